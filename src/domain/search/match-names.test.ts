import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePrepared as prepared, sampleSimplify } from '../../tests/fixtures/search/sample-names.ts';
import { matchNames } from './match-names.ts';
import { normalizeQuery } from './normalize.ts';
import { prepareNames } from './prepare-names.ts';

const matches = (text: string) => matchNames(normalizeQuery(text, sampleSimplify), prepared, 10);
const first = (text: string): string | undefined => matches(text)[0]?.entry.ref.replace('venue/', '');

describe('the names that agree with a query', () => {
  it.for([
    ['a name in full', '上海科技馆', 'science'],
    ['a short name, before longer names that contain it', '科技馆', 'science'],
    ['an abbreviation', '上博', 'museum'],
    ['an English name', 'yuyuan garden', 'yuyuan'],
    ['an English name before its comma, before longer names', 'Shanghai Museum', 'museum'],
    ['Latin initials', 'sstm', 'science'],
    ['a part of a name', '藏书', 'zikawei'],
    ['one character', '瓷', 'ceramics'],
    ['Traditional characters', '復旦', 'fudan'],
    ['pinyin in full', 'kejiguan', 'science'],
    ['pinyin with spaces', 'wu kang da lou', 'wukang'],
    ['pinyin that has only begun', 'xujiahuic', 'zikawei'],
    ['initials', 'shkjg', 'science'],
    ['a spelling of its own', 'lequntang', 'lequn'],
    ['characters and pinyin mixed', '武康dalou', 'wukang'],
    ['words of two languages', 'M50 创意', 'm50'],
    ['a name with the middle left out', '徐藏书楼', 'zikawei'],
    ['homophones', '上海科技关', 'science'],
    ['one wrong character', '武唐大楼', 'wukang'],
    ['one missing character', '徐家汇书楼', 'zikawei'],
    ['a misspelt English word', 'Shanghai astronmy museum', 'astronomy'],
    ['English words in another order', 'museum of science and technology', 'science'],
    ['full width letters', 'ＳＳＴＭ', 'science'],
  ])('are found by %s', ([, query, ref]) => {
    expect(first(query ?? '')).toBe(ref);
  });

  it('have the better tier the better they agree', () => {
    const tiers = ['上海科技馆', '上海科', '技馆', '上海科枝馆'].map((query) => matches(query)[0]?.tier ?? 99);
    expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
    expect(new Set(tiers).size).toBe(4);
  });

  it('say which name agrees and which part of it', () => {
    const [match] = matches('诺曼底');
    expect(match?.name).toBe('诺曼底公寓');
    expect(match?.ranges).toEqual([[0, 3]]);
    expect(matches('kejiguan')[0]?.ranges).toEqual([[0, 3]]);
  });

  it('are not those that only share letters inside a word', () => {
    expect(matches('rary').map(({ entry }) => entry.ref)).toEqual([]);
    expect(matches('科学宫殿')).toEqual([]);
  });

  it('are none for nothing, and never more than asked for', () => {
    expect(matches('')).toEqual([]);
    expect(matches('!?，。')).toEqual([]);
    expect(matchNames('馆', prepared, 2)).toHaveLength(2);
    expect(matchNames('馆', prepared, 0)).toEqual([]);
    expect(matchNames('馆', prepareNames([], new Map(), new Map()), 5)).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('上', '海', '馆', 'a', 's', 'h', ' ', '·', '\ud83d', '\udc00', '<', '😀'), maxLength: 40 }),
    fc.constantFrom(
      '馆'.repeat(10_000),
      'shanghai '.repeat(1200),
      '<script>alert(1)</script>',
      '\ud800',
      '😀😀',
      '\u0000',
      'ﷺ'.repeat(3000),
      '__proto__',
    ),
  );

  it('come for any text at all without an error, each entry once, in the order of their tiers, with ranges inside the name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = matches(text);
        const tiers = found.map(({ tier }) => tier);
        expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
        expect(new Set(found.map(({ entry }) => entry.ref)).size).toBe(found.length);
        for (const { name, ranges } of found)
          for (const [start, end] of ranges) expect(0 <= start && start < end && end <= name.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('begin with the entry whose name was typed, whatever the name', () => {
    const names = prepared.entries.flatMap(({ entry }) => entry.names.map((name) => ({ name, ref: entry.ref })));
    for (const { name, ref } of names) {
      const [best] = matches(name);
      expect([best?.tier, best?.entry.names.includes(name)], `${name} ${ref}`).toEqual([0, true]);
    }
  });
});
