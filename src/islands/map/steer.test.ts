import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, nearestTo, nextInDirection, type Direction, type ScreenPoint } from './steer.ts';

const opposite: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };
const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
const direction = fc.constantFrom<Direction>('up', 'down', 'left', 'right');
const named = (points: readonly ScreenPoint[]) => points.map((at, index) => [at, index] as const);

describe('an arrow key', () => {
  it('goes to what lies straight ahead rather than to what is nearer but aside', () => {
    const places = named([
      [100, 60],
      [130, 70],
      [60, 100],
    ]);
    expect(nextInDirection([100, 100], 'up', places)).toBe(0);
    expect(nextInDirection([100, 100], 'left', places)).toBe(2);
  });
  it('stays where nothing lies that way', () => {
    expect(nextInDirection([100, 100], 'down', named([[100, 60]]))).toBeUndefined();
  });
  it('never goes backwards', () => {
    fc.assert(
      fc.property(point, direction, fc.array(point), (from, way, points) => {
        const next = nextInDirection(from, way, named(points));
        fc.pre(next !== undefined);
        const at = points[next ?? 0];
        expect(nextInDirection(from, opposite[way], [[at ?? from, 0]])).toBeUndefined();
      }),
    );
  });
});

describe('the nearest place', () => {
  it('is the one with the least distance', () => {
    expect(
      nearestTo(
        [0, 0],
        named([
          [30, 0],
          [0, 20],
          [40, 40],
        ]),
      ),
    ).toBe(1);
    expect(nearestTo([0, 0], [])).toBeUndefined();
  });
});

it('reading order has every place once, from north to south', () => {
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const order = inReadingOrder(named(points));
      expect([...order].sort((a, b) => a - b)).toEqual(points.map((_, index) => index));
      const heights = order.map((index) => points[index]?.[1] ?? 0);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    }),
  );
});
