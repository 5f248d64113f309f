import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRefs, encodeNames } from '../../../src/domain/search/names-index.ts';
import { nameEntryOf, usualSyllables } from '../../../src/domain/search/name-entries.ts';
import { encodePages } from '../../../src/domain/search/pages-index.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import type { SearchTables } from '../../../src/domain/search/tables.ts';
import { slimBundle } from '../search/slim-bundle.ts';
import { writeIndex } from '../search/write-index.ts';

/** Records of both languages. */
export type RecordsByLocale = Readonly<Record<'zh' | 'en', readonly SearchRecord[]>>;

const languages = [
  { locale: 'zh', language: 'zh-cn' },
  { locale: 'en', language: 'en' },
] as const;

/** One process indexes no more records than this, so that its memory stays bounded. */
export const shardSize = 10_000;

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
export const search = (text, given) => first.search(text, given);
`;

/** Writes the bundle, in shards where there are many records; gives the full text's id of each address. */
async function writeBundles(records: RecordsByLocale, bundle: string): Promise<Map<string, string>> {
  const count = Math.ceil(Math.max(records.zh.length, records.en.length) / shardSize);
  const ids = new Map<string, string>();
  for (let shard = 0; shard < count; shard++) {
    const part = (locale: 'zh' | 'en') => records[locale].slice(shard * shardSize, (shard + 1) * shardSize);
    const folder = count === 1 ? bundle : join(bundle, `shard-${shard}`);
    await writeIndex(
      languages.map(({ locale, language }) => ({ language, records: part(locale) })),
      folder,
    );
    for (const [url, id] of slimBundle(folder)) ids.set(url, id);
  }
  if (count > 1) writeFileSync(join(bundle, 'pagefind.js'), entryOf(count));
  return ids;
}

/** Writes all that the search page loads for these records: names, tables, full text and what joins them. */
export async function writeSearch(records: RecordsByLocale, tables: SearchTables, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'search'), { recursive: true });
  const ids = await writeBundles(records, join(folder, 'pagefind'));
  writeFileSync(join(folder, 'search/tables.json'), JSON.stringify(tables));
  for (const { locale } of languages) {
    const usual = usualSyllables(records[locale]);
    const root = locale === 'en' ? '/en/' : '/';
    const sorted = [...records[locale]].sort(compareRefs);
    const names = encodeNames(
      { locale, root },
      sorted.map((record) => nameEntryOf(record, usual)),
    );
    const pages = sorted.map(({ ref, url, filters }) => {
      const id = ids.get(url);
      if (id === undefined) throw new Error(`${ref} (${locale}) is not in the full text`);
      return { hash: id.slice(id.lastIndexOf('_') + 1), filters };
    });
    writeFileSync(join(folder, `search/names.${locale}.txt`), names);
    writeFileSync(join(folder, `search/pages.${locale}.txt`), encodePages(pages));
  }
}
