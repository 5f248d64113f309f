import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadMarks } from './spread.ts';

const sheet = { x: 0, y: 0, width: 900, height: 620 };

describe('spreadMarks', () => {
  it('parts marks that stand on one point and leaves lonely ones alone', () => {
    const [a = [0, 0], b = [0, 0], lonely] = spreadMarks(
      [
        [100, 100],
        [100, 100],
        [500, 300],
      ],
      [32, 32, 32],
      60,
      sheet,
    );
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(31.8);
    expect(lonely).toEqual([500, 300]);
  });
  it('never moves a mark farther than its reach, nor off the sheet, and gives the same answer twice', () => {
    const point = fc.tuple(fc.double({ min: 20, max: 880, noNaN: true }), fc.double({ min: 20, max: 600, noNaN: true }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), (points) => {
        const room = points.map(() => 38);
        const moved = spreadMarks(points, room, 46, sheet);
        moved.forEach(([x, y], index) => {
          const [homeX, homeY] = points[index] ?? [0, 0];
          expect(Math.hypot(x - homeX, y - homeY)).toBeLessThanOrEqual(46.001);
          expect(x).toBeGreaterThanOrEqual(18.99);
          expect(y).toBeLessThanOrEqual(601.01);
        });
        expect(spreadMarks(points, room, 46, sheet)).toEqual(moved);
      }),
    );
  });
});
