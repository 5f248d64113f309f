import { allVenues } from 'content-collections';
import { describe, expect, it } from 'vitest';
import baseJson from '../../content/geometry/base.json' with { type: 'json' };
import { origins } from '../catalog/origins.ts';
import { placesOf } from '../catalog/places.ts';
import { searchRecords } from '../catalog/search.ts';
import { distanceMeters, isPointInMultiPolygon, type Position } from '../domain/geo.ts';
import { packOrigins, unpackOrigins } from '../domain/map/origins-file.ts';
import { decodePlaces, encodePlaces } from '../domain/map/places-index.ts';
import { baseGeometrySchema } from '../domain/schema/geometry.ts';
import { compareRefs } from '../domain/search/names-index.ts';
import { searchWords } from '../i18n/search-words.ts';

const refs = [...searchRecords('zh', searchWords('zh'))].sort(compareRefs).map(({ ref }) => ref);
const { places, areas, states } = decodePlaces(encodePlaces(placesOf(refs), 'x'), 'x');
const placeOf = (id: string) => places[refs.indexOf(`venue/${id}`)] ?? null;
const outlines = new Map(baseGeometrySchema.parse(baseJson).districts.map((district) => [district.id, district]));

const isInDistrict = (position: Position, id: string): boolean => {
  const outline = outlines.get(id);
  return outline !== undefined && isPointInMultiPolygon(position, outline.polygons, outline.bbox);
};

describe('the positions that the map loads', () => {
  it('stand in the same order in both languages', () => {
    expect([...searchRecords('en', searchWords('en'))].sort(compareRefs).map(({ ref }) => ref)).toEqual(refs);
  });
  it('put every venue with a real position at its place, to a metre', () => {
    const real = allVenues.filter(({ position }) => position !== null && position.precision !== 'approx');
    expect(real.length).toBeGreaterThan(300);
    const wrong = real.filter(({ id, position }) => {
      const place = placeOf(id);
      if (place === null || 'area' in place || position === null) return true;
      return distanceMeters(place.position, [position.lng, position.lat]) > 1 || place.isStreet !== (position.precision === 'street');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('have no pin for a venue of which only the area is known', () => {
    const vague = allVenues.filter(({ position }) => position === null || position.precision === 'approx');
    expect(vague.length).toBeGreaterThan(400);
    const pinned = vague.filter(({ id }) => {
      const place = placeOf(id);
      return place !== null && 'position' in place;
    });
    expect(pinned.map(({ id }) => id)).toEqual([]);
    expect(places.filter((place) => place !== null && 'position' in place)).toHaveLength(allVenues.length - vague.length);
  });
  it('give such a venue the area of its own subdistrict or district, inside its district', () => {
    for (const { id, subdistrict, district } of allVenues) {
      const place = placeOf(id);
      if (place === null || 'position' in place) continue;
      const area = areas[place.area];
      expect([subdistrict, district], id).toContain(area?.id);
      expect(area?.district, id).toBe(district);
    }
    const outside = areas.filter(({ position, district }) => !isInDistrict(position, district));
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
  it('leave out only what lies in no district', () => {
    const lost = allVenues.filter(({ id }) => placeOf(id) === null);
    expect(lost.filter(({ district }) => outlines.has(district)).map(({ id }) => id)).toEqual([]);
  });
  it('name every venue that is not simply open', () => {
    const told = [...states].map(([entry, state]) => `${refs[entry] ?? ''} ${state}`).sort();
    const asked = allVenues.filter(({ status }) => status.state !== 'open').map(({ id, status }) => `venue/${id} ${status.state}`);
    expect(told).toEqual(asked.sort());
  });
});

describe('the places to start from', () => {
  it('have ids of their own that an address can hold, and survive their file', () => {
    expect(new Set(origins.map(({ id }) => id)).size).toBe(origins.length);
    expect(origins.filter(({ id }) => !/^(?:metro|subdistrict):[a-z0-9-]+$|^road:\p{Script=Han}{2,12}$/u.test(id))).toEqual([]);
    expect(unpackOrigins(packOrigins(origins))).toEqual(origins);
  });
  it('are all metro stations, most subdistricts and the roads of the addresses', () => {
    const count = (type: string): number => origins.filter(({ id }) => id.startsWith(`${type}:`)).length;
    expect(count('metro')).toBeGreaterThan(400);
    expect(count('subdistrict')).toBeGreaterThan(140);
    expect(count('road')).toBeGreaterThan(100);
  });
  it('are exact only where the station is', () => {
    expect(origins.filter(({ id, accuracy }) => accuracy === 'exact' && !id.startsWith('metro:'))).toEqual([]);
    expect(origins.filter(({ accuracy }) => accuracy === 'exact').length).toBeGreaterThan(200);
    expect(origins.filter(({ accuracy, of }) => (accuracy === 'middle') !== of > 0)).toEqual([]);
  });
});
