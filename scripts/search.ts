import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namePages } from './lib/search/name-pages.ts';
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

const started = performance.now();
const parts = languages.map(({ locale, language }) => ({
  locale,
  language,
  ...namePages(readRecords(inSearch(`records.${locale}.json`)), readFileSync(inSearch(`names.${locale}.txt`), 'utf8')),
}));
rmSync(bundle, { recursive: true, force: true });
await writeIndex(parts, bundle);
slimBundle(bundle, new Map(parts.flatMap(({ idByUrl }) => [...idByUrl])));
for (const { locale, pages } of parts) {
  writeFileSync(inSearch(`pages.${locale}.txt`), pages);
  rmSync(inSearch(`records.${locale}.json`));
}
const counts = parts.map(({ records, language }) => `${records.length} ${language}`).join(', ');
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`search: ${counts}; ${readdirSync(bundle, { recursive: true }).length} files in ${seconds} s\n`);
