import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from './clip.ts';

const box = [0, 0, 100, 50] as const;
const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 });

describe('clipRing', () => {
  it('cuts a square that sticks out to the part inside', () => {
    const cut = clipRing(
      [
        [50, 10],
        [150, 10],
        [150, 40],
        [50, 40],
      ],
      box,
    );
    expect(cut.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual([
      [50, 10],
      [50, 40],
      [100, 10],
      [100, 40],
    ]);
  });
  it('leaves nothing of a ring that is elsewhere', () => {
    expect(
      clipRing(
        [
          [200, 200],
          [210, 200],
          [210, 210],
        ],
        box,
      ),
    ).toEqual([]);
  });
  it('never leaves a point outside the box', () => {
    fc.assert(
      fc.property(points, (ring) => {
        for (const [x, y] of clipRing(ring, box)) {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(100 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(50 + 1e-6);
        }
      }),
    );
  });
});

describe('clipLine', () => {
  it('splits a line that leaves and comes back, with one point beyond the box at each cut', () => {
    const line: [number, number][] = [
      [10, 10],
      [20, 90],
      [30, 120],
      [40, 90],
      [50, 10],
    ];
    expect(clipLine(line, box)).toEqual([
      [
        [10, 10],
        [20, 90],
      ],
      [
        [40, 90],
        [50, 10],
      ],
    ]);
  });
  it('keeps every point that is inside', () => {
    fc.assert(
      fc.property(points, (line) => {
        const kept = new Set(clipLine(line, box).flat());
        const inside = line.filter(([x, y]) => x >= 0 && x <= 100 && y >= 0 && y <= 50);
        expect(inside.every((point) => kept.has(point))).toBe(true);
      }),
    );
  });
});
