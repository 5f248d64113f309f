import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestIds } from './suggest-ids.ts';

const free = (): boolean => false;

describe('a suggested id', () => {
  it('is made of the English words, without the small ones and without accents', () => {
    expect(suggestIds({ english: "The Museum of Children's Café Art", pinyin: '', district: 'huangpu' }, free)).toEqual([
      'museum-childrens-cafe-art',
    ]);
  });

  it('is made of the pinyin too, and comes first where the English name has no Latin letters', () => {
    expect(suggestIds({ english: '', pinyin: 'xīn lǜ guǎn', district: 'huangpu' }, free)).toEqual(['xin-lv-guan']);
    expect(suggestIds({ english: 'Hall', pinyin: 'guan', district: '' }, free)).toEqual(['hall', 'guan']);
  });

  it('is a place of its district for a name without letters, and none where the district is unknown too', () => {
    expect(suggestIds({ english: '', pinyin: '', district: 'pudong' }, free)).toEqual(['pudong-place']);
    expect(suggestIds({ english: '', pinyin: '', district: '' }, free)).toEqual([]);
  });

  it('takes the district, then a number, where it is taken', () => {
    const taken = new Set(['tide-museum']);
    const name = { english: 'Tide Museum', pinyin: '', district: 'xuhui' };
    expect(suggestIds(name, (id) => taken.has(id))).toEqual(['xuhui-tide-museum']);
    taken.add('xuhui-tide-museum');
    expect(suggestIds(name, (id) => taken.has(id))).toEqual(['tide-museum-2']);
  });

  it('is always a free id that the schema takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), fc.nat(3), (english, pinyin, taken) => {
        const tried: string[] = [];
        const ids = suggestIds({ english, pinyin, district: 'pudong' }, (candidate) => tried.push(candidate) <= taken);
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) {
          expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(id.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
