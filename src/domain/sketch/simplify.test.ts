import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToSegment, simplifyLine, simplifyRing } from './simplify.ts';

const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });

describe('simplifyLine', () => {
  it('drops what lies on the line and keeps the corners', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });
  it('keeps both ends and leaves no dropped point farther off than the tolerance', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.1, max: 20, noNaN: true }), (points, tolerance) => {
        const kept = simplifyLine(points, tolerance);
        expect(kept[0]).toBe(points[0]);
        expect(kept.at(-1)).toBe(points.at(-1));
        for (const point of points) {
          const distances = kept.slice(1).map((to, index) => distanceToSegment(point, kept[index] ?? to, to));
          expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });
});

describe('simplifyRing', () => {
  it('keeps the corners of a square and drops the points on its sides', () => {
    const ring: [number, number][] = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 5],
      [10, 10],
      [5, 10],
      [0, 10],
      [0, 5],
    ];
    expect(simplifyRing(ring, 0.1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
  });
});
