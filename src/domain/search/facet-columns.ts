import type { Chosen, FacetValues } from './facets.ts';
import { searchFilters, type SearchFilter } from './record.ts';

/** The values of one filter as numbers: those of entry `n` stand in `ids` from `starts[n]` up to `starts[n + 1]`. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly starts: Uint32Array;
  readonly ids: Uint16Array;
}

const known = new WeakMap<FacetValues, ReadonlyMap<SearchFilter, FacetColumn>>();

/** The filters as numbers, made once for each set of values; tens of thousands of entries are then counted in a few milliseconds. */
export function columnsOf(values: FacetValues): ReadonlyMap<SearchFilter, FacetColumn> {
  const made = known.get(values) ?? new Map(searchFilters.map((filter) => [filter, columnOf(values[filter])]));
  known.set(values, made);
  return made;
}

function columnOf(cells: readonly (readonly string[])[]): FacetColumn {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(cells.length + 1);
  const ids: number[] = [];
  cells.forEach((cell, entry) => {
    for (const value of cell) {
      const id = numbers.get(value) ?? numbers.size;
      numbers.set(value, id);
      ids.push(id);
    }
    starts[entry + 1] = ids.length;
  });
  return { values: [...numbers.keys()], starts, ids: Uint16Array.from(ids) };
}

/** A filter in use: which of its values are wanted. */
export interface WantedColumn {
  readonly filter: SearchFilter;
  readonly column: FacetColumn;
  readonly wanted: Uint8Array;
}

/** The filters in use. */
export const wantedColumns = (chosen: Chosen, values: FacetValues): readonly WantedColumn[] =>
  [...columnsOf(values)].flatMap(([filter, column]) => {
    const list = chosen[filter] ?? [];
    return list.length === 0 ? [] : [{ filter, column, wanted: Uint8Array.from(column.values, (value) => (list.includes(value) ? 1 : 0)) }];
  });

/** Has the entry one of the values wanted? */
export function meets(entry: number, { column: { starts, ids }, wanted }: WantedColumn): boolean {
  const end = starts[entry + 1] ?? 0;
  for (let at = starts[entry] ?? end; at < end; at += 1) if (wanted[ids[at] ?? 0] === 1) return true;
  return false;
}
