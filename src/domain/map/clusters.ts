import { type AreaDisc, buildSettler, discsOf, siftAreas } from './areas.ts';
import { buildClusterLevel, type Cluster, type ClusterLevel, detailLevel, levelOf } from './cluster-level.ts';
import type { Position } from '../geo.ts';
import { isInWorldBox, positionAt, type WorldBox, worldBoxOf, worldOf } from './mercator.ts';
import type { MapArea, MapMark, MapPoint, MapView, PointSource } from './point-source.ts';
import { findSpots, pointsOfSpot, type SiftedSpots, siftSpots, type Spots } from './spots.ts';

/** Marks so far outside the view are ready for the next movement. */
export const marginPixels = 64;
/** Farther than this from its mark no member of a cluster can be; see `apartPixels` and the size of a cell, twice at the end of a zoom. */
const memberPixels = 320;

/** The corners of the part of the world in which the members of a mark lie. */
type Reach = readonly [southWest: Position, northEast: Position];

/**
 * The test for what a view shows: a mark whose own place is in it or close by, or of which members may be. Where they reach is
 * only asked of a mark whose own place is not seen, for it may take a look at every member.
 */
export function seenTest(view: MapView): (place: { readonly x: number; readonly y: number }, reach: () => Reach | undefined) => boolean {
  const wide = worldBoxOf(view, marginPixels);
  const { west, north, east, south } = worldBoxOf(view);
  return (place, reach) => {
    if (isInWorldBox(wide, place)) return true;
    const corners = reach();
    if (corners === undefined) return false;
    const [[left, bottom], [right, top]] = [worldOf(corners[0]), worldOf(corners[1])];
    return left <= east && right >= west && top <= south && bottom >= north;
  };
}

/** A mark with the reach of its members; a disc and a single place have none. */
export interface MarkWithReach {
  readonly mark: MapMark;
  readonly reach?: Reach;
}

/** Every mark of a level, for tiles made at build. */
export function marksAt(points: readonly MapPoint[], areas: readonly MapArea[], level: number): readonly MarkWithReach[] {
  const everything = (): boolean => true;
  const spots = siftSpots(spotsOf(points), everything);
  const { clusters, discs, settle } = buildLevel(spots, siftAreas(areas, everything), level);
  const world = { west: 0, north: 0, east: 1, south: 1 };
  const marks = clusters.clustersIn(world).map((cluster) => withReach(cluster, spots));
  return [...discs.map((disc) => ({ mark: areaMark(settle(disc)) })), ...marks];
}

interface Level {
  readonly clusters: ClusterLevel;
  readonly discs: readonly AreaDisc[];
  /** Where a disc stands after it has given way to the marks. */
  readonly settle: (disc: AreaDisc) => AreaDisc;
}

const prepared = new WeakMap<readonly MapPoint[], Spots>();

function spotsOf(points: readonly MapPoint[]): Spots {
  const spots = prepared.get(points) ?? findSpots(points);
  prepared.set(points, spots);
  return spots;
}

/**
 * The marks of all points and areas that the filter accepts. Call it anew for each filter with the same array of points: what
 * does not depend on the filter is prepared once for each array.
 */
export function buildPoints(points: readonly MapPoint[], areas: readonly MapArea[], accepts: (entry: number) => boolean) {
  const spots = siftSpots(spotsOf(points), accepts);
  const left = siftAreas(areas, accepts);
  const levels = new Map<number, Level>();
  const levelAt = (level: number): Level => {
    const known = levels.get(level);
    if (known) return known;
    const made = buildLevel(spots, left, level);
    levels.set(level, made);
    return made;
  };
  const discsIn = ({ discs, settle }: Level, view: MapView, padding: number): readonly AreaDisc[] => {
    const wide = worldBoxOf(view, memberPixels);
    const box = worldBoxOf(view, padding);
    return discs
      .filter((disc) => isInWorldBox(wide, disc))
      .map(settle)
      .filter((disc) => isInWorldBox(box, disc));
  };

  return {
    marksIn(view: MapView): readonly MapMark[] {
      const here = levelAt(levelOf(view.zoom));
      const isSeen = seenTest(view);
      const seen = here.clusters
        .clustersIn(worldBoxOf(view, memberPixels))
        .filter((cluster) => isSeen(cluster, () => (cluster.spots.length === 1 ? undefined : reachOf(cluster.spots, spots))));
      return [...discsIn(here, view, marginPixels).map(areaMark), ...seen.map((cluster) => markOf(cluster, spots))];
    },
    shownIn(view: MapView): number {
      const here = levelAt(levelOf(view.zoom));
      const box = worldBoxOf(view);
      let count = countIn(spots, box);
      for (const disc of discsIn(here, view, 0)) count += disc.entries.length;
      return count;
    },
    pointOf: (entry: number): MapPoint | undefined => (accepts(entry) ? points.find((point) => point.entry === entry) : undefined),
  } satisfies PointSource;
}

// The loops over all spots make no arrays or pairs: the first redraws run before the browser has optimised them away.
function countIn({ all, weights, x, y }: SiftedSpots, { west, north, east, south }: WorldBox): number {
  let count = 0;
  for (let spot = 0; spot < all.size; spot += 1) {
    const spotX = x[spot] ?? 0;
    const spotY = y[spot] ?? 0;
    if (spotX >= west && spotX <= east && spotY >= north && spotY <= south) count += weights[spot] ?? 0;
  }
  return count;
}

function buildLevel(spots: SiftedSpots, areas: readonly MapArea[], level: number): Level {
  const clusters = buildClusterLevel(spots, level);
  const discs = discsOf(areas, level);
  return { clusters, discs, settle: buildSettler(discs, Math.min(level, detailLevel - 1), clusters.clustersIn) };
}

const areaMark = ({ ids, x, y, entries }: AreaDisc): MapMark => ({
  type: 'area',
  key: `a${ids.join('+')}`,
  position: positionAt(x, y),
  ids,
  entries,
  count: entries.length,
});

function markOf({ key, x, y, count, spots, isCrowd }: Cluster, sifted: SiftedSpots): MapMark {
  const isOne = spots.length === 1;
  const points = isOne || isCrowd ? spots.flatMap((spot) => pointsOfSpot(sifted, spot)) : [];
  const [point] = points;
  if (point && count === 1) return { type: 'point', key: `p${point.entry}`, position: point.position, point };
  const position = positionAt(x, y);
  if (isOne || isCrowd) return { type: 'stack', key, position, entries: points.map(({ entry }) => entry) };
  return {
    type: 'cluster',
    key,
    position,
    count,
    get bounds() {
      return reachOf(spots, sifted);
    },
  };
}

function withReach(cluster: Cluster, sifted: SiftedSpots): MarkWithReach {
  const mark = markOf(cluster, sifted);
  if (mark.type === 'cluster') return { mark, reach: mark.bounds };
  return cluster.spots.length === 1 ? { mark } : { mark, reach: reachOf(cluster.spots, sifted) };
}

function reachOf(spots: readonly number[], { x, y }: SiftedSpots): Reach {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (const spot of spots) {
    const spotX = x[spot] ?? 0;
    const spotY = y[spot] ?? 0;
    west = Math.min(west, spotX);
    east = Math.max(east, spotX);
    north = Math.min(north, spotY);
    south = Math.max(south, spotY);
  }
  return [positionAt(west, south), positionAt(east, north)];
}
