import { worldOf, worldPerPixel } from './mercator.ts';
import type { MapPoint } from './point-source.ts';

/**
 * Points grouped into spots, as columns: a spot is one point or several that no zoom parts. Tens of thousands of them are filtered
 * and counted in a few milliseconds, since nothing has to be made for each.
 */
export interface Spots {
  readonly size: number;
  /** All points, those of a spot next to one another, and their entries. */
  readonly points: readonly MapPoint[];
  readonly entries: Int32Array;
  /** The points of spot `n` stand from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** The lowest entry of each spot: its name in keys. */
  readonly keys: Int32Array;
  /** Places on the unit square of the projection. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What a filter leaves of spots: how many points each has, and where their middle is. */
export interface SiftedSpots {
  readonly all: Spots;
  readonly accepts: (entry: number) => boolean;
  readonly weights: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The nearest zoom that the map offers. */
const nearestZoom = 15.5;
/** Marks closer than this at the nearest zoom are one spot, about 17 m. */
const spotPixels = 12;
const spotReach = spotPixels * worldPerPixel(nearestZoom);

interface PlacedPoint {
  readonly point: MapPoint;
  readonly x: number;
  readonly y: number;
}

const compare = (a: PlacedPoint, b: PlacedPoint): number => a.y - b.y || a.x - b.x || a.point.entry - b.point.entry;

/** Groups points into spots; the result does not depend on the order of the points. */
export function findSpots(points: readonly MapPoint[]): Spots {
  const placed = points.map((point): PlacedPoint => {
    const [x, y] = worldOf(point.position);
    return { point, x, y };
  });
  const groups: { readonly first: PlacedPoint; readonly members: PlacedPoint[] }[] = [];
  for (const next of placed.sort(compare)) {
    // From north to south, so only the last few groups can be near.
    let near: PlacedPoint[] | undefined;
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const group = groups[index];
      if (!group || next.y - group.first.y > spotReach) break;
      if (Math.hypot(next.x - group.first.x, next.y - group.first.y) <= spotReach) near = group.members;
    }
    if (near) near.push(next);
    else groups.push({ first: next, members: [next] });
  }
  return columnsOf(groups.map(({ members }) => members));
}

function columnsOf(groups: readonly (readonly PlacedPoint[])[]): Spots {
  const size = groups.length;
  const [starts, keys] = [new Int32Array(size + 1), new Int32Array(size)];
  const [x, y] = [new Float64Array(size), new Float64Array(size)];
  groups.forEach((members, spot) => {
    starts[spot + 1] = (starts[spot] ?? 0) + members.length;
    keys[spot] = Math.min(...members.map(({ point }) => point.entry));
    x[spot] = members.reduce((sum, member) => sum + member.x, 0) / members.length;
    y[spot] = members.reduce((sum, member) => sum + member.y, 0) / members.length;
  });
  const points = groups.flatMap((members) => members.map(({ point }) => point));
  return { size, points, entries: Int32Array.from(points, ({ entry }) => entry), starts, keys, x, y };
}

/** What the filter leaves of the spots; the order and the keys stay. */
export function siftSpots(all: Spots, accepts: (entry: number) => boolean): SiftedSpots {
  const weights = new Int32Array(all.size);
  // Only spots that lose some of their points, but not all, move; most filters move none.
  const moved: number[] = [];
  for (let spot = 0; spot < all.size; spot += 1) {
    const from = all.starts[spot] ?? 0;
    const to = all.starts[spot + 1] ?? 0;
    let weight = 0;
    for (let at = from; at < to; at += 1) if (accepts(all.entries[at] ?? -1)) weight += 1;
    weights[spot] = weight;
    if (weight > 0 && weight < to - from) moved.push(spot);
  }
  if (moved.length === 0) return { all, accepts, weights, x: all.x, y: all.y };
  const sifted = { all, accepts, weights, x: all.x.slice(), y: all.y.slice() };
  for (const spot of moved) {
    const places = pointsOfSpot(sifted, spot).map(({ position }) => worldOf(position));
    sifted.x[spot] = places.reduce((sum, [x]) => sum + x, 0) / places.length;
    sifted.y[spot] = places.reduce((sum, [, y]) => sum + y, 0) / places.length;
  }
  return sifted;
}

/** The points of a spot that the filter accepts. */
export const pointsOfSpot = ({ all, accepts }: Pick<SiftedSpots, 'all' | 'accepts'>, spot: number): readonly MapPoint[] =>
  all.points.slice(all.starts[spot], all.starts[spot + 1]).filter(({ entry }) => accepts(entry));
