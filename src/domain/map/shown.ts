import { distanceMeters, isInBbox, type Position } from '../geo.ts';
import { meets, wantedColumns } from '../search/facet-columns.ts';
import type { FacetValues } from '../search/facets.ts';
import { mapFilters, type MapFilters, type MapState } from './map-state.ts';
import type { PlacesIndex } from './places-index.ts';

/** What the list and the map are made of; entries are places in the names index. */
export interface ShownData {
  /** All venues, the best known first. */
  readonly byRank: readonly number[];
  /** All venues in alphabetical order; made when first asked for. */
  readonly byName: () => readonly number[];
  readonly filters: FacetValues;
  readonly places: PlacesIndex;
}

/** What an address cannot hold: the answer of the search to its words, and where its origin lies. */
export interface Answers {
  /** Venues found, best first; null when no words are asked for. */
  readonly found: readonly number[] | null;
  readonly origin: Position | null;
}

/** The point that stands for an entry on the map: its own, or its area's; null where not even that is known. */
export function spotOf(entry: number, { places, areas }: PlacesIndex): Position | null {
  const place = places[entry] ?? null;
  if (place === null) return null;
  return 'area' in place ? (areas[place.area]?.position ?? null) : place.position;
}

/** The real position of an entry; null where at most its area is known. */
export function pinOf(entry: number, { places }: PlacesIndex): Position | null {
  const place = places[entry] ?? null;
  return place === null || 'area' in place ? null : place.position;
}

const pinned = new WeakMap<PlacesIndex, Uint8Array>();

/** How many of the entries have a real position. */
export function countPins(entries: readonly number[], index: PlacesIndex): number {
  const flags = pinned.get(index) ?? Uint8Array.from(index.places, (_, entry) => (pinOf(entry, index) === null ? 0 : 1));
  pinned.set(index, flags);
  return entries.reduce((count, entry) => count + (flags[entry] ?? 0), 0);
}

/** Does an entry have one of the values wanted of each filter in use? */
export function filterTest(chosen: MapFilters, values: FacetValues): (entry: number) => boolean {
  const wanted = wantedColumns(chosen, values).filter(({ filter }) => mapFilters.some((name) => name === filter));
  const [first] = wanted;
  if (first === undefined) return () => true;
  return wanted.length === 1 ? (entry) => meets(entry, first) : (entry) => wanted.every((column) => meets(entry, column));
}

/** The entries that both the list and the map show, in the list's order; the page and the window of the map do not matter. */
export function shownOf(state: MapState, data: ShownData, { found, origin }: Answers): readonly number[] {
  const passes = filterTest(state.filters, data.filters);
  const { box } = state;
  const isInside = (entry: number): boolean => {
    const spot = box === null ? null : spotOf(entry, data.places);
    return spot !== null && box !== null && isInBbox(spot, box);
  };
  const isShown = box === null ? passes : (entry: number): boolean => passes(entry) && isInside(entry);
  const kept = baseOrder(state, data, found).filter(isShown);
  return state.sort === 'distance' && origin !== null ? byDistance(kept, origin, data.places) : kept;
}

function baseOrder({ sort }: MapState, data: ShownData, found: readonly number[] | null): readonly number[] {
  if (sort !== 'name') return found ?? data.byRank;
  if (found === null) return data.byName();
  const wanted = new Set(found);
  return data.byName().filter((entry) => wanted.has(entry));
}

/** Nearest first; what has no real position comes after, in the order it had. */
function byDistance(entries: readonly number[], origin: Position, places: PlacesIndex): readonly number[] {
  const measured = entries.map((entry) => {
    const pin = pinOf(entry, places);
    return { entry, meters: pin === null ? Infinity : distanceMeters(origin, pin) };
  });
  return measured.sort((a, b) => (a.meters === b.meters ? 0 : a.meters - b.meters)).map(({ entry }) => entry);
}
