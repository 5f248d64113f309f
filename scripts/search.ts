import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareRefs } from '../src/domain/search/names-index.ts';
import { encodePages } from '../src/domain/search/pages-index.ts';
import type { SearchRecord } from '../src/domain/search/record.ts';
import { readRecords } from './lib/search/read-records.ts';
import { slimBundle } from './lib/search/slim-bundle.ts';
import { writeIndex } from './lib/search/write-index.ts';

/** The built site; another folder can be named on the command line. */
const dist = process.argv[2] ?? 'dist';
const languages = [
  { locale: 'zh', language: 'zh-cn' },
  { locale: 'en', language: 'en' },
] as const;
const bundle = join(dist, 'pagefind');
const inSearch = (name: string): string => join(dist, 'search', name);

/** Joins the ids of the full text to the names index, which stands in the order of the refs. */
function writePages(locale: string, records: readonly SearchRecord[], ids: ReadonlyMap<string, string>): void {
  const entries = [...records].sort(compareRefs).map(({ ref, url, filters }) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`${ref} (${locale}) is not in the full text`);
    return { hash: id.slice(id.lastIndexOf('_') + 1), filters };
  });
  writeFileSync(inSearch(`pages.${locale}.txt`), encodePages(entries));
}

const started = performance.now();
const parts = languages.map(({ locale, language }) => ({ locale, language, records: readRecords(inSearch(`records.${locale}.json`)) }));
rmSync(bundle, { recursive: true, force: true });
await writeIndex(parts, bundle);
const ids = slimBundle(bundle);
for (const { locale, records } of parts) {
  writePages(locale, records, ids);
  rmSync(inSearch(`records.${locale}.json`));
}
const counts = parts.map(({ records, language }) => `${records.length} ${language}`).join(', ');
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`search: ${counts}; ${readdirSync(bundle, { recursive: true }).length} files in ${seconds} s\n`);
