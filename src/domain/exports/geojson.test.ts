import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeoJson } from '../../tests/exports/read-files.ts';
import { anyWalk, tideWalk } from '../../tests/exports/sample-walks.ts';
import { writeGeoJson } from './geojson.ts';

describe('a walk as GeoJSON', () => {
  const collection = readGeoJson(writeGeoJson(tideWalk));
  it('has every stop in order, those without a real position unlocated, then the straight lines', () => {
    expect(collection.features.map(({ id, geometry }) => [id, geometry?.type ?? null])).toEqual([
      ['stop-1', 'Point'],
      ['stop-2', 'Point'],
      ['stop-3', null],
      ['stop-4', 'Point'],
      ['stop-5', 'Point'],
      ['lines', 'MultiLineString'],
    ]);
  });
  it('gives its box west, south, east, north, and no crs', () => {
    expect(collection.bbox).toEqual([121.5, 31.25, 121.54, 31.25]);
    expect(collection).not.toHaveProperty('crs');
  });
  it('has no box where no stop has a position', () => {
    expect(
      readGeoJson(writeGeoJson({ ...tideWalk, stops: tideWalk.stops.map((stop) => ({ ...stop, position: null })) })),
    ).not.toHaveProperty('bbox');
  });
  it('is JSON whatever the names hold, with positions in two dimensions of at most six decimals within the box', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const text = writeGeoJson(walk);
        expect(text.isWellFormed()).toBe(true);
        const { features, bbox } = readGeoJson(text);
        walk.stops.forEach(({ label, position }, index) => {
          const feature = features[index];
          expect(feature?.properties?.['name']).toBe(label.toWellFormed());
          expect(feature?.geometry === null).toBe(position === null);
          if (position === null) return;
          const [lng = 0, lat = 0, ...rest] = feature?.geometry?.type === 'Point' ? feature.geometry.coordinates : [];
          expect(rest).toEqual([]);
          expect(`${lng} ${lat}`).toMatch(/^\d+(\.\d{1,6})? \d+(\.\d{1,6})?$/);
          expect(Math.max(Math.abs(lng - position[0]), Math.abs(lat - position[1]))).toBeLessThanOrEqual(1e-6);
          expect(lng >= (bbox?.[0] ?? 0) && lat >= (bbox?.[1] ?? 0) && lng <= (bbox?.[2] ?? 0) && lat <= (bbox?.[3] ?? 0)).toBe(true);
        });
      }),
    );
  });
});
