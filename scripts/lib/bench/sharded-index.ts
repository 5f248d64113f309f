import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeNames } from '../../../src/domain/search/names-index.ts';
import { nameEntryOf, usualSyllables } from '../../../src/domain/search/name-entries.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import type { SearchTables } from '../../../src/domain/search/tables.ts';
import { type NamedPages, namePages } from '../search/name-pages.ts';
import { slimBundle } from '../search/slim-bundle.ts';
import { writeIndex } from '../search/write-index.ts';

/** Records of both languages. */
export type RecordsByLocale = Readonly<Record<'zh' | 'en', readonly SearchRecord[]>>;

const languages = [
  { locale: 'zh', language: 'zh-cn' },
  { locale: 'en', language: 'en' },
] as const;

/** A shard has no more records than this, so that the memory for it stays bounded; more shards cost a visitor more requests. */
export const mostOfShard = 20_000;

/** Takes the place of Pagefind's own entry: the first shard searches, the others are merged into it. */
const entryOf = (count: number): string =>
  `import * as first from './shard-0/pagefind.js';
const others = ${JSON.stringify(Array.from({ length: count - 1 }, (_, index) => `./shard-${index + 1}/`))};
let merged;
export const options = async (given) => {
  await first.options(given);
  merged ??= Promise.all(others.map((path) => first.mergeIndex(new URL(path, import.meta.url).pathname, { ranking: given.ranking })));
  await merged;
};
export const init = () => first.init();
export const search = (text, given) => first.search(text, given);
`;

/** Writes the bundle, in shards where there are many records. */
async function writeBundles(named: Readonly<Record<'zh' | 'en', NamedPages>>, bundle: string): Promise<void> {
  const total = Math.max(named.zh.records.length, named.en.records.length);
  const count = Math.ceil(total / mostOfShard);
  const shardSize = Math.ceil(total / count);
  for (let shard = 0; shard < count; shard++) {
    const parts = languages.map(({ locale, language }) => ({
      language,
      records: named[locale].records.slice(shard * shardSize, (shard + 1) * shardSize),
      idByUrl: named[locale].idByUrl,
    }));
    const folder = count === 1 ? bundle : join(bundle, `shard-${shard}`);
    await writeIndex(parts, folder);
    slimBundle(folder, new Map(parts.flatMap(({ records, idByUrl }) => records.map(({ url }) => [url, idByUrl.get(url) ?? '']))));
  }
  if (count > 1) writeFileSync(join(bundle, 'pagefind.js'), entryOf(count));
}

/** Writes names and filters of a language into a folder. */
export function writeNames(records: readonly SearchRecord[], locale: 'zh' | 'en', folder: string): NamedPages {
  const usual = usualSyllables(records);
  const entries = records.map((record) => nameEntryOf(record, usual));
  const names = encodeNames({ locale, root: locale === 'en' ? '/en/' : '/' }, entries, usual);
  const named = namePages(records, names);
  writeFileSync(join(folder, `search/names.${locale}.txt`), names);
  writeFileSync(join(folder, `search/pages.${locale}.txt`), named.pages);
  return named;
}

/** Writes all that the search page loads for these records: names, tables, full text and what joins them. */
export async function writeSearch(records: RecordsByLocale, tables: SearchTables, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/tables.json'), JSON.stringify(tables));
  const named = { zh: writeNames(records.zh, 'zh', folder), en: writeNames(records.en, 'en', folder) };
  await writeBundles(named, join(folder, 'pagefind'));
}
