import { describe, expect, it } from 'vitest';
import type { FacetValues } from '../../domain/search/facets.ts';
import { buildGazetteer } from '../../domain/search/gazetteer.ts';
import { normalizeQuery } from '../../domain/search/normalize.ts';
import { sampleEntries, samplePrepared, sampleSimplify, sampleSyllables } from '../../tests/fixtures/search/sample-names.ts';
import { findEntries } from './find-entries.ts';
import type { PagefindResult } from './pagefind.ts';
import type { SearchData } from './search-text.ts';

const idOf = (place: number): string => sampleEntries[place]?.ref.replace('venue/', '') ?? '';
const placeOf = (id: string): number => sampleEntries.findIndex(({ ref }) => ref === `venue/${id}`);
const empty = sampleEntries.map((): readonly string[] => []);
const only = (id: string, value: string) => empty.map((none, place) => (place === placeOf(id) ? [value] : none));
const filters: FacetValues = {
  type: empty,
  kind: empty,
  district: only('fudan', 'yangpu'),
  topic: only('ceramics', 'ceramics'),
  audience: empty,
  free: only('ceramics', 'yes'),
  access: empty,
  language: empty,
  base: empty,
};

/** Texts by entry: the fake full text has an entry for a query when its text holds every word. */
const texts = new Map([
  ['fudan', '苏步青在这里教数学'],
  ['m50', '纱厂改成的画廊'],
]);

function sampleData(asked: string[] = []): SearchData {
  const search = (text: string): Promise<{ results: PagefindResult[] }> => {
    asked.push(text);
    const words = text.replaceAll('"', '').split(' ');
    const found = [...texts].filter(([, content]) => words.every((word) => content.includes(word)));
    return Promise.resolve({ results: found.map(([id, content]) => ({ id, score: 1, data: () => Promise.resolve({ content }) })) });
  };
  const gazetteer = buildGazetteer(
    [
      { word: '陶艺', field: 'topic', id: 'ceramics' },
      { word: '杨浦', field: 'district', id: 'yangpu' },
    ],
    sampleSimplify,
    sampleSyllables,
  );
  return {
    index: { locale: 'zh', root: '/', entries: sampleEntries, stamp: '' },
    prepared: samplePrepared,
    gazetteer: () => gazetteer,
    pages: { entryOf: (id) => (placeOf(id) < 0 ? undefined : placeOf(id)), filters },
    pagefind: { options: () => Promise.resolve(), init: () => Promise.resolve(), search },
    texts: new Map(),
    positions: () => Promise.resolve(new Map()),
  };
}

const find = async (text: string): Promise<string[]> =>
  (await findEntries(normalizeQuery(text, sampleSimplify), sampleData())).entries.map(idOf);

describe('the entries for a query', () => {
  it('begin with the name that was typed', async () => {
    expect((await find('科技馆'))[0]).toBe('science');
  });

  it('are found by their filters', async () => {
    expect((await find('免费陶艺'))[0]).toBe('ceramics');
    expect(await find('杨浦')).toEqual(['fudan']);
  });

  it('are found by their text, which names alone do not hold', async () => {
    expect(await find('苏步青')).toEqual(['fudan']);
  });

  it('are found by a misspelt English word, corrected by the names', async () => {
    expect((await find('astronmy'))[0]).toBe('astronomy');
  });

  it('are all entries, the well known first, for an empty query', async () => {
    const found = await find('');
    expect(found).toHaveLength(sampleEntries.length);
    expect(found.at(-1)).toBe('lequn');
  });

  it.for(['<script>alert(1)</script>', '\ud800', '"', '😀', 'x'.repeat(10_000), '馆学'.repeat(5000), '__proto__', 'constructor'])(
    'come without an error for %s',
    async (text) => {
      expect(Array.isArray(await find(text))).toBe(true);
    },
  );

  it('are asked of the full text only once for the same words', async () => {
    const asked: string[] = [];
    const data = sampleData(asked);
    await findEntries('苏步青', data);
    const before = asked.length;
    await findEntries('苏步青', data);
    expect(asked).toHaveLength(before);
  });
});
