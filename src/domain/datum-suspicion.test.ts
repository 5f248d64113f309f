import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suspectDatum, type SuspectPlace } from './datum-suspicion.ts';
import { type Datum, wgs84ToBd09, wgs84ToGcj02 } from './datum.ts';
import { distanceToDistrictMeters } from './district-lookup.ts';
import { distanceMeters, isPointInMultiPolygon, type Position } from './geo.ts';
import { baseGeometrySchema } from './schema/geometry.ts';
import { venueSchema } from './schema/venue.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const base = baseGeometrySchema.parse(JSON.parse(readFileSync(join(content, 'geometry', 'base.json'), 'utf8')));
const ground = { outlines: base.districts, water: base.water };
const isDistrict = (id: string) => base.districts.some((district) => district.id === id);

const places = readdirSync(join(content, 'venues'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .flatMap((path): (SuspectPlace & { id: string })[] => {
    const { id, position, district, names } = venueSchema.parse(JSON.parse(readFileSync(join(content, 'venues', path), 'utf8')));
    if (position === null || !isDistrict(district)) return [];
    const { lng, lat, precision, origin } = position;
    return [{ id, position: [lng, lat], district, precision, origin, nameZh: names.zh }];
  });

/** Every real point as an editor would have typed it from a map service, of those whose shift can be seen at all. */
function copiedFrom(shift: (position: Position) => Position) {
  return places
    .map((place) => ({ ...place, truth: place.position, position: shift(place.position), precision: 'exact', origin: 'editor' }))
    .filter(({ position, district }) => {
      const outside = distanceToDistrictMeters(position, district, ground.outlines) ?? 0;
      return outside > 0 || isPointInMultiPolygon(position, ground.water);
    });
}

const copies: readonly (readonly [string, Exclude<Datum, 'wgs84'>, (position: Position) => Position])[] = [
  ['GCJ-02', 'gcj02', wgs84ToGcj02],
  ['BD-09', 'bd09', wgs84ToBd09],
];

describe('the suspicion of a shifted datum', () => {
  it.each(copies)('finds at least 95 of 100 points copied in %s that leave their district or land in water', (_, datum, shift) => {
    const copied = copiedFrom(shift);
    expect(copied.length).toBeGreaterThan(80);
    const found = copied.filter((place) => {
      const fit = suspectDatum(place, ground)?.fits.find((candidate) => candidate.datum === datum);
      return fit !== undefined && distanceMeters(fit.converted, place.truth) < 1;
    });
    expect(found.length / copied.length).toBeGreaterThanOrEqual(0.95);
  });

  it('says nothing about any real place', () => {
    expect(places.length).toBeGreaterThan(700);
    expect(places.filter((place) => suspectDatum(place, ground) !== null).map(({ id }) => id)).toEqual([]);
  });

  it('lets bridges and piers stand in the water, and doubts little of what came from open data', () => {
    const bridge = {
      position: [121.46772, 31.24212] as const,
      district: 'jingan',
      precision: 'exact',
      origin: 'editor',
      nameZh: '西藏路桥',
    };
    expect(suspectDatum(bridge, ground)).toBeNull();
    const house = { ...bridge, nameZh: '某某馆' };
    expect(suspectDatum({ ...house, origin: 'openstreetmap' }, ground)).toBeNull();
  });
});
