import { bareOf, helpOf, type FormSchema, schemaAtPath } from '../../domain/contribute/form-schema.ts';
import type { FormFile } from '../../domain/contribute/form-file.ts';
import { valueAt } from '../../domain/contribute/draft-path.ts';
import { labelFor, textFor, type UiWord } from '../../domain/contribute/form-words.ts';
import type { FormCollection } from '../../domain/json-schemas.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import type { DraftStore, Place } from './draft-store.ts';

/** What every part of the form shares. */
export interface FormContext {
  readonly file: FormFile;
  readonly collection: FormCollection;
  readonly schema: FormSchema;
  readonly store: DraftStore;
  /** Builds the fields of some keys anew, after their values were set from elsewhere. */
  readonly redraw: (key: string) => void;
}

/** A sentence of the form with its values put in. */
export const say = ({ file }: FormContext, word: UiWord, values: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(file.words.ui[word], values);

/** The id of the control at a place. */
export const controlId = (path: Place): string => `f-${path.join('-')}`;

/** What a schema says to those who write files by hand. */
const forFiles = /[，；][^，；。]*写 ?(?:null|false)/g;

/** The example of one language out of that of the pair. */
function pairExample(ctx: FormContext, path: Place): string {
  const pair = schemaAtPath(ctx.schema, path.slice(0, -1));
  try {
    const example: unknown = valueAt(JSON.parse(pair === null ? '' : helpOf(pair).example), path.slice(-1));
    return Array.isArray(example) ? example.join(' ') : typeof example === 'string' && /\p{L}/u.test(example) ? example : '';
  } catch {
    return '';
  }
}

/** The help of a field: the page's own words or the schema's, and the example where one can type it. */
export function helpText(ctx: FormContext, path: Place, schema: FormSchema): string {
  const isPart = path.at(-1) === 'zh' || path.at(-1) === 'en';
  const { type, enum: choices } = bareOf(schema);
  const { meaning, example } = helpOf(schema);
  const written = choices === undefined ? meaning.replace(forFiles, '') : '';
  const said = isPart ? '' : (textFor(ctx.file.words.help, path) ?? written);
  const own = said === labelFor(ctx.file.words, path) ? '' : said;
  const isTyped = choices === undefined && !isChosen(path) && (type === 'string' || type === 'number' || type === 'integer');
  // Examples written as JSON are for those who write files.
  const shown = isPart ? pairExample(ctx, path) : isTyped && example !== 'null' ? example : '';
  const stop = document.documentElement.lang === 'en' ? '.' : '。';
  const parts = [own === '' || /[。.]$/.test(own) ? own : `${own}${stop}`, shown === '' ? '' : say(ctx, 'example', { example: shown })];
  return parts.filter((part) => part !== '').join(' ');
}

const vocabularies = ['kind', 'topics', 'audiences', 'base', 'district', 'subdistrict'] as const;

/** The vocabulary out of which a place is chosen, if any. */
export const vocabularyOf = (path: Place) => (path.at(-1) === 'districts' ? 'district' : vocabularies.find((name) => name === path.at(-1)));

/** Is the place chosen out of a vocabulary? */
const isChosen = (path: Place): boolean => vocabularyOf(path) !== undefined;

/** The frame of a field: label, help, the control and room for what is wrong with it. */
export function framed(ctx: FormContext, path: Place, schema: FormSchema, required: boolean, control: HTMLElement): HTMLElement {
  const id = controlId(path);
  const help = helpText(ctx, path, schema);
  control.id = id;
  control.setAttribute('aria-describedby', `${help === '' ? '' : `${id}-help `}${id}-wrong`);
  return element(
    'div',
    { class: 'field', 'data-field': path.join('.') },
    element('label', { for: id }, labelFor(ctx.file.words, path), ...(required ? [] : [mayBeLeftOut(ctx)])),
    ...(help === '' ? [] : [element('p', { class: 'note', id: `${id}-help` }, help)]),
    control,
    element('p', { class: 'wrong', id: `${id}-wrong` }),
  );
}

/** The remark that a field may be left out. */
export const mayBeLeftOut = (ctx: FormContext): HTMLElement => element('small', {}, ` ${say(ctx, 'optional')}`);

/** A group of fields under one name. */
export function grouped(ctx: FormContext, path: Place, schema: FormSchema, required: boolean, ...parts: readonly Node[]): HTMLElement {
  const help = helpText(ctx, path, schema);
  const id = controlId(path);
  return element(
    'fieldset',
    { class: 'group', 'data-field': path.join('.'), id, tabindex: '-1' },
    element('legend', {}, labelFor(ctx.file.words, path), ...(required ? [] : [mayBeLeftOut(ctx)])),
    ...(help === '' ? [] : [element('p', { class: 'note' }, help)]),
    ...parts,
    element('p', { class: 'wrong', id: `${id}-wrong` }),
  );
}

/** A button that does something on this page. */
export function button(text: string, press: () => void, className = 'btn'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, text);
  made.addEventListener('click', press);
  return made;
}
