import type { z } from 'zod';
import { composed, writeMarkdownRecord } from './canonical-record.ts';
import { writeCanonical } from './canonical-value.ts';
import { keysOf, schemaAt } from './check/schema-fields.ts';
import { isObject } from './check/texts.ts';
import { parseRecord, type RecordTrouble } from './parse-record.ts';
import type { Text } from './schema/parts.ts';

/** A file in its one canonical form, or the reason why it has none. */
export type CanonicalResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly wrong: Text; readonly fix: Text };

/** Writes a JSON record canonically: keys in the order of its schema, two spaces, six decimals in positions, NFC, a line feed at the end. */
export function canonicalJson(text: string, schema: z.ZodType): CanonicalResult {
  const { value, troubles } = parseRecord(text, 'json');
  const trouble = troubles.find(({ level }) => level === 'error');
  if (trouble !== undefined) return refused(trouble);
  return { ok: true, text: writeCanonical(value, (path) => keysOf(schemaAt(schema, path))) };
}

/** Writes a page or a story canonically: line feeds, NFC, one line feed at the end; the words stay as they are. */
export function canonicalMarkdown(text: string): CanonicalResult {
  const trouble = parseRecord(text, 'markdown').troubles.find(({ level }) => level === 'error');
  if (trouble !== undefined) return refused(trouble);
  return { ok: true, text: `${composed(text).replace(/\n+$/, '')}\n` };
}

/** Writes a Markdown record canonically: its front matter in the order of the schema, its words as they are. Remarks (`#`) in the front matter keep it as it is. */
export function canonicalMarkdownRecord(text: string, schema: z.ZodType): CanonicalResult {
  const { value, body, troubles } = parseRecord(text, 'markdown');
  if (troubles.some(({ level }) => level === 'error') || !isObject(value) || body === null) return canonicalMarkdown(text);
  const front = text.slice(0, text.length - body.length);
  if (/(?:^|\s)#/m.test(front)) return canonicalMarkdown(text);
  return { ok: true, text: writeMarkdownRecord(value, body, (path) => keysOf(schemaAt(schema, path))) };
}

const refused = ({ place, wrong, fix }: RecordTrouble): CanonicalResult => ({ ok: false, ...place, wrong, fix });
