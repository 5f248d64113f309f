import { isObject } from '../../domain/check/texts.ts';
import { valueAt } from '../../domain/contribute/draft-path.ts';
import { labelFor, optionFor } from '../../domain/contribute/form-words.ts';
import { storyBlocks } from '../../domain/contribute/story-blocks.ts';
import { element } from '../search/element.ts';
import { type FormContext, say } from './form-context.ts';
import { venueIdOf } from './stops-field.ts';
import { venueName } from './venue-names.ts';

const facts = ['organiser', 'year', 'level', 'mode', 'lengthPublished', 'durationPublished', 'audience'] as const;

/** A walk as its page will show it: what is known of it, the story, and the stops in their order. */
export function walkPreview(ctx: FormContext, value: unknown): Node[] {
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const textIn = (found: unknown): string => {
    const text = isObject(found) ? found[language] : found;
    return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
  };
  const { words, terms } = ctx.file;
  const name = textIn(valueAt(value, ['names']));
  if (name === '') return [element('p', { class: 'note' }, say(ctx, 'previewEmpty'))];
  const listAt = (key: string): readonly unknown[] => {
    const list = valueAt(value, [key]);
    return Array.isArray(list) ? list : [];
  };
  const districts = terms.district.filter(({ id }) => listAt('districts').includes(id)).map((term) => term.name);
  const topics = terms.topics.filter(({ id }) => listAt('topics').includes(id)).map((term) => term.name);
  const rows = facts.map((key) => {
    const text = textIn(valueAt(value, [key]));
    const shown = text === '' ? element('span', { class: 'unknown' }, say(ctx, 'unknown')) : optionFor(words, [key], text);
    return element('div', {}, element('dt', {}, labelFor(words, [key])), element('dd', {}, shown));
  });
  const notes = listAt('notes')
    .map(textIn)
    .filter((text) => text !== '');
  return [
    element('h3', {}, name),
    element('p', { class: 'soft' }, [...districts, ...topics].join(' · ')),
    element('dl', { class: 'facts' }, ...rows),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
    ...storyBlocks(textIn(valueAt(value, ['story']))).map(({ kind, text }) => element(kind === 'heading' ? 'h4' : 'p', {}, text)),
    element('ol', { class: 'stops' }, ...listAt('stops').map((stop) => stopLine(ctx, stop, textIn(valueAt(stop, ['text']))))),
  ];
}

function stopLine(ctx: FormContext, stop: unknown, text: string): HTMLElement {
  const id = venueIdOf(stop);
  const onward = valueAt(stop, ['toNext']);
  const way = typeof onward === 'string' ? optionFor(ctx.file.words, ['stops', 'toNext'], onward) : '';
  return element(
    'li',
    {},
    element('b', {}, venueName(id)?.title ?? id),
    ...(text === '' ? [] : [element('p', {}, text)]),
    ...(way === '' ? [] : [element('p', { class: 'note' }, `↓ ${way}`)]),
  );
}
