import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters, type Position } from '../geo.ts';
import { detourFactor, middleOf, reachMeters, ringAround, ringMinutes, walkingSpeeds } from './near.ts';

const position = fc.tuple(fc.double({ min: 120.8, max: 122.2, noNaN: true }), fc.double({ min: 30.6, max: 31.9, noNaN: true }));

describe('how far one gets on foot', () => {
  it('is the speed times the time, shortened by the detour', () => {
    expect(reachMeters(10, 'adult')).toBeCloseTo((600 * walkingSpeeds.adult) / detourFactor);
    expect(ringMinutes.map((minutes) => Math.round(reachMeters(minutes, 'adult')))).toEqual([277, 554, 831]);
    expect(ringMinutes.map((minutes) => Math.round(reachMeters(minutes, 'elder')))).toEqual([185, 369, 554]);
  });
  it('is less at the slower pace, and more with more time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (minutes) => {
        expect(reachMeters(minutes, 'elder')).toBeLessThan(reachMeters(minutes, 'adult'));
        expect(reachMeters(minutes, 'adult')).toBeLessThan(reachMeters(minutes + 1, 'adult'));
      }),
    );
  });
});

describe('a ring', () => {
  it('is closed, and every corner lies at its radius, to half a percent', () => {
    fc.assert(
      fc.property(position, fc.integer({ min: 50, max: 2000 }), (middle, radius) => {
        const ring = ringAround(middle, radius);
        expect(ring[0]).toEqual(ring.at(-1));
        for (const corner of ring) expect(Math.abs(distanceMeters(middle, corner) / radius - 1)).toBeLessThan(0.005);
      }),
    );
  });
});

describe('the middle of some positions', () => {
  it('is none of none, the one of one, and lies between two', () => {
    expect(middleOf([])).toBeNull();
    expect(middleOf([[121.4339, 31.19507]])).toEqual([121.4339, 31.19507]);
    expect(middleOf([[121, 31], [122, 31.5] satisfies Position])).toEqual([121.5, 31.25]);
  });
});
