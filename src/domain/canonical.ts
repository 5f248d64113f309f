import type { z } from 'zod';
import { isObject } from './check/texts.ts';
import type { Path } from './check/finding.ts';
import { keysOf, schemaAt } from './check/schema-fields.ts';
import { parseRecord } from './parse-record.ts';

/** A file in its one canonical form, or the reason why it has none. */
export type CanonicalResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly wrong: string };

const positionDecimals = 6;
const positionKeys: ReadonlySet<string> = new Set(['lng', 'lat']);
/** Addresses are taken letter by letter. */
const exactKeys: ReadonlySet<string> = new Set(['url', 'website']);

/** Writes a JSON record canonically: keys in the order of its schema, two spaces, six decimals in positions, NFC, a line feed at the end. */
export function canonicalJson(text: string, schema: z.ZodType): CanonicalResult {
  const { value, troubles } = parseRecord(text, 'json');
  const trouble = troubles.find(({ level }) => level === 'error');
  if (trouble !== undefined) return { ok: false, ...trouble.place, wrong: trouble.wrong };
  return { ok: true, text: `${JSON.stringify(ordered(value, schema, []), null, 2)}\n` };
}

/** Writes a Markdown file canonically: line feeds, NFC, one line feed at the end; the words stay as they are. */
export function canonicalMarkdown(text: string): CanonicalResult {
  const trouble = parseRecord(text, 'markdown').troubles.find(({ level }) => level === 'error');
  if (trouble !== undefined) return { ok: false, ...trouble.place, wrong: trouble.wrong };
  return { ok: true, text: `${withLineFeeds(text).normalize('NFC').replace(/\n+$/, '')}\n` };
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

function ordered(value: unknown, schema: z.ZodType, path: Path): unknown {
  const key = path.at(-1);
  if (typeof value === 'number') return typeof key === 'string' && positionKeys.has(key) ? Number(value.toFixed(positionDecimals)) : value;
  if (typeof value === 'string') return typeof key === 'string' && exactKeys.has(key) ? value : value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item: unknown, index) => ordered(item, schema, [...path, index]));
  if (!isObject(value)) return value;
  const known = keysOf(schemaAt(schema, path)).filter((name) => Object.hasOwn(value, name));
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return Object.fromEntries([...known, ...unknown].map((name) => [name, ordered(value[name], schema, [...path, name])]));
}
