import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWalk, tideWalk } from '../../tests/exports/sample-walks.ts';
import { degrees, placedStops, straightRuns } from './walk-export.ts';

describe('the straight lines of a walk', () => {
  it('break where a stop has no real position and where one rides', () => {
    expect(straightRuns(tideWalk).map((run) => run.map(({ number }) => number))).toEqual([[1, 2]]);
  });
  it('join only stops that follow each other on foot, each pair once', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const pairs = straightRuns(walk).flatMap((run) => run.slice(1).map((stop, index) => [run[index]?.number, stop.number]));
        const wanted = walk.stops.slice(1).flatMap((stop, index) => {
          const before = walk.stops[index];
          return before?.goesOnByFoot === true && before.position !== null && stop.position !== null ? [[before.number, stop.number]] : [];
        });
        expect(pairs).toEqual(wanted);
      }),
    );
  });
  it('leave the points as they are: every stop with a position, in order', () => {
    expect(placedStops(tideWalk).map(({ number }) => number)).toEqual([1, 2, 4, 5]);
  });
});

describe('degrees', () => {
  it('have at most six decimals and no exponent', () => {
    expect([121.5, 121.123456789, -0.0000001, 1e-6, 30].map(degrees)).toEqual(['121.5', '121.123457', '0', '0.000001', '30']);
  });
  it('are within half a millionth', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 179.9, noNaN: true }), (value) => {
        expect(degrees(value)).toMatch(/^-?\d+(\.\d{1,6})?$/);
        expect(Math.abs(Number(degrees(value)) - value)).toBeLessThanOrEqual(5.1e-7);
      }),
    );
  });
});
