import { describe, expect, it } from 'vitest';
import { romanise, spell, syntheticRecords } from './synthetic-records.ts';
import { generatedKinds, syntheticQueries } from './synthetic-queries.ts';
import { syntheticVenues } from './synthetic-venues.ts';

const areas = [
  { district: 'xuhui', subdistrict: { zh: '长桥街道', en: 'Changqiao Subdistrict' } },
  { district: 'minhang', subdistrict: { zh: '七宝镇', en: 'Qibao Town' } },
];
const districts = [
  { id: 'xuhui', names: { zh: '徐汇区', en: 'Xuhui District' }, shortNames: { zh: '徐汇', en: 'Xuhui' } },
  { id: 'minhang', names: { zh: '闵行区', en: 'Minhang District' }, shortNames: { zh: '闵行', en: 'Minhang' } },
];
const kinds = new Map([['library', { zh: '图书馆', en: 'Library' }]]);

describe('made-up venues', () => {
  const venues = syntheticVenues(2000, areas, romanise);

  it('are the same each time, and a small set is the beginning of a large one', () => {
    expect(syntheticVenues(500, areas, romanise)).toEqual(venues.slice(0, 500));
  });

  it('have different names and ids', () => {
    expect(new Set(venues.map(({ names }) => names.zh)).size).toBe(2000);
    expect(new Set(venues.map(({ id }) => id)).size).toBe(2000);
  });

  it('need an area to lie in', () => {
    expect(() => syntheticVenues(1, [], romanise)).toThrow(RangeError);
  });

  it('become records with a spelling for each name', () => {
    const [record] = syntheticRecords(venues.filter(({ kind }) => kind === 'library').slice(0, 1), 'zh', districts, kinds);
    expect(record?.subtitle).toMatch(/^图书馆 · (徐汇|闵行)区$/);
    expect(record?.pinyin).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(record?.spellings).toHaveLength(2 + (record?.aliases.length ?? 0) + (record?.short.length ?? 0));
  });
});

describe('spelling', () => {
  it('spells each character', () => expect(spell('长桥街道')).toBe('chang qiao jie dao'));
  it('writes proper names in capitals and keeps the road', () => expect(romanise('延安西路')).toBe('Yanan Xi Road'));
});

describe('generated queries', () => {
  const records = syntheticRecords(syntheticVenues(1500, areas, romanise), 'zh', districts, kinds);
  const queries = syntheticQueries(records, 20);

  it('are as many of each kind as asked for', () => {
    for (const kind of generatedKinds) expect(queries.filter((query) => query.kind === kind).length, kind).toBe(20);
  });

  it('have one to ten right answers, all of which exist', () => {
    const refs = new Set(records.map(({ ref }) => ref));
    for (const { expect: answers } of queries) {
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.length).toBeLessThanOrEqual(10);
      expect(answers.every((ref) => refs.has(ref))).toBe(true);
    }
  });

  it('count every record that holds a substring as right', () => {
    const names = new Map(
      records.map(({ ref, zh, aliases, short }) => [ref, [zh, ...aliases, ...short].map((name) => name.replace(/[（）]/g, ''))]),
    );
    for (const { query, expect: answers } of queries.filter(({ kind }) => kind === 'substring')) {
      const holding = [...names].filter(([, list]) => list.some((name) => name.includes(query))).map(([ref]) => ref);
      expect(answers).toEqual(holding);
    }
  });

  it('differ from every name by one character where one is wrong', () => {
    const all = new Set(records.map(({ zh }) => zh));
    for (const { query } of queries.filter(({ kind }) => kind === 'wrong-character')) expect(all.has(query), query).toBe(false);
  });
});
