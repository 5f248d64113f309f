import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, mistakesAllowed, nearestPart } from './edit-distance.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '馆', '科'), maxLength: 9 });

describe('the number of mistakes between two words', () => {
  it.for([
    ['museum', 'museeum', 1],
    ['museum', 'musuem', 1],
    ['gallery', 'galery', 1],
    ['astronomy', 'astronmi', 2],
    ['', 'ab', 2],
  ] as const)('%s and %s: %i', ([a, b, mistakes]) => {
    expect(editDistance(a, b, 3)).toBe(mistakes);
  });

  it('is symmetric, 0 only for the same word, and never more than the limit and one', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(distance).toBe(editDistance(b, a, limit));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });

  it('may be one from four letters, two from seven', () => {
    expect([3, 4, 6, 7, 20].map(mistakesAllowed)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('the part of a text nearest to a pattern', () => {
  it('is found with a wrong, a missing and a surplus character', () => {
    expect(nearestPart('科枝馆', '上海科技馆东')).toEqual({ distance: 1, start: 2, end: 5 });
    expect(nearestPart('科馆', '上海科技馆东').distance).toBe(1);
    expect(nearestPart('科技术馆', '上海科技馆').distance).toBe(1);
  });

  it('has no mistakes exactly where the text contains the pattern, and is no further than the pattern is long', () => {
    fc.assert(
      fc.property(words, words, (pattern, text) => {
        const { distance, start, end } = nearestPart(pattern, text);
        expect(distance === 0).toBe(text.includes(pattern));
        expect(distance).toBeLessThanOrEqual(pattern.length);
        expect(editDistance(pattern, text.slice(start, end), 20)).toBeLessThanOrEqual(distance);
      }),
    );
  });
});
