import { canonicalJson } from '../canonical.ts';
import { isObject } from '../check/texts.ts';
import { collectionDefinitions } from '../collections.ts';
import type { Text } from '../schema/parts.ts';
import { type AgingField, confirmationPath } from './freshness.ts';

/** A venue's file with a field confirmed, or why that cannot be said. */
export type Confirmation = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly wrong: Text };

/** Writes today's date where the record keeps the date of a field: one line of the file changes, and nothing else. */
export function confirmField(text: string, field: AgingField, today: string): Confirmation {
  const { schema } = collectionDefinitions.venues;
  const before = canonicalJson(text, schema);
  if (!before.ok)
    return {
      ok: false,
      wrong: {
        zh: `第 ${before.line} 行：${before.wrong.zh}。${before.fix.zh}`,
        en: `Line ${before.line}: ${before.wrong.en}. ${before.fix.en}`,
      },
    };
  if (before.text !== text)
    return { ok: false, wrong: { zh: '格式还没有理好，先运行 npm run fix', en: 'The format is not in order yet; run npm run fix first' } };
  const record: unknown = JSON.parse(text);
  const [part, key] = confirmationPath[field];
  const held = isObject(record) ? record[part] : undefined;
  if (!isObject(record) || !isObject(held) || !isPresent(record[field]))
    return {
      ok: false,
      wrong: {
        zh: `没有写 ${field}，没有什么可以确认；先把查到的写进去`,
        en: `There is no ${field} to confirm; write what you found into the file first`,
      },
    };
  const after = canonicalJson(JSON.stringify({ ...record, [part]: { ...held, [key]: today } }), schema);
  return after.ok ? after : { ok: false, wrong: after.wrong };
}

const isPresent = (value: unknown): boolean => value !== null && value !== undefined;
