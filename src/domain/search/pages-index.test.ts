import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePages, encodePages, type PageEntry } from './pages-index.ts';
import { searchFilters } from './record.ts';

const none: PageEntry['filters'] = {
  type: [],
  kind: [],
  district: [],
  topic: [],
  audience: [],
  free: [],
  access: [],
  language: [],
  base: [],
};
const values = fc.uniqueArray(fc.constantFrom('huangpu', 'xuhui', 'yes', 'art', 'music-dance'), { maxLength: 3 });
const entries = fc.uniqueArray(
  fc.record({
    hash: fc.stringMatching(/^[0-9a-f]{7,10}$/),
    filters: fc.record({
      type: values,
      kind: values,
      district: values,
      topic: values,
      audience: values,
      free: values,
      access: values,
      language: values,
      base: values,
    }),
  }),
  { selector: ({ hash }) => hash.slice(0, 7), maxLength: 40 },
);

describe('the pages index', () => {
  it('finds every record by the id of its result, with its filter values', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const index = decodePages(encodePages(list));
        list.forEach(({ hash, filters }, place) => {
          expect(index.entryOf(`zh-cn_${hash}`)).toBe(place);
          for (const filter of searchFilters) expect(index.filters[filter][place]).toEqual(filters[filter]);
        });
      }),
    );
  });

  it('knows no strangers', () => {
    const index = decodePages(
      encodePages([
        { hash: 'c89f2ad', filters: none },
        { hash: 'c90f2ad', filters: none },
      ]),
    );
    expect(index.entryOf('zh-cn_d89f2ad')).toBeUndefined();
  });

  it('keeps no more of the hashes than sets them apart', () => {
    expect(
      encodePages([
        { hash: 'c89f2ad', filters: none },
        { hash: 'd89f2ad', filters: none },
      ]),
    ).toMatch(/^pages 1\t1\ncd\n/);
  });

  it('refuses two records with the same hash, and a text that is something else', () => {
    expect(() =>
      encodePages([
        { hash: 'c89f2ad', filters: none },
        { hash: 'c89f2ad', filters: none },
      ]),
    ).toThrow('same hash');
    expect(() => decodePages('names 1\tzh\t/')).toThrow('unknown format');
  });
});
