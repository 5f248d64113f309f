import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allVenues } from 'content-collections';
import { describe, expect, it } from 'vitest';
import ledger from '../../../content/ledger.json' with { type: 'json' };
import baseJson from '../../../content/geometry/base.json' with { type: 'json' };
import { distanceToDistrictMeters } from '../../domain/district-lookup.ts';
import { distanceMeters, type Position } from '../../domain/geo.ts';
import { pointsOf } from '../../domain/map/map-points.ts';
import { decodePlaces } from '../../domain/map/places-index.ts';
import { baseGeometrySchema } from '../../domain/schema/geometry.ts';
import { decodeNames } from '../../domain/search/names-index.ts';
import { readSyllables } from '../../domain/search/tables.ts';
import { dist } from './built-site.ts';

const read = (file: string): string => readFileSync(join(dist, 'search', file), 'utf8');
const syllables = readSyllables(JSON.parse(read('tables.json')));
const { districts } = baseGeometrySchema.parse(baseJson);
/** Outlines are simplified and rivers wide, as the content check allows. */
const outlineMeters = 300;

/** What a map of all venues draws, read from the built files as the browser reads them. */
function drawnIn(locale: 'zh' | 'en') {
  const { entries, stamp } = decodeNames(read(`names.${locale}.txt`), syllables);
  const places = decodePlaces(read('places.txt'), stamp);
  const venues = entries.flatMap(({ ref }, entry) => (ref.startsWith('venue/') ? [entry] : []));
  const idOf = (entry: number): string => (entries[entry]?.ref ?? '').slice('venue/'.length);
  const { points, areas } = pointsOf(venues, places, () => 'disc');
  return {
    pins: new Map(points.map(({ entry, position }) => [idOf(entry), position])),
    areas: new Map(areas.flatMap(({ id, entries: members }) => members.map((entry) => [idOf(entry), id]))),
  };
}

const { pins, areas } = drawnIn('zh');
const real = allVenues.flatMap(({ id, district, position }) =>
  position === null || position.precision === 'approx' ? [] : [{ id, district, at: [position.lng, position.lat] satisfies Position }],
);

describe('the map of the built site', () => {
  it('loads the same places in both languages', () => {
    const english = drawnIn('en');
    expect([...english.pins].sort()).toEqual([...pins].sort());
    expect([...english.areas].sort()).toEqual([...areas].sort());
  });
  it('has a pin for every venue with a real position, at its place to a metre, and for no other', () => {
    expect(real.length).toBeGreaterThan(300);
    expect([...pins.keys()].sort()).toEqual(real.map(({ id }) => id).sort());
    const wrong = real.filter(({ id, at }) => distanceMeters(pins.get(id) ?? [0, 0], at) > 1);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('has every pin inside the district of its venue', () => {
    const outside = real.filter(({ id, district }) => {
      const meters = distanceToDistrictMeters(pins.get(id) ?? [0, 0], district, districts);
      return meters !== null && meters > outlineMeters;
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });
  it('counts every approximate place in the disc of its own subdistrict or district', () => {
    const vague = allVenues.filter(({ district, position }) => position?.precision === 'approx' && district !== 'outside');
    expect(vague.length).toBeGreaterThan(200);
    const wrong = vague.filter(({ id, district, subdistrict }) => ![district, subdistrict].includes(areas.get(id) ?? ''));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

interface Fact {
  readonly id: string;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly coord_confidence: string;
}

const factsUrl = new URL('../../../../shared/facts/', import.meta.url);
const sections = [
  ['points.json', 'points'],
  ['bases.json', 'sites'],
  ['walks.json', 'stops'],
] as const;
const published: Record<string, Record<string, string>> = ledger.published;
/** Nearer than this a research position and a pin are the same place, written with another number of decimals. */
const samePlaceMeters = 2;

/** The research positions worth a pin, by venue; empty for a venue of which the research knew an area at most. */
function readFacts(): ReadonlyMap<string, readonly Position[]> {
  const known = new Map<string, Position[]>();
  for (const [file, section] of sections) {
    const records: Readonly<Record<string, readonly Fact[]>> = JSON.parse(readFileSync(new URL(file, factsUrl), 'utf8'));
    for (const { id, lng, lat, coord_confidence: confidence } of records[section] ?? []) {
      const target = published[section]?.[id];
      if (target === undefined) continue;
      const found = known.get(target.slice('venues/'.length)) ?? [];
      if (lng !== null && lat !== null && ['exact', 'street'].includes(confidence)) found.push([lng, lat]);
      known.set(target.slice('venues/'.length), found);
    }
  }
  return known;
}

describe.skipIf(!existsSync(factsUrl))('the pins and the research files beside the checkout (skipped where they are absent)', () => {
  it('stand where the research found a real position', () => {
    const known = readFacts();
    const wrong = [...pins].filter(([id, pin]) => known.get(id)?.some((found) => distanceMeters(found, pin) <= samePlaceMeters) === false);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
  it('leave out no real position, but for a venue said since to be somewhere on a larger ground', () => {
    const lost = [...readFacts()].filter(([id, positions]) => positions.length > 0 && !pins.has(id));
    expect(lost.map(([id]) => id)).toEqual(['sjtu-senior-university']);
  });
});
