import { buildCellTable } from './cell-table.ts';
import type { Spots } from './spots.ts';

/** A grid over spots, whatever a filter leaves of them: made once for each size of its cells. */
export interface SpotGrid {
  readonly size: number;
  readonly columns: Int32Array;
  readonly rows: Int32Array;
  /** The cell of each spot. */
  readonly cellOf: Int32Array;
  /** The spots of cell `n` stand in `spots` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly spots: Int32Array;
  /** The up to eight neighbours of cell `n` stand from `8 * n`; -1 where there is none. */
  readonly neighbours: Int32Array;
}

const grids = new WeakMap<Spots, Map<number, SpotGrid>>();

/** The grid of a cell size, in units of the projection. */
export function gridOf(spots: Spots, cellSize: number): SpotGrid {
  const known = grids.get(spots) ?? new Map<number, SpotGrid>();
  grids.set(spots, known);
  const grid = known.get(cellSize) ?? buildGrid(spots, cellSize);
  known.set(cellSize, grid);
  return grid;
}

function buildGrid({ size: count, x, y }: Spots, cellSize: number): SpotGrid {
  const table = buildCellTable<number>(count);
  const [columns, rows]: [number[], number[]] = [[], []];
  const cellOf = new Int32Array(count);
  for (let spot = 0; spot < count; spot += 1) {
    const [column, row] = [Math.floor((x[spot] ?? 0) / cellSize), Math.floor((y[spot] ?? 0) / cellSize)];
    let cell = table.get(column, row);
    if (cell === undefined) {
      cell = columns.push(column) - 1;
      rows.push(row);
      table.set(column, row, cell);
    }
    cellOf[spot] = cell;
  }
  const size = columns.length;
  const neighbours = new Int32Array(size * 8).fill(-1);
  for (let cell = 0; cell < size; cell += 1) {
    for (let step = 0, at = cell * 8; step < 9; step += 1) {
      if (step === 4) continue;
      neighbours[at] = table.get((columns[cell] ?? 0) - 1 + (step % 3), (rows[cell] ?? 0) - 1 + Math.floor(step / 3)) ?? -1;
      at += 1;
    }
  }
  return { size, columns: Int32Array.from(columns), rows: Int32Array.from(rows), cellOf, neighbours, ...listSpots(cellOf, size) };
}

/** The spots of each cell, in their order. */
function listSpots(cellOf: Int32Array, size: number): Pick<SpotGrid, 'starts' | 'spots'> {
  const starts = new Int32Array(size + 1);
  for (const cell of cellOf) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < size; cell += 1) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const spots = new Int32Array(cellOf.length);
  cellOf.forEach((cell, spot) => {
    const at = next[cell] ?? 0;
    spots[at] = spot;
    next[cell] = at + 1;
  });
  return { starts, spots };
}
