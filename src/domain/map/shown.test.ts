import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters, type Position } from '../geo.ts';
import { countFacets, type FacetValues, passes } from '../search/facets.ts';
import { buildPoints } from './clusters.ts';
import { pointsOf } from './map-points.ts';
import { changeState, emptyState, type MapFilters, type MapState, readMap, writeMap } from './map-state.ts';
import type { EntryPlace } from './places-index.ts';
import { type Answers, pinOf, type ShownData, shownOf, spotOf } from './shown.ts';

const districts = ['xuhui', 'huangpu', 'pudong'];
const kinds = ['library', 'museum', 'workshop'];
const areas = districts.map((id, at) => ({ id, district: id, position: [121.4 + at / 10, 31.1 + at / 10] satisfies Position }));

interface Made {
  readonly place: EntryPlace;
  readonly kind: string;
  readonly district: string;
  readonly free: string;
}
const made: fc.Arbitrary<Made> = fc.record({
  place: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        position: fc.tuple(fc.double({ min: 121, max: 122, noNaN: true }), fc.double({ min: 31, max: 31.5, noNaN: true })),
        isStreet: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ area: fc.integer({ min: 0, max: 2 }) }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  kind: fc.constantFrom(...kinds),
  district: fc.constantFrom(...districts),
  free: fc.constantFrom('yes', 'no', 'unknown'),
});

function dataOf(venues: readonly Made[]): ShownData {
  const each = (read: (venue: Made) => string) => venues.map((venue) => [read(venue)]);
  const none = venues.map(() => []);
  const filters: FacetValues = {
    type: each(() => 'venue'),
    kind: each(({ kind }) => kind),
    district: each(({ district }) => district),
    free: each(({ free }) => free),
    topic: none,
    audience: none,
    access: none,
    language: none,
    base: none,
  };
  const all = venues.map((_, entry) => entry);
  return {
    byRank: all,
    byName: () => all.toReversed(),
    filters,
    places: { places: venues.map(({ place }) => place), areas, states: new Map(), renown: [] },
  };
}

const change: fc.Arbitrary<Partial<MapState>> = fc.oneof(
  fc.subarray(kinds).map((kind): Partial<MapState> => ({ filters: { kind } satisfies MapFilters })),
  fc
    .tuple(fc.subarray(districts), fc.subarray(['yes', 'no']))
    .map(([district, free]): Partial<MapState> => ({ filters: { district, free } })),
  fc.constantFrom<Partial<MapState>>({ sort: 'name' }, { sort: 'distance', from: 'metro:x' }, { sort: 'relevance' }, { filters: {} }),
  fc.constantFrom<Partial<MapState>>({ box: [121.2, 31.1, 121.6, 31.4] }, { box: null }, { box: [121.5, 31, 122, 31.5] }),
  fc.constantFrom<Partial<MapState>>({ page: 2 }, { pane: 'map' }, { selected: 'venue/x' }, { view: { center: [121.4, 31.2], zoom: 12 } }),
);
const story = fc.record({
  venues: fc.array(made, { maxLength: 40 }),
  changes: fc.array(change, { maxLength: 8 }),
  found: fc.option(fc.subarray([0, 3, 5, 8, 13, 21])),
});

/** Everything that marks in sight of the whole city stand for. */
function onMap(shown: ReadonlySet<number>, data: ShownData): number {
  const { points, areas: discs } = pointsOf(data.byRank, data.places, () => 'disc');
  return buildPoints(points, discs, (entry) => shown.has(entry)).shownIn({
    center: [121.5, 31.25],
    zoom: 8,
    width: 4000,
    height: 4000,
  });
}

describe('list, map and address', () => {
  it('agree after any run of choices', () => {
    fc.assert(
      fc.property(story, ({ venues, changes, found }) => {
        const data = dataOf(venues);
        const answers: Answers = { found: found?.filter((entry) => entry < venues.length) ?? null, origin: [121.45, 31.2] };
        let state = emptyState;
        for (const next of changes) {
          state = changeState(state, next);
          const list = shownOf(state, data, answers);
          // The address gives the same list.
          expect(shownOf(readMap(writeMap(state)), data, answers)).toEqual(list);
          // The map has every entry of the list that lies anywhere, and nothing else.
          expect(onMap(new Set(list), data)).toBe(list.filter((entry) => spotOf(entry, data.places) !== null).length);
          // No entry twice.
          expect(new Set(list).size).toBe(list.length);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('keep what the search page would keep, and count as it does', () => {
    fc.assert(
      fc.property(story, ({ venues, changes }) => {
        const data = dataOf(venues);
        const state = changes.reduce<MapState>(changeState, { ...emptyState });
        const list = shownOf({ ...state, box: null }, data, { found: null, origin: null });
        expect([...list].sort((a, b) => a - b)).toEqual(data.byRank.filter((entry) => passes(entry, state.filters, data.filters)));
        const counted = countFacets(data.byRank, state.filters, data.filters).district;
        for (const district of districts.filter((id) => (state.filters.district ?? [id]).includes(id))) {
          const alone = { ...state.filters, district: [district] };
          expect(counted[district] ?? 0).toBe(data.byRank.filter((entry) => passes(entry, alone, data.filters)).length);
        }
      }),
    );
  });
});

describe('the list by distance', () => {
  it('goes from near to far, and ends with what has no real position', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 40 }), (venues) => {
        const data = dataOf(venues);
        const origin: Position = [121.5, 31.2];
        const list = shownOf({ ...emptyState, sort: 'distance', from: 'metro:x' }, data, { found: null, origin });
        const pins = list.map((entry) => pinOf(entry, data.places));
        const last = pins.findLastIndex((pin) => pin !== null);
        expect(pins.slice(0, last + 1)).not.toContain(null);
        const meters = pins.slice(0, last + 1).map((pin) => (pin === null ? Infinity : distanceMeters(origin, pin)));
        expect(meters).toEqual([...meters].sort((a, b) => a - b));
      }),
    );
  });
  it('is the usual one where the origin is not known', () => {
    const data = dataOf([]);
    expect(shownOf({ ...emptyState, sort: 'distance' }, data, { found: null, origin: null })).toEqual([]);
  });
});
