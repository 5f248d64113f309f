import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, placesFrom, runOf, wordRunMark } from './word-places.ts';

describe('the marks for runs of words', () => {
  it('come back as the run they stand for', () => {
    fc.assert(
      fc.property(fc.nat(31), fc.integer({ min: 1, max: 16 }), (place, count) => {
        const mark = markOf({ place, count }) ?? '';
        expect(mark).toMatch(wordRunMark);
        expect(runOf(mark)).toEqual({ place, count });
      }),
    );
  });

  it.for([
    { place: 32, count: 1 },
    { place: 0, count: 17 },
    { place: 0, count: 0 },
  ])('are none for %o', (run) => {
    expect(markOf(run)).toBeNull();
  });

  it.for(['', 'a', '上', '\ud83d', '\ue200'])('are not %j', (character) => {
    expect(runOf(character)).toBeNull();
  });

  it('are looked for on from where the last one ended', () => {
    expect(placesFrom(2, 4)).toEqual([2, 3, 0, 1]);
    expect(placesFrom(4, 4)).toEqual([0, 1, 2, 3]);
    expect(placesFrom(0, 0)).toEqual([]);
  });
});
