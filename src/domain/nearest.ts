import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { bearingDegrees, distanceMeters, type Position } from './geo.ts';

/** A search tree over things that have a position. */
export interface NearestIndex<Item> {
  readonly items: readonly Item[];
  readonly positions: readonly Position[];
  readonly tree: KDBush;
}

/** One answer of `nearest`: the thing, its true distance and the direction to it. */
export interface Neighbour<Item> {
  readonly item: Item;
  readonly distanceMeters: number;
  readonly bearingDegrees: number;
}

export interface NearestOptions<Item> {
  /** Leave out what is farther than this many metres. */
  readonly maxMeters?: number;
  /** Leave out what this function refuses. */
  readonly accept?: (item: Item) => boolean;
}

/** Builds the index once; things without a position (null) are left out. */
export function buildNearestIndex<Item>(all: readonly Item[], positionOf: (item: Item) => Position | null): NearestIndex<Item> {
  const items: Item[] = [];
  const positions: Position[] = [];
  for (const item of all) {
    const position = positionOf(item);
    if (!position) continue;
    items.push(item);
    positions.push(position);
  }
  const tree = new KDBush(items.length);
  for (const [lng, lat] of positions) tree.add(lng, lat);
  tree.finish();
  return { items, positions, tree };
}

/** Up to `count` nearest things by true distance on the globe, nearest first. */
export function nearest<Item>(
  { items, positions, tree }: NearestIndex<Item>,
  from: Position,
  count: number,
  { maxMeters = Infinity, accept }: NearestOptions<Item> = {},
): Neighbour<Item>[] {
  // An empty tree has no root to search, and geokdbush takes 0 for "all".
  if (items.length === 0 || count <= 0) return [];
  const isAccepted = (index: number): boolean => {
    const item = items[index];
    return item !== undefined && (accept?.(item) ?? true);
  };
  const found = around(tree, from[0], from[1], count, maxMeters / 1000, isAccepted);
  return found.flatMap((index) => {
    const [item, position] = [items[index], positions[index]];
    if (item === undefined || position === undefined) return [];
    return [{ item, distanceMeters: distanceMeters(from, position), bearingDegrees: bearingDegrees(from, position) }];
  });
}
