import { buildCellTable } from './cell-table.ts';
import { isInWorldBox, worldPerPixel, type WorldBox } from './mercator.ts';
import type { Spot } from './spots.ts';

/** Spots under one mark: one alone, or several that would cover each other. */
export interface Cluster {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly spots: readonly Spot[];
  /** Too many at one place for any zoom to part. */
  readonly isCrowd: boolean;
}

/** The clusters of one level, made where they are first looked at. */
export interface ClusterLevel {
  readonly clustersIn: (box: WorldBox) => readonly Cluster[];
}

/** A cell of the grid with the middle of what lies in it; `host` is the cell that took it in, or itself. */
interface Cell {
  readonly column: number;
  readonly row: number;
  readonly spots: Spot[];
  x: number;
  y: number;
  count: number;
  host: Cell | undefined;
  cluster: Cluster | undefined;
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
export function buildClusterLevel(spots: readonly Spot[], level: number): ClusterLevel {
  const gridLevel = Math.min(level, detailLevel - 1);
  const { list, at } = fillCells(spots, cellPixels * worldPerPixel(gridLevel));
  if (level === detailLevel) {
    const clusters = list.flatMap((cell) =>
      cell.spots.length > crowd ? clusterOf(cell, cell.spots, `d${cell.column}:${cell.row}`, true) : cell.spots.map(aloneOf),
    );
    return { clustersIn: (box) => clusters.filter((cluster) => isInWorldBox(box, cluster)) };
  }
  const hostOf = buildHosts(at, apartPixels * worldPerPixel(level));
  return {
    clustersIn: (box) =>
      list
        .filter((cell) => isInWorldBox(box, cell) && hostOf(cell) === cell)
        .map((cell) => (cell.cluster ??= gather(cell, at, hostOf, `c${level}:${cell.column}:${cell.row}`))),
  };
}

type CellAt = (column: number, row: number) => Cell | undefined;

function fillCells(spots: readonly Spot[], size: number): { readonly list: readonly Cell[]; readonly at: CellAt } {
  const table = buildCellTable<Cell>(spots.length);
  const list: Cell[] = [];
  for (const spot of spots) {
    const [column, row] = [Math.floor(spot.x / size), Math.floor(spot.y / size)];
    const weight = spot.members.length;
    let cell = table.get(column, row);
    if (!cell) {
      cell = { column, row, spots: [], x: 0, y: 0, count: 0, host: undefined, cluster: undefined };
      table.set(column, row, cell);
      list.push(cell);
    }
    cell.spots.push(spot);
    cell.count += weight;
    cell.x += ((spot.x - cell.x) * weight) / cell.count;
    cell.y += ((spot.y - cell.y) * weight) / cell.count;
  }
  return { list, at: table.get };
}

/** Who takes a cell in follows from fuller neighbours alone, so it can be asked cell by cell. */
function buildHosts(at: CellAt, reach: number): (cell: Cell) => Cell {
  const hostOf = (cell: Cell): Cell => {
    if (cell.host) return cell.host;
    let host = cell;
    for (const other of neighbours(cell, at)) {
      if (comesBefore(other, host) && Math.hypot(other.x - cell.x, other.y - cell.y) <= reach && hostOf(other) === other) host = other;
    }
    cell.host = host;
    return host;
  };
  return hostOf;
}

function neighbours({ column, row }: Cell, at: CellAt): readonly Cell[] {
  const found: Cell[] = [];
  for (let step = 0; step < 9; step += 1) {
    const other = step === 4 ? undefined : at(column - 1 + (step % 3), row - 1 + Math.floor(step / 3));
    if (other) found.push(other);
  }
  return found;
}

/** Among equals a scattered order decides; a plain one would make long chains. */
function comesBefore(a: Cell, b: Cell): boolean {
  if (a.count !== b.count) return a.count > b.count;
  const [turnA, turnB] = [scatter(a), scatter(b)];
  return turnA === turnB ? a.row < b.row || (a.row === b.row && a.column < b.column) : turnA < turnB;
}

const scatter = ({ column, row }: Cell): number => Math.imul(Math.imul(column, 0x9e3779b1) ^ row, 0x85ebca6b);

function gather(cell: Cell, at: CellAt, hostOf: (cell: Cell) => Cell, key: string): Cluster {
  const spots = [cell, ...neighbours(cell, at).filter((other) => hostOf(other) === cell)].flatMap((member) => member.spots);
  const [only] = spots;
  return only && spots.length === 1 ? aloneOf(only) : clusterOf(cell, spots, key, false);
}

function clusterOf({ x, y }: Cell, spots: readonly Spot[], key: string, isCrowd: boolean): Cluster {
  return { key, x, y, count: spots.reduce((sum, { members }) => sum + members.length, 0), spots, isCrowd };
}

const aloneOf = (spot: Spot): Cluster => ({
  key: `s${spot.key}`,
  x: spot.x,
  y: spot.y,
  count: spot.members.length,
  spots: [spot],
  isCrowd: false,
});
