import { isObject } from '../../domain/check/texts.ts';
import { valueAt } from '../../domain/contribute/draft-path.ts';
import { labelFor, optionFor } from '../../domain/contribute/form-words.ts';
import { parseHours } from '../../domain/hours.ts';
import { element } from '../search/element.ts';
import { type FormContext, say } from './form-context.ts';
import { weeksOf } from './hours-field.ts';

const rows: readonly (readonly string[])[] = [
  ['address'],
  ['metro'],
  ['organiser'],
  ['description'],
  ['offers'],
  ['phone'],
  ['website'],
  ['admission', 'free'],
  ['admission', 'note'],
  ['booking', 'walkIn'],
  ['booking', 'web'],
  ['booking', 'note'],
  ['access', 'stepFreeEntrance'],
  ['hours', 'lastEntry'],
  ['hours', 'note'],
  ['facts'],
];

/** The essentials of a record as its page will show them: what is unknown is said to be unknown. */
export function previewOf(ctx: FormContext, value: unknown): Node[] {
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const inWords = (found: unknown, path: readonly string[]): string => {
    if (isObject(found) && language in found) return inWords(found[language], path);
    if (Array.isArray(found)) return found.map((item) => inWords(item, path)).join(language === 'zh' ? '' : ' ');
    if (typeof found === 'string') return optionFor(ctx.file.words, path, found);
    return typeof found === 'number' ? String(found) : '';
  };
  const name = inWords(valueAt(value, ['names']), ['names']);
  if (name === '') return [element('p', { class: 'note' }, say(ctx, 'previewEmpty'))];
  const termOf = (key: 'kind' | 'district' | 'subdistrict'): string[] => {
    const id = valueAt(value, [key]);
    return ctx.file.terms[key].filter((term) => term.id === id).map((term) => term.name);
  };
  const about = [...termOf('kind'), ...termOf('district'), ...termOf('subdistrict')].join(' · ');
  const known = Object.keys(ctx.schema.properties ?? {});
  const facts = rows
    .filter(([key = '']) => known.includes(key))
    .map((path) => {
      const text = inWords(valueAt(value, path), path);
      return { path, text, isMain: path.length === 1 };
    })
    .filter(({ text, isMain }) => text !== '' || isMain)
    .map(({ path, text }) =>
      element(
        'div',
        {},
        element('dt', {}, labelFor(ctx.file.words, path)),
        element('dd', {}, text === '' ? element('span', { class: 'unknown' }, say(ctx, 'unknown')) : text),
      ),
    );
  const rule = valueAt(value, ['hours', 'rule']);
  const parsed = typeof rule === 'string' ? parseHours(rule) : null;
  return [
    element('h3', {}, name),
    element('p', { class: 'soft' }, about),
    element('dl', { class: 'facts' }, ...facts),
    ...(parsed?.ok === true ? [weeksOf(ctx, parsed.rules)] : []),
  ];
}
