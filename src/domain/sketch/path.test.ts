import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePath, smoothPath } from './path.ts';

const coordinate = fc.double({ min: -900, max: 900, noNaN: true });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 60 });

/** Where a path of relative steps ends; every third pair of a curve is a point on the line. */
function endOf(path: string, pairsPerStep: number): [number, number] {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  let [x = 0, y = 0] = numbers;
  const size = pairsPerStep * 2;
  for (let at = 2; at < numbers.length; at += size) {
    x += numbers[at + size - 2] ?? 0;
    y += numbers[at + size - 1] ?? 0;
  }
  return [x, y];
}

describe('linePath', () => {
  it('writes relative steps with one decimal', () => {
    expect(
      linePath([
        [0, 0],
        [10.04, 0],
        [10, -5.55],
      ]),
    ).toBe('M0 0l10 0 0-5.5');
    expect(
      linePath(
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        true,
      ),
    ).toBe('M0 0l10 0 0 10z');
  });
  it('draws nothing from a single point', () => {
    expect(linePath([[1, 1]])).toBe('');
    expect(
      smoothPath([
        [1, 1],
        [1, 1],
      ]),
    ).toBe('');
  });
  it('does not drift: the last point is where it should be to within a tenth', () => {
    fc.assert(
      fc.property(line, (points) => {
        const last = points.at(-1) ?? [0, 0];
        const path = linePath(points);
        fc.pre(path !== '');
        const [x, y] = endOf(path, 1);
        expect(Math.abs(x - last[0])).toBeLessThan(0.11);
        expect(Math.abs(y - last[1])).toBeLessThan(0.11);
      }),
    );
  });
});

describe('smoothPath', () => {
  it('passes through its last point', () => {
    fc.assert(
      fc.property(line, (points) => {
        const path = smoothPath(points);
        fc.pre(path !== '');
        const last = points.at(-1) ?? [0, 0];
        const [x, y] = endOf(path, 3);
        expect(Math.hypot(x - last[0], y - last[1])).toBeLessThan(0.3);
      }),
    );
  });
  it('keeps a straight line straight', () => {
    expect(
      smoothPath([
        [0, 0],
        [30, 0],
        [60, 0],
      ]),
    ).toBe('M0 0c10 0 20 0 30 0 10 0 20 0 30 0');
  });
});
