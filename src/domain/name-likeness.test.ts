import { describe, expect, it } from 'vitest';
import { nameLikeness, plainName } from './name-likeness.ts';

describe('comparing names', () => {
  it('does not mind the city, brackets, spaces and width', () => {
    expect(plainName('上海市 银行博物馆（总馆）')).toBe('银行博物馆总馆');
    expect(plainName('Ｍ５０')).toBe('m50');
  });

  it('keeps a name that is only the city', () => {
    expect(plainName('上海市')).toBe('上海市');
  });

  it('finds a name like itself and unlike another', () => {
    expect(nameLikeness('潮汐馆', '潮汐馆')).toBe(1);
    expect(nameLikeness('潮汐馆', '钟楼')).toBe(0);
    expect(nameLikeness('潮汐馆', '潮汐馆舍')).toBeCloseTo(0.8);
  });

  it('is the same both ways', () => {
    expect(nameLikeness('人民人民', '人民公园')).toBe(nameLikeness('人民公园', '人民人民'));
  });
});
