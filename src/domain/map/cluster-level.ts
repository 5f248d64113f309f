import { isInWorldBox, worldPerPixel, type WorldBox } from './mercator.ts';
import { gridOf, type SpotGrid } from './spot-grid.ts';
import type { SiftedSpots } from './spots.ts';

/** Spots under one mark: one alone, or several that would cover each other. */
export interface Cluster {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** One spot alone has a single number here. */
  readonly spots: readonly number[];
  /** Too many at one place for any zoom to part. */
  readonly isCrowd: boolean;
}

/** The clusters of one level, made where they are first looked at. */
export interface ClusterLevel {
  readonly clustersIn: (box: WorldBox) => readonly Cluster[];
}

/** From this zoom on every spot has its own mark. */
const detailZoom = 14.5;
/** The level from `detailZoom` on; below it, levels are whole zooms. */
export const detailLevel = 15;
const farthestLevel = 5;

const cellPixels = 64;
/** Clusters are 44 pixels wide; no two marks of a level are closer than this. Must not exceed `cellPixels`. */
export const apartPixels = 46;
/** More spots than this in one cell cannot be told apart at any zoom of the map, and open as a list. */
const crowd = 12;

/** The level of clustering at a zoom: clusters change only when it does. */
export const levelOf = (zoom: number): number =>
  zoom >= detailZoom ? detailLevel : Math.max(farthestLevel, Math.min(detailLevel - 1, Math.floor(zoom)));

/**
 * Clusters spots for a level on a grid fixed to the world, so that panning changes nothing and the order of the spots does not
 * matter. A cell is taken in by the fullest neighbour it would touch, unless that one is taken in itself.
 */
export function buildClusterLevel(spots: SiftedSpots, level: number): ClusterLevel {
  const grid = gridOf(spots.all, cellPixels * worldPerPixel(Math.min(level, detailLevel - 1)));
  const cells = weighCells(spots, grid);
  if (level === detailLevel) return detailClusters(spots, grid, cells);
  const hostOf = buildHosts(grid, cells, apartPixels * worldPerPixel(level));
  const made = new Map<number, Cluster>();
  const clusterAt = (cell: number): Cluster => {
    const cluster = made.get(cell) ?? gather(spots, grid, cells, cell, hostOf, level);
    made.set(cell, cluster);
    return cluster;
  };
  return {
    clustersIn(box) {
      const found: Cluster[] = [];
      for (let cell = 0; cell < grid.size; cell += 1) {
        if (isCellIn(cells, cell, box) && hostOf(cell) === cell) found.push(clusterAt(cell));
      }
      return found;
    },
  };
}

/** What the filter leaves of each cell: how many points, and where their middle is. */
interface Cells {
  readonly counts: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function weighCells({ all, weights, x, y }: SiftedSpots, { size, cellOf }: SpotGrid): Cells {
  const cells = { counts: new Int32Array(size), x: new Float64Array(size), y: new Float64Array(size) };
  for (let spot = 0; spot < all.size; spot += 1) {
    const weight = weights[spot] ?? 0;
    if (weight === 0) continue;
    const cell = cellOf[spot] ?? 0;
    const count = (cells.counts[cell] ?? 0) + weight;
    const oldX = cells.x[cell] ?? 0;
    const oldY = cells.y[cell] ?? 0;
    cells.counts[cell] = count;
    cells.x[cell] = oldX + (((x[spot] ?? 0) - oldX) * weight) / count;
    cells.y[cell] = oldY + (((y[spot] ?? 0) - oldY) * weight) / count;
  }
  return cells;
}

const isCellIn = ({ counts, x, y }: Cells, cell: number, { west, north, east, south }: WorldBox): boolean => {
  if ((counts[cell] ?? 0) === 0) return false;
  const cellX = x[cell] ?? 0;
  const cellY = y[cell] ?? 0;
  return cellX >= west && cellX <= east && cellY >= north && cellY <= south;
};

/** The spots of some cells that have anything left. */
function spotsOfCells({ weights }: SiftedSpots, { starts, spots }: SpotGrid, cells: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const cell of cells) {
    for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at += 1) {
      const spot = spots[at] ?? 0;
      if ((weights[spot] ?? 0) > 0) found.push(spot);
    }
  }
  return found;
}

