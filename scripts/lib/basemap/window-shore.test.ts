import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPointInMultiPolygon, isPointInPolygon, type Bbox, type PolygonRings, type Position } from '../../../src/domain/geo.ts';
import { clipRing } from '../../../src/domain/sketch/clip.ts';
import { landBetween, shoresOf } from './window-shore.ts';

const window: Bbox = [0, 0, 10, 10];

const landOf = (water: readonly PolygonRings[]): PolygonRings[] => landBetween(shoresOf(water, window), window);

/** A star around a centre: never crosses itself, often reaches over the window's edge. */
const stars = fc
  .tuple(
    fc.double({ min: 1, max: 9, noNaN: true }),
    fc.double({ min: 1, max: 9, noNaN: true }),
    fc.array(fc.double({ min: 0.5, max: 12, noNaN: true }), { minLength: 3, maxLength: 24 }),
  )
  .map(([x, y, reaches]) =>
    reaches.map((reach, index): Position => {
      const angle = (index / reaches.length) * 2 * Math.PI;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }),
  );

const spots = fc.tuple(fc.double({ min: 0.001, max: 9.999, noNaN: true }), fc.double({ min: 0.001, max: 9.999, noNaN: true }));

test('every spot of the window is either water or land', () => {
  fc.assert(
    fc.property(stars, fc.array(spots, { minLength: 20, maxLength: 20 }), (star, places) => {
      const clipped = clipRing(star, window);
      const land = landOf([[clipped]]);
      for (const place of places) expect(isPointInMultiPolygon(place, land)).toBe(!isPointInPolygon(place, [clipped]));
    }),
    { numRuns: 500 },
  );
});

test('an island stays land and a lake stays water', () => {
  const sea: Position[] = [[5, 0], [10, 0], [10, 10], [5, 10]]; // prettier-ignore
  const island: Position[] = [[7, 4], [8, 4], [8, 5], [7, 5]]; // prettier-ignore
  const lake: Position[] = [[1, 1], [2, 1], [2, 2], [1, 2]]; // prettier-ignore
  const { runs, islands, lakes } = shoresOf([[sea, island], [lake]], window);
  expect([runs.length, islands.length, lakes.length]).toEqual([1, 1, 1]);
  const land = landOf([[sea, island], [lake]]);
  const isLand = (at: Position): boolean => isPointInMultiPolygon(at, land);
  expect([[7.5, 4.5], [1.5, 1.5], [3, 5], [9, 9]].map(([x = 0, y = 0]) => isLand([x, y]))).toEqual([true, false, true, false]); // prettier-ignore
});

test('a window without water is all land, one of sea alone has none', () => {
  expect(landOf([])).toEqual([[[[0, 0], [10, 0], [10, 10], [0, 10]]]]); // prettier-ignore
  expect(shoresOf([[[[0, 0], [10, 0], [10, 10], [0, 10]]]], window).runs).toEqual([]); // prettier-ignore
});
