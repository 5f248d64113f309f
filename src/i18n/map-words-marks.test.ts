import { describe, expect, it } from 'vitest';
import type { MarkWords } from '../islands/map/words-marks.ts';
import { mapWordsMarks } from './map-words-marks.ts';

const { zh, en }: Readonly<Record<'zh' | 'en', MarkWords>> = mapWordsMarks;
const holesOf = (words: MarkWords): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, [...new Set(JSON.stringify(value).match(/\{(?!n\}|all\})\w+\}/g) ?? [])]]),
  );

describe('the words on the map', () => {
  it('fill in the same things in both languages', () => {
    expect(holesOf(en)).toEqual(holesOf(zh));
  });
});
