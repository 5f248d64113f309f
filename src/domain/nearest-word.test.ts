import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('guessing a mistyped word', () => {
  it('sees through a swap, a slip and another separator', () => {
    expect(nearestWord('musuem', ['library', 'museum'])).toBe('museum');
    expect(nearestWord('webiste', ['website', 'phone'])).toBe('website');
    expect(nearestWord('science_museum', ['museum', 'science-museum'])).toBe('science-museum');
  });

  it('guesses nothing when nothing is near', () => {
    expect(nearestWord('colour', ['museum', 'library'])).toBeNull();
    expect(nearestWord('', ['id'])).toBeNull();
  });

  it('takes the nearest of several', () => {
    expect(nearestWord('lib-yangpu-1', ['lib-yangpu-2', 'lib-yangpu-1a', 'lib-yangpu-11x'])).toBe('lib-yangpu-2');
  });
});
