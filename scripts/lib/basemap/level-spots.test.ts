import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMeters, type Position } from '../../../src/domain/geo.ts';
import { levelSpots } from './level-spots.ts';

const wish = { roomMeters: 1000, spacingMeters: 3000, straightness: 0.97, steepestDegrees: 38 } as const;

test('a level river is named again and again, a steep one never', () => {
  expect(levelSpots([[121.3, 31.2], [121.5, 31.2]], wish).length).toBeGreaterThan(3); // prettier-ignore
  expect(levelSpots([[121.4, 31.1], [121.4, 31.3]], wish)).toEqual([]); // prettier-ignore
});

test('a name reads from left to right whichever way the water runs', () => {
  const east = levelSpots([[121.4, 31.2], [121.42, 31.205]], wish); // prettier-ignore
  const west = levelSpots([[121.42, 31.205], [121.4, 31.2]], wish); // prettier-ignore
  expect(east[0]?.degrees).toBeLessThan(0);
  expect(west[0]?.degrees).toBeCloseTo(east[0]?.degrees ?? 0, 1);
});

test('no name stands steep or close to another', () => {
  const positions = fc.tuple(fc.double({ min: 121.3, max: 121.6, noNaN: true }), fc.double({ min: 31.1, max: 31.3, noNaN: true }));
  fc.assert(
    fc.property(fc.array(positions, { maxLength: 8 }), (line: Position[]) => {
      const spots = levelSpots(line, wish);
      spots.forEach(({ at, degrees }, index) => {
        expect(Math.abs(degrees)).toBeLessThanOrEqual(38);
        for (const other of spots.slice(index + 1)) expect(distanceMeters(other.at, at)).toBeGreaterThanOrEqual(3000);
      });
    }),
  );
});
