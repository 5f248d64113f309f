import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bboxOf,
  bearingDegrees,
  distanceMeters,
  distanceToLineMeters,
  isInBbox,
  isPointInMultiPolygon,
  isPointInPolygon,
  type Position,
} from './geo.ts';

const peoplesSquare: Position = [121.4737, 31.2304];
const hongqiao: Position = [121.3363, 31.1979];
const position = fc.tuple(fc.double({ min: 120, max: 123, noNaN: true }), fc.double({ min: 30, max: 33, noNaN: true }));
const square = [
  [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ],
] satisfies Position[][];

describe('distanceMeters', () => {
  it('gives the known distance from the People’s Square to Hongqiao', () => {
    expect(distanceMeters(peoplesSquare, hongqiao)).toBeCloseTo(13_560, -2);
  });
  it('counts a degree of latitude as 111.195 km', () => {
    expect(distanceMeters([121, 31], [121, 32])).toBeCloseTo(111_195, 0);
  });
  it('is zero only at the same place, the same both ways, and never longer by a detour', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(distanceMeters(a, a)).toBe(0);
        expect(distanceMeters(a, b)).toBeCloseTo(distanceMeters(b, a), 6);
        expect(distanceMeters(a, c)).toBeLessThanOrEqual(distanceMeters(a, b) + distanceMeters(b, c) + 1e-6);
      }),
    );
  });
});

describe('bearingDegrees', () => {
  it('points north, east, south and west', () => {
    expect(bearingDegrees([121, 31], [121, 31.1])).toBeCloseTo(0, 6);
    expect(bearingDegrees([121, 31], [121.1, 31])).toBeCloseTo(90, 1);
    expect(bearingDegrees([121, 31], [121, 30.9])).toBeCloseTo(180, 6);
    expect(bearingDegrees([121, 31], [120.9, 31])).toBeCloseTo(270, 1);
  });
  it('stays from 0 up to but not including 360', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const degrees = bearingDegrees(a, b);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
      }),
    );
  });
});

describe('point in polygon', () => {
  it('knows inside from outside and leaves out holes', () => {
    const withHole = [
      ...square,
      [
        [4, 4],
        [6, 4],
        [6, 6],
        [4, 6],
      ],
    ] satisfies Position[][];
    expect(isPointInPolygon([5, 5], square)).toBe(true);
    expect(isPointInPolygon([5, 5], withHole)).toBe(false);
    expect(isPointInPolygon([3, 5], withHole)).toBe(true);
    expect(isPointInPolygon([11, 5], withHole)).toBe(false);
  });
  it('agrees with plain comparison on a rectangle, whether the ring repeats its first corner or not', () => {
    const closed = square.map((ring) => [...ring, ...ring.slice(0, 1)]);
    const coordinate = fc.double({ min: -5, max: 15, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        fc.pre(![0, 10].includes(x) && ![0, 10].includes(y));
        const expected = x > 0 && x < 10 && y > 0 && y < 10;
        expect(isPointInPolygon([x, y], square)).toBe(expected);
        expect(isPointInPolygon([x, y], closed)).toBe(expected);
      }),
    );
  });
  it('lets the bounding box refuse a point at once', () => {
    expect(isPointInMultiPolygon([5, 5], [square], [20, 20, 30, 30])).toBe(false);
    expect(isPointInMultiPolygon([5, 5], [square], [0, 0, 10, 10])).toBe(true);
  });
});

describe('bboxOf', () => {
  it('holds every position it was made of', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1 }), (positions) => {
        const box = bboxOf(positions);
        expect(positions.every((p) => isInBbox(p, box))).toBe(true);
      }),
    );
  });
  it('refuses an empty list', () => {
    expect(() => bboxOf([])).toThrow('at least one position');
  });
});

describe('distanceToLineMeters', () => {
  it('measures to the nearest point between two corners, not only to the corners', () => {
    const line: Position[] = [
      [121.4, 31.2],
      [121.5, 31.2],
    ];
    expect(distanceToLineMeters([121.45, 31.209], line)).toBeCloseTo(1000.8, 0);
  });
});
