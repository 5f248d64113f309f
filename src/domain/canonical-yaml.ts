import { isObject } from './check/texts.ts';

/** Writes a value as YAML in its one canonical form: two spaces a level, one line a text, quotation marks only where they are needed. */
export const writeYaml = (value: Readonly<Record<string, unknown>>): string => linesOfObject(value).join('\n').concat('\n');

const linesOf = (value: unknown): readonly string[] =>
  isObject(value) ? linesOfObject(value) : Array.isArray(value) ? linesOfList(value) : [];

function linesOfObject(value: Readonly<Record<string, unknown>>): string[] {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.flatMap(([key, item]) => {
    const short = shortOf(item);
    return short === null ? [`${textOf(key)}:`, ...linesOf(item).map((line) => `  ${line}`)] : [`${textOf(key)}: ${short}`];
  });
}

/** The first line of an item stands behind its hyphen. */
const linesOfList = (items: readonly unknown[]): string[] =>
  items.flatMap((item) =>
    (shortOf(item) === null ? linesOf(item) : [shortOf(item)]).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
  );

/** What stands behind its key in the same line; null where lines of its own follow. */
function shortOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : null;
  if (isObject(value)) return Object.values(value).every((item) => item === undefined) ? '{}' : null;
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') return numberOf(value);
  return typeof value === 'boolean' ? String(value) : 'null';
}

const numberOf = (value: number): string =>
  Number.isFinite(value) ? (Object.is(value, -0) ? '-0' : String(value)) : Number.isNaN(value) ? '.nan' : value < 0 ? '-.inf' : '.inf';

/** Signs that mean something at the start, in the middle or at the end of a plain text; numbers and dates of any dialect start with one. */
const meansMore = /^[\d\s,[\]{}#&*!|>'"%@`?:=<~.+-]|:(?=\s|$)|\s#|[\s-]$|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;
/** Words that some reader of YAML takes for something else than a text. */
const otherWords = /^(?:null|true|false|yes|no|on|off|y|n|e[-+]?\d[\d_]*)$/i;

/** A text without quotation marks where every reader of YAML reads it back as it is, else as JSON writes it, half characters escaped. */
function textOf(text: string): string {
  if (text !== '' && !meansMore.test(text) && !otherWords.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
