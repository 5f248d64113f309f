import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packStops, unpackStops, walkLines, type WalkStop } from './walk-stops.ts';

const degrees = (min: number, max: number) => fc.integer({ min: min * 100_000, max: max * 100_000 }).map((step) => step / 100_000);
const stop: fc.Arbitrary<WalkStop> = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  position: fc.tuple(degrees(121, 122), degrees(31, 32)),
  venue: fc.stringMatching(/^[a-z]+(?:-[a-z0-9]+){0,3}$/),
  isApproximate: fc.boolean(),
  walksOn: fc.boolean(),
});

describe('the stops of a walk', () => {
  it('come back from their text as they were', () => {
    fc.assert(
      fc.property(fc.array(stop), (stops) => {
        expect(unpackStops(packStops(stops))).toEqual(stops);
      }),
    );
  });
  it('are none where the text makes no sense', () => {
    expect(unpackStops('')).toEqual([]);
    expect(unpackStops('1,x,31,place,0,1;2,121,31,,0,1')).toEqual([]);
  });
  it('are joined only where both ends are known and one walks', () => {
    const at = (number: number, change: Partial<WalkStop> = {}): WalkStop => ({
      number,
      position: [121 + number / 100, 31],
      venue: 'x',
      isApproximate: false,
      walksOn: true,
      ...change,
    });
    expect(walkLines([at(1), at(2), at(3)])).toEqual([
      [
        [121.01, 31],
        [121.02, 31],
        [121.03, 31],
      ],
    ]);
    expect(walkLines([at(1), at(2, { isApproximate: true }), at(3)])).toEqual([]);
    expect(walkLines([at(1), at(2, { walksOn: false }), at(3), at(4)])).toHaveLength(2);
  });
  it('never put an approximate stop on a line', () => {
    fc.assert(
      fc.property(fc.array(stop), (stops) => {
        const real = stops.filter(({ isApproximate }) => !isApproximate).map(({ position }) => position);
        for (const line of walkLines(stops)) for (const position of line) expect(real).toContain(position);
      }),
    );
  });
});
