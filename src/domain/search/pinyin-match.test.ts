import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSyllables } from '../../tests/fixtures/search/sample-names.ts';
import { matchPinyin, spell } from './pinyin-match.ts';

const name = spell('上海科技馆', sampleSyllables);

describe('a name in syllables', () => {
  it('has a unit for each character and each run of letters', () => {
    expect(spell('m50创意园', sampleSyllables)).toEqual({
      characters: ['m50', '创', '意', '园'],
      syllables: ['m50', 'chuang', 'yi', 'yuan'],
    });
  });

  it('follows its own spelling where that has as many syllables, and reads ü as u', () => {
    expect(spell('乐堂', sampleSyllables, 'le tang').syllables).toEqual(['le', 'tang']);
    expect(spell('乐堂', sampleSyllables, 'le').syllables).toEqual(['yue', 'tang']);
    expect(spell('绿', new Map(), 'lü').syllables).toEqual(spell('绿', new Map([['绿', 'lv']])).syllables);
  });

  it.for([
    ['shanghaikejiguan', 0, 5, 5, 0],
    ['kejig', 2, 5, 2, 1],
    ['kejigu', 2, 5, 3, 0],
    ['shkjg', 0, 5, 0, 5],
    ['shhkj', 0, 4, 0, 4],
    ['shanghkj', 0, 4, 1, 3],
    ['上海kjg', 0, 5, 2, 3],
    ['ke技', 2, 4, 2, 0],
  ] as const)('is followed by %s', ([query, start, end, full, initials]) => {
    expect(matchPinyin(query, name)).toEqual({ start, end, full, initials });
  });

  it.for(['', 'x', 'kejiguanx', 'eji', 'shg', 'a'.repeat(200)])('is not followed by %s', (query) => {
    expect(matchPinyin(query, name)).toBeNull();
  });

  it('is followed by any run of its syllables, and by nothing that throws', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 1, max: 5 }), (start, count) => {
        const letters = name.syllables.slice(start, start + count).join('');
        expect(matchPinyin(letters, name)?.initials).toBe(0);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 70 }),
        fc.string({ unit: 'binary' }),
        (query, text) => void matchPinyin(query, spell(text, sampleSyllables)),
      ),
    );
  });
});
