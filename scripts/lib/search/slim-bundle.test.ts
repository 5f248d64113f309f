import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { itemsOf, textOf } from './cbor.ts';
import { slimBundle } from './slim-bundle.ts';
import { writeIndex } from './write-index.ts';

const record = (id: string, zh: string, en: string, prose: string): SearchRecord => ({
  ref: `venue/${id}`,
  url: `/venues/${id}/`,
  title: zh,
  subtitle: '',
  zh,
  en,
  pinyin: '',
  aliases: [],
  former: [],
  short: [],
  spellings: ['', ''],
  kind: 'museum',
  district: 'xuhui',
  place: ['徐汇区'],
  words: [],
  prose,
  filters: { type: ['venue'], kind: [], district: ['xuhui'], topic: [], audience: [], free: [], access: [], language: [], base: [] },
  prominence: 1,
  position: null,
});
const filler = Array.from({ length: 4000 }, (_, index) => `word${index.toString(36)}`).join(' ');
const records = [record('tide', '潮汐馆', 'Tide House', filler), record('bell', '钟楼', 'Bell Tower', '一座钟楼。')];

const ids = new Map([
  ['/venues/bell/', 'k3_0000'],
  ['/venues/tide/', 'k3_0001'],
]);

let bundle = '';
let wordsBefore: string[] = [];

const unpack = (name: string): Buffer => gunzipSync(readFileSync(join(bundle, name))).subarray('pagefind_dcd'.length);
const metaFile = (): string => readdirSync(bundle).find((name) => name.endsWith('.pf_meta')) ?? '';
const chunksOf = (): { from: string; to: string; words: string[] }[] =>
  itemsOf(itemsOf(unpack(metaFile()))[2] ?? Buffer.alloc(0)).map((chunk) => {
    const [from = '', to = '', name = ''] = itemsOf(chunk).map(textOf);
    const words = itemsOf(itemsOf(unpack(`index/${name}.pf_index`))[0] ?? Buffer.alloc(0));
    return { from, to, words: words.map((word) => textOf(itemsOf(word)[0] ?? Buffer.alloc(0))) };
  });

beforeAll(async () => {
  bundle = mkdtempSync(join(tmpdir(), 'search-bundle-'));
  await writeIndex([{ language: 'zh-cn', records }], bundle);
  wordsBefore = chunksOf().flatMap(({ words }) => words);
  slimBundle(bundle, ids);
}, 60_000);
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

describe('a slimmed Pagefind bundle', () => {
  it('has the same words in smaller files, each where the overview says', () => {
    const chunks = chunksOf();
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.flatMap(({ words }) => words)).toEqual(wordsBefore);
    for (const { from, to, words } of chunks) expect([words[0], words.at(-1)]).toEqual([from, to]);
    expect(readdirSync(join(bundle, 'index'))).toHaveLength(chunks.length);
  });

  it('calls every page by its given id, in the order of the records, and finds its excerpt', () => {
    const pages = itemsOf(itemsOf(unpack(metaFile()))[1] ?? Buffer.alloc(0)).map((page) => {
      const [id = Buffer.alloc(0), , file = Buffer.alloc(0)] = itemsOf(page);
      return { id: textOf(id), text: unpack(`fragment/${textOf(file)}.pf_fragment`).toString('utf8') };
    });
    expect(pages.map(({ id }) => id)).toEqual(['k3_0001', 'k3_0000']);
    for (const { id, text } of pages) expect(text).toContain(`"${id}":{`);
  });

  it('refuses a bundle with other pages than those with an id', async () => {
    const other = mkdtempSync(join(tmpdir(), 'search-bundle-'));
    await writeIndex([{ language: 'zh-cn', records }], other);
    expect(() => slimBundle(other, new Map([['/venues/bell/', 'k3_0000']]))).toThrow('2 pages instead of 1');
    rmSync(other, { recursive: true, force: true });
  });

  it('keeps title and text of the excerpts, and no field that only the index needs', () => {
    const text = readdirSync(join(bundle, 'fragment'))
      .map((name) => unpack(`fragment/${name}`).toString('utf8'))
      .join('\n');
    expect(text).toContain('"meta":{"title":"钟楼"}');
    expect(text).not.toContain('"k":');
    expect(text.replaceAll('\u200b', '')).toContain('一座钟楼');
  });

  it('brings no interface of its own', () => {
    expect(readdirSync(bundle).filter((name) => /ui|highlight/.test(name))).toEqual([]);
    expect(readdirSync(bundle)).toContain('pagefind.js');
  });
});