/** Each spot has its own mark, but for those of a crowd. */
function detailClusters(sifted: SiftedSpots, grid: SpotGrid, cells: Cells): ClusterLevel {
  const made = new Map<number, readonly Cluster[]>();
  const clustersAt = (cell: number): readonly Cluster[] => {
    const spots = spotsOfCells(sifted, grid, [cell]);
    const key = `d${grid.columns[cell]}:${grid.rows[cell]}`;
    return spots.length > crowd ? [clusterOf(cells, cell, spots, key, true)] : spots.map((spot) => aloneOf(sifted, spot));
  };
  return {
    clustersIn(box) {
      const found: Cluster[] = [];
      // A spot is never farther from the middle of its cell than a cell is wide.
      const wide = widen(box, cellPixels * worldPerPixel(detailLevel - 1));
      for (let cell = 0; cell < grid.size; cell += 1) {
        if (!isCellIn(cells, cell, wide)) continue;
        const clusters = made.get(cell) ?? clustersAt(cell);
        made.set(cell, clusters);
        for (const cluster of clusters) if (isInWorldBox(box, cluster)) found.push(cluster);
      }
      return found;
    },
  };
}

const widen = ({ west, north, east, south }: WorldBox, by: number): WorldBox => ({
  west: west - 2 * by,
  north: north - 2 * by,
  east: east + 2 * by,
  south: south + 2 * by,
});

/** Who takes a cell in follows from fuller neighbours alone, so it can be asked cell by cell. */
function buildHosts({ neighbours, columns, rows, size }: SpotGrid, { counts, x, y }: Cells, reach: number): (cell: number) => number {
  const hosts = new Int32Array(size).fill(-1);
  const comesBefore = (a: number, b: number): boolean => {
    const [countA = 0, countB = 0] = [counts[a], counts[b]];
    if (countA !== countB) return countA > countB;
    // Among equals a scattered order decides; a plain one would make long chains.
    const [turnA, turnB] = [scatter(columns[a] ?? 0, rows[a] ?? 0), scatter(columns[b] ?? 0, rows[b] ?? 0)];
    if (turnA !== turnB) return turnA < turnB;
    const [rowA = 0, rowB = 0] = [rows[a], rows[b]];
    return rowA < rowB || (rowA === rowB && (columns[a] ?? 0) < (columns[b] ?? 0));
  };
  const touches = (a: number, b: number): boolean => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) <= reach;
  const hostOf = (cell: number): number => {
    const known = hosts[cell] ?? -1;
    if (known >= 0) return known;
    let host = cell;
    for (let at = cell * 8; at < cell * 8 + 8; at += 1) {
      const other = neighbours[at] ?? -1;
      if (other < 0 || (counts[other] ?? 0) === 0) continue;
      if (comesBefore(other, host) && touches(other, cell) && hostOf(other) === other) host = other;
    }
    hosts[cell] = host;
    return host;
  };
  return hostOf;
}

const scatter = (column: number, row: number): number => Math.imul(Math.imul(column, 0x9e3779b1) ^ row, 0x85ebca6b);

function gather(sifted: SiftedSpots, grid: SpotGrid, cells: Cells, cell: number, hostOf: (cell: number) => number, level: number): Cluster {
  const taken = [...grid.neighbours.subarray(cell * 8, cell * 8 + 8)].filter(
    (other) => other >= 0 && (cells.counts[other] ?? 0) > 0 && hostOf(other) === cell,
  );
  const spots = spotsOfCells(sifted, grid, [cell, ...taken]);
  const [only] = spots;
  if (only !== undefined && spots.length === 1) return aloneOf(sifted, only);
  const count = taken.reduce((sum, other) => sum + (cells.counts[other] ?? 0), cells.counts[cell] ?? 0);
  return { ...clusterOf(cells, cell, spots, `c${level}:${grid.columns[cell]}:${grid.rows[cell]}`, false), count };
}

const clusterOf = ({ counts, x, y }: Cells, cell: number, spots: readonly number[], key: string, isCrowd: boolean): Cluster => ({
  key,
  x: x[cell] ?? 0,
  y: y[cell] ?? 0,
  count: counts[cell] ?? 0,
  spots,
  isCrowd,
});

const aloneOf = ({ all, weights, x, y }: SiftedSpots, spot: number): Cluster => ({
  key: `s${all.keys[spot]}`,
  x: x[spot] ?? 0,
  y: y[spot] ?? 0,
  count: weights[spot] ?? 0,
  spots: [spot],
  isCrowd: false,
});
