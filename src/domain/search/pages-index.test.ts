import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameEntry, NamesIndex } from './names-index.ts';
import { decodePages, encodePages, type FilterValues, resultIdOf } from './pages-index.ts';
import { searchFilters } from './record.ts';

const none: FilterValues = { type: [], kind: [], district: [], topic: [], audience: [], free: [], access: [], language: [], base: [] };
const values = fc.uniqueArray(fc.constantFrom('venue', 'walk', 'museum', 'yangpu', 'xuhui', 'yes', 'unknown'), { maxLength: 4 });
const filterValues: fc.Arbitrary<FilterValues> = fc.record({
  type: values,
  kind: values,
  district: values,
  topic: values,
  audience: values,
  free: values,
  access: values,
  language: values,
  base: values,
});
const entry = fc.record({
  ref: fc.constantFrom('venue/a', 'walk/b'),
  kind: fc.constantFrom('museum', 'walk'),
  district: fc.constantFrom(null, 'yangpu', 'xuhui'),
});
const namesOf = (entries: readonly Pick<NameEntry, 'ref' | 'kind' | 'district'>[], stamp = 'k3'): NamesIndex => ({
  locale: 'zh',
  root: '/',
  stamp,
  entries: entries.map((item) => ({ ...item, url: '', title: '', names: [], pinyin: [], prominence: 0 })),
});
const museum = { ref: 'venue/a', kind: 'museum', district: 'yangpu' };

describe('the pages index', () => {
  it('finds every record by the id of its result, with its filter values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, filterValues), { maxLength: 40 }), (list) => {
        const names = namesOf(list.map(([item]) => item));
        const filters = list.map(([, of]) => of);
        const index = decodePages(encodePages(names, filters), names);
        filters.forEach((of, place) => {
          expect(index.entryOf(resultIdOf('k3', place))).toBe(place);
          for (const filter of searchFilters) expect(index.filters[filter][place]).toEqual(of[filter]);
        });
      }),
    );
  });

  it('says nothing that the names say already', () => {
    const text = encodePages(namesOf([museum, museum]), [
      { ...none, type: ['venue'], kind: ['museum'], district: ['yangpu'] },
      { ...none, type: ['venue'], kind: ['museum'], district: ['citywide'] },
    ]);
    expect(text.split('\n').slice(2, 7)).toEqual([',', 'museum', ',', 'citywide\tyangpu', ',0']);
  });

  it('knows more values than letters and digits', () => {
    const topics = Array.from({ length: 200 }, (_, number) => `topic-${number}`);
    const names = namesOf([museum]);
    expect(decodePages(encodePages(names, [{ ...none, topic: topics }]), names).filters.topic[0]).toEqual(topics);
  });

  it.for(['k30002', 'k40000', '0000', 'k3', 'k3-001', 'zh-cn_c89f2ad', ''])('knows no stranger like %j', (id) => {
    const names = namesOf([museum, museum]);
    expect(decodePages(encodePages(names, [none, none]), names).entryOf(id)).toBeUndefined();
  });

  it('refuses names of another build, and a text that is something else', () => {
    expect(() => decodePages(encodePages(namesOf([museum]), [none]), namesOf([museum], 'k4'))).toThrow('another build');
    expect(() => decodePages('names 2\tzh\t/', namesOf([]))).toThrow('unknown format');
  });
});
