import { existsSync, readFileSync } from 'node:fs';
import { searchTypes, type SearchRecord } from '../../../src/domain/search/record.ts';

// The file comes from the same build; the guard catches a stranger's file, not a mistaken record.
const areRecords = (value: unknown): value is readonly SearchRecord[] =>
  Array.isArray(value) && value.every((item: unknown) => typeof item === 'object' && item !== null && 'ref' in item && 'filters' in item);

/** The records that astro build left for the search index. Throws if they are missing, or if a collection is. */
export function readRecords(file: string): readonly SearchRecord[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: run astro build first`);
  const records: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!areRecords(records)) throw new Error(`${file} holds no search records`);
  const missing = searchTypes.filter((type) => !records.some(({ ref }) => ref.startsWith(`${type}/`)));
  if (missing.length > 0) throw new Error(`${file} holds no ${missing.join(', ')}`);
  return records;
}
