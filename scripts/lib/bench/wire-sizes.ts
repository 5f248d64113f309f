import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The files that every visitor of a language loads before the first result, with their bytes over the wire; shards are added up. */
export function wireSizes(folder: string, locale: 'zh' | 'en', language: string): ReadonlyMap<string, number> {
  const texts = [`search/names.${locale}.txt`, `search/pages.${locale}.txt`, 'search/tables.json'];
  const metas = globSync(`pagefind/**/pagefind.${language}_*.pf_meta`, { cwd: folder });
  return new Map([
    ...texts.map((name): [string, number] => [basename(name), brotliCompressSync(readFileSync(join(folder, name))).length]),
    ['overview of the full text', metas.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)],
  ]);
}
