import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortForms } from './short-forms.ts';

const places = { districts: ['徐汇', '黄浦', '杨浦', '静安', '嘉定'] };
const formsOf = (name: string): readonly string[] => shortForms(name, places);

describe('the short forms of a Chinese name', () => {
  it.for([
    ['上海图书馆东馆', '上图东馆'],
    ['上海博物馆', '上博'],
    ['上海市历史博物馆', '上历博'],
    ['上海市历史博物馆', '历博'],
    ['徐汇区图书馆', '徐图'],
    ['杨浦图书馆', '杨图'],
    ['上海老年大学', '上老大'],
    ['上海师范大学', '上师大'],
  ])('cut an institution to its initials: %s is %s', ([name = '', form = '']) => {
    expect(formsOf(name)).toContain(form);
  });

  it.for([
    ['上海天文馆', '天文馆'],
    ['上海动物园', '动物园'],
    ['上海市群众艺术馆', '群艺馆'],
    ['上海市民文化节', '市民文化节'],
    ['徐汇区文化馆', '徐汇文化馆'],
    ['石泉路街道社区学校', '石泉路社区学校'],
    ['国立上海医学院旧址', '国立上海医学院'],
    ['中国共产党第一次全国代表大会会址', '中共一大会址'],
    ['龙美术馆（西岸馆）', '龙美术馆'],
    ['上海开放大学（国顺路校区）', '上开大'],
  ])('leave out what people leave out: %s is %s', ([name = '', form = '']) => {
    expect(formsOf(name)).toContain(form);
  });

  it('keep what alone would name no place', () => {
    expect(formsOf('上海大厦')).toEqual([]);
    expect(formsOf('上海中心大厦')).not.toContain('中心大厦');
    expect(formsOf('静安区工人文化宫')).not.toContain('工人文化宫');
    expect(formsOf('金山区')).toEqual([]);
    expect(formsOf('上海鲁迅故居')).not.toContain('鲁迅');
  });

  it('do not take a town for a rank when it is all of the name', () => {
    expect(formsOf('唐镇图书馆')).toEqual([]);
    expect(formsOf('南翔镇图书馆')).toContain('南翔图书馆');
  });

  it('are none for a name that is not Chinese', () => {
    expect(formsOf('Power Station of Art')).toEqual([]);
  });

  it('never repeat the name, one another, or differ in signs only', () => {
    const part = fc.constantFrom(
      '上海',
      '市',
      '徐汇',
      '区',
      '图书馆',
      '博物馆',
      '（',
      '）',
      '“',
      '旧址',
      '社区',
      '镇',
      '历史',
      '大学',
      'M50',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const name = parts.join('');
        const bare = [name, ...formsOf(name)].map((form) => form.replace(/[\p{P}\p{S}\s]+/gu, ''));
        expect(new Set(bare).size).toBe(bare.length);
        expect(bare.slice(1).every((form) => form.length > 1)).toBe(true);
      }),
    );
  });
});
