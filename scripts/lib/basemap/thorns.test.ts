import { expect, test } from 'vitest';
import { withoutThorns } from './thorns.ts';

const size = { widestMeters: 100, turnDegrees: 120 } as const;

test('a jetty goes, a cape and both ends stay', () => {
  const ends = [[121, 31], [121.1, 31]] as const; // prettier-ignore
  const jetty = [[121.05, 31], [121.0502, 31.02], [121.0504, 31]] as const; // prettier-ignore
  const cape = [[121.05, 31.02]] as const; // prettier-ignore
  expect(withoutThorns([ends[0], ...jetty, ends[1]], size)).not.toContainEqual(jetty[1]);
  expect(withoutThorns([ends[0], ...cape, ends[1]], size)).toEqual([ends[0], ...cape, ends[1]]);
});
