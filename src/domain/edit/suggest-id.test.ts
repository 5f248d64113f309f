import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestId } from './suggest-id.ts';

const free = (): boolean => false;

describe('a suggested id', () => {
  it('is made of the English words, without the small ones and without accents', () => {
    expect(suggestId({ english: "The Museum of Children's Café Art", pinyin: '', district: 'huangpu' }, free)).toBe(
      'museum-childrens-cafe-art',
    );
  });

  it('is made of the pinyin where the English name has no Latin letters', () => {
    expect(suggestId({ english: '', pinyin: 'xīn lǜ guǎn', district: 'huangpu' }, free)).toBe('xin-lv-guan');
  });

  it('takes the district, then a number, where it is taken', () => {
    const taken = new Set(['tide-museum']);
    const name = { english: 'Tide Museum', pinyin: '', district: 'xuhui' };
    expect(suggestId(name, (id) => taken.has(id))).toBe('xuhui-tide-museum');
    taken.add('xuhui-tide-museum');
    expect(suggestId(name, (id) => taken.has(id))).toBe('tide-museum-2');
  });

  it('is always a free id that the schema takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), fc.nat(3), (english, pinyin, taken) => {
        const tried: string[] = [];
        const id = suggestId({ english, pinyin, district: 'pudong' }, (candidate) => tried.push(candidate) <= taken);
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
