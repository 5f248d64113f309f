import { searchFilters, type SearchFilter } from './record.ts';

/** Values of each filter for each entry, by the entry's place in the names index. */
export type FacetValues = Readonly<Record<SearchFilter, readonly (readonly string[])[]>>;

/** Values of one filter are alternatives; filters narrow one another. Names that are no filter are ignored. */
export type Chosen = Readonly<Partial<Record<string, readonly string[]>>>;

/** How many entries each value of each filter would leave. */
export type FacetCounts = Record<SearchFilter, Record<string, number>>;

/** The filters in use that an entry does not meet. */
function unmet(entry: number, chosen: Chosen, values: FacetValues): SearchFilter[] {
  return searchFilters.filter((filter) => {
    const wanted = chosen[filter];
    return wanted !== undefined && wanted.length > 0 && !(values[filter][entry] ?? []).some((value) => wanted.includes(value));
  });
}

/** Does the entry meet all filters in use? */
export const passes = (entry: number, chosen: Chosen, values: FacetValues): boolean => unmet(entry, chosen, values).length === 0;

/** Counts the entries by filter and value, each filter as if only the others were in use. */
export function countFacets(entries: Iterable<number>, chosen: Chosen, values: FacetValues): FacetCounts {
  const counts: FacetCounts = { type: {}, kind: {}, district: {}, topic: {}, audience: {}, free: {}, access: {}, language: {}, base: {} };
  for (const entry of entries) {
    const missing = unmet(entry, chosen, values);
    for (const filter of searchFilters) {
      if (missing.some((other) => other !== filter)) continue;
      for (const value of values[filter][entry] ?? []) counts[filter][value] = (counts[filter][value] ?? 0) + 1;
    }
  }
  return counts;
}
