import { columnsOf, meets, wantedColumns } from './facet-columns.ts';
import { searchFilters, type SearchFilter } from './record.ts';

/** Values of each filter for each entry, by the entry's place in the names index. */
export type FacetValues = Readonly<Record<SearchFilter, readonly (readonly string[])[]>>;

/** Values of one filter are alternatives; filters narrow one another. Names that are no filter are ignored. */
export type Chosen = Readonly<Partial<Record<string, readonly string[]>>>;

/** How many entries each value of each filter would leave. */
export type FacetCounts = Record<SearchFilter, Record<string, number>>;

/** Does the entry meet all filters in use? */
export const passes = (entry: number, chosen: Chosen, values: FacetValues): boolean =>
  searchFilters.every((filter) => {
    const wanted = chosen[filter] ?? [];
    return wanted.length === 0 || (values[filter][entry] ?? []).some((value) => wanted.includes(value));
  });

/** Counts the entries by filter and value, each filter as if only the others were in use. */
export function countFacets(entries: Iterable<number>, chosen: Chosen, values: FacetValues): FacetCounts {
  const inUse = wantedColumns(chosen, values);
  const tallies = [...columnsOf(values)].map(([filter, column]) => ({ filter, column, tally: new Uint32Array(column.values.length) }));
  for (const entry of entries) {
    let missing = 0;
    let only: SearchFilter | undefined;
    for (const wanted of inUse) {
      if (meets(entry, wanted)) continue;
      missing += 1;
      only = wanted.filter;
    }
    if (missing > 1) continue;
    for (const { filter, column, tally } of tallies) {
      if (only !== undefined && only !== filter) continue;
      const end = column.starts[entry + 1] ?? 0;
      for (let at = column.starts[entry] ?? end; at < end; at += 1) {
        const id = column.ids[at] ?? 0;
        tally[id] = (tally[id] ?? 0) + 1;
      }
    }
  }
  const counts: FacetCounts = { type: {}, kind: {}, district: {}, topic: {}, audience: {}, free: {}, access: {}, language: {}, base: {} };
  for (const { filter, column, tally } of tallies) {
    column.values.forEach((value, id) => {
      if (tally[id] !== undefined && tally[id] > 0) counts[filter][value] = tally[id];
    });
  }
  return counts;
}
