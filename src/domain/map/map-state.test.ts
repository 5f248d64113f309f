import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimQuery } from '../search/query-text.ts';
import {
  changeState,
  cityBox,
  coarseBox,
  emptyState,
  mapFilters,
  type MapState,
  type OriginId,
  readMap,
  roundBox,
  writeMap,
} from './map-state.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const lng = fc.integer({ min: 1_198_000, max: 1_234_000 }).map((step) => step / 10_000);
const lat = fc.integer({ min: 300_000, max: 325_000 }).map((step) => step / 10_000);
const edges = (numbers: fc.Arbitrary<number>) =>
  fc.uniqueArray(numbers, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort((a, b) => a - b));
const filters = fc
  .record(Object.fromEntries(mapFilters.map((name) => [name, fc.uniqueArray(id, { minLength: 1, maxLength: 5 })])), { requiredKeys: [] })
  .map((chosen) => ({ ...chosen }));
const from = fc.oneof(
  fc.constant('here' as const),
  fc
    .tuple(fc.constantFrom('metro' as const, 'subdistrict' as const, 'venue' as const), id)
    .map(([type, name]): OriginId => `${type}:${name}`),
  fc.constantFrom<OriginId>('road:淮海中路', 'road:四平路'),
);

/** Any state that a visitor can reach. */
const anyState: fc.Arbitrary<MapState> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 50 }).map(trimQuery),
  filters,
  walk: fc.option(id),
  open: fc.constantFrom(null, 'now', '2026-11-24'),
  sort: fc.constantFrom('relevance' as const, 'distance' as const, 'name' as const),
  from: fc.option(from),
  pace: fc.constantFrom('adult' as const, 'elder' as const),
  box: fc.option(
    fc.tuple(edges(lng), edges(lat)).map(([[west = 0, east = 0], [south = 0, north = 0]]) => [west, south, east, north] as const),
  ),
  view: fc.option(fc.record({ center: fc.tuple(lng, lat), zoom: fc.integer({ min: 800, max: 1550 }).map((step) => step / 100) })),
  selected: fc.option(id.map((name) => `venue/${name}`)),
  pane: fc.constantFrom('list' as const, 'map' as const),
  page: fc.integer({ min: 1, max: 400 }),
});

describe('the address of the map', () => {
  it('is empty when nothing is chosen', () => {
    expect(writeMap(emptyState)).toBe('');
    expect(readMap('')).toEqual(emptyState);
  });
  it('can be read by a person', () => {
    const state: MapState = {
      ...emptyState,
      text: '书法',
      filters: { kind: ['library'], district: ['xuhui', 'huangpu'] },
      sort: 'distance',
      from: 'metro:xujiahui',
      box: [121.4, 31.15, 121.5, 31.25],
      view: { center: [121.4339, 31.19507], zoom: 13.5 },
      selected: 'venue/xuhui-library',
    };
    const address = writeMap(state);
    expect(address).toBe(
      '?q=%E4%B9%A6%E6%B3%95&kind=library&district=xuhui&district=huangpu&sort=distance&from=metro:xujiahui' +
        '&box=121.4,31.15,121.5,31.25&at=121.4339,31.19507,13.5&sel=venue/xuhui-library',
    );
    expect(readMap(address)).toEqual(state);
  });
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readMap(writeMap(state))).toEqual(state);
      }),
    );
  });
  it('never fails, whatever somebody writes into it', () => {
    const part = fc.tuple(fc.constantFrom('q', 'from', 'box', 'at', 'sel', 'page', 'pane', 'sort', 'kind'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const state = readMap(`?${new URLSearchParams(parts).toString()}`);
        expect(readMap(writeMap(state))).toEqual(state);
      }),
    );
  });
  it.for([
    '?type=walk',
    '?sort=price',
    '?from=121.47,31.23',
    '?from=metro:%3Cscript%3E',
    '?box=121.5,31.2,121.4,31.3',
    '?box=2.2,48.8,2.4,48.9',
    '?box=121.4,31.2,121.5',
    '?at=121.47,31.23,99',
    '?at=121.47,31.23,1e1',
    '?sel=walk/the-bund',
    '?page=0',
    '?page=-2',
    '?page=1e3',
    '?pane=both',
  ])('leaves out what makes no sense: %s', (address) => {
    expect(readMap(address)).toEqual(emptyState);
  });
  it('says that distances begin here, not where here is', () => {
    expect(writeMap({ ...emptyState, from: 'here', sort: 'distance' })).toBe('?sort=distance&from=here');
  });
  it('stretches a box to whole hundredths of a degree where its middle would tell a secret', () => {
    expect(coarseBox([121.4634, 31.2261, 121.484, 31.2347])).toEqual([121.46, 31.22, 121.49, 31.24]);
  });
  it('keeps a box inside the city', () => {
    expect(roundBox([100, 20, 130, 40])).toEqual(cityBox);
  });
});

describe('a choice', () => {
  it('that changes the list goes back to its first page, any other stays', () => {
    const state = { ...emptyState, page: 3 };
    expect(changeState(state, { filters: { kind: ['museum'] } }).page).toBe(1);
    expect(changeState(state, { text: '书' }).page).toBe(1);
    expect(changeState(state, { selected: 'venue/x' }).page).toBe(3);
    expect(changeState(state, { pane: 'map' }).page).toBe(3);
    expect(changeState(state, { page: 4 }).page).toBe(4);
  });
});
