import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt, worldBoxOf, worldOf, worldPerPixel } from './mercator.ts';

const lng = fc.double({ min: 119, max: 124, noNaN: true });
const lat = fc.double({ min: 30, max: 33, noNaN: true });

describe('the web mercator projection', () => {
  it('comes back to the same place', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const back = positionAt(...worldOf([x, y]));
        expect(back[0]).toBeCloseTo(x, 9);
        expect(back[1]).toBeCloseTo(y, 9);
      }),
    );
  });
  it('has its middle where the equator meets Greenwich, and north above', () => {
    expect(worldOf([0, 0])).toEqual([0.5, 0.5]);
    expect(worldOf([0, 31])[1]).toBeLessThan(0.5);
  });
  it('gives a view as many pixels as it is wide', () => {
    const box = worldBoxOf({ center: [121.47, 31.23], zoom: 12.3, width: 800, height: 600 }, 10);
    expect((box.east - box.west) / worldPerPixel(12.3)).toBeCloseTo(820, 6);
    expect((box.south - box.north) / worldPerPixel(12.3)).toBeCloseTo(620, 6);
  });
});
