import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxQueryLength, normalizeQuery, wordsOf } from './normalize.ts';

const simplify = new Map([
  ['復', '复'],
  ['館', '馆'],
]);
const normal = (text: string): string => normalizeQuery(text, simplify);

describe('a normalised query', () => {
  it.for([
    ['Ｍ５０　創意', 'm50 創意'],
    ['  Shanghai   MUSEUM! ', 'shanghai museum'],
    ['復旦校史館', '复旦校史馆'],
    ['《布尔塞维克》编辑部', '布尔塞维克 编辑部'],
    ["Jing’an / Jing'an", 'jingan jingan'],
    ['Pathé lǜ', 'pathe lu'],
    ['武康路129号', '武康路129号'],
    ['<script>alert(1)</script>', 'script alert 1 script'],
  ])('of %s is %s', ([text, expected]) => {
    expect(normal(text ?? '')).toBe(expected);
  });

  it.for(['', '   ', '，。！？', '😀🏛️', '\ud800', '\udc00\udc00', '\u0000\u200d'])('of nothing readable (%j) is empty', (text) => {
    expect(normal(text)).toBe('');
  });

  it('is short, well-formed and stays the same when normalised again, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.constantFrom('ﷺ'.repeat(5000), '𠮷'.repeat(5000), '\ud842'.repeat(999))),
        (text) => {
          const query = normal(text);
          expect(query.length).toBeLessThanOrEqual(maxQueryLength);
          expect(/\p{Cs}/u.test(query)).toBe(false);
          expect(normal(query)).toBe(query);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('falls into Chinese and Latin words', () => {
    expect(wordsOf('m50艺术 上海kjg')).toEqual(['m50', '艺术', '上海', 'kjg']);
    expect(wordsOf('')).toEqual([]);
  });
});
