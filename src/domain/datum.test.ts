import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bd09ToWgs84, convertToWgs84, datumOffsetMeters, gcj02ToWgs84, wgs84ToBd09, wgs84ToGcj02 } from './datum.ts';
import { distanceMeters } from './geo.ts';

const inShanghai = fc.tuple(fc.double({ min: 120.85, max: 122, noNaN: true }), fc.double({ min: 30.7, max: 31.9, noNaN: true }));

describe('datum', () => {
  it('comes back within a metre from GCJ-02 and from BD-09', () => {
    fc.assert(
      fc.property(inShanghai, (position) => {
        expect(distanceMeters(position, gcj02ToWgs84(wgs84ToGcj02(position)))).toBeLessThan(1);
        expect(distanceMeters(position, bd09ToWgs84(wgs84ToBd09(position)))).toBeLessThan(1);
      }),
    );
  });
  it('moves a point of Shanghai by 450 to 510 m when the datums are mixed up', () => {
    fc.assert(
      fc.property(inShanghai, (position) => {
        expect(datumOffsetMeters(position)).toBeGreaterThan(450);
        expect(datumOffsetMeters(position)).toBeLessThan(510);
      }),
    );
  });
  it('leaves WGS-84 as it is and converts the other two', () => {
    expect(convertToWgs84([121.47, 31.23], 'wgs84')).toEqual([121.47, 31.23]);
    expect(convertToWgs84([121.47, 31.23], 'gcj02')).toEqual(gcj02ToWgs84([121.47, 31.23]));
    expect(convertToWgs84([121.47, 31.23], 'bd09')).toEqual(bd09ToWgs84([121.47, 31.23]));
  });
});
