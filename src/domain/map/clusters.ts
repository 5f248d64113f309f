import { type AreaDisc, buildSettler, discsOf, siftAreas } from './areas.ts';
import { buildClusterLevel, type Cluster, type ClusterLevel, detailLevel, levelOf } from './cluster-level.ts';
import { isInWorldBox, positionAt, worldBoxOf } from './mercator.ts';
import type { MapArea, MapMark, MapPoint, MapView, PointSource } from './point-source.ts';
import { findSpots, siftSpots, type Spot } from './spots.ts';

/** Marks so far outside the view are ready for the next movement. */
const marginPixels = 64;
/** Farther than this from its mark no member of a cluster can be; see `apartPixels` and the size of a cell, twice at the end of a zoom. */
const memberPixels = 320;

interface Level {
  readonly clusters: ClusterLevel;
  readonly discs: readonly AreaDisc[];
  /** Where a disc stands after it has given way to the marks. */
  readonly settle: (disc: AreaDisc) => AreaDisc;
}

const prepared = new WeakMap<readonly MapPoint[], readonly Spot[]>();

function spotsOf(points: readonly MapPoint[]): readonly Spot[] {
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
    const clusters = buildClusterLevel(spots, level);
    const discs = discsOf(left, level);
    const made = { clusters, discs, settle: buildSettler(discs, Math.min(level, detailLevel - 1), clusters.clustersIn) };
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
      const [box, padded] = [worldBoxOf(view), worldBoxOf(view, marginPixels)];
      const isShown = (cluster: Cluster): boolean => isInWorldBox(padded, cluster) || cluster.spots.some((spot) => isInWorldBox(box, spot));
      const clusters = here.clusters.clustersIn(worldBoxOf(view, memberPixels)).filter(isShown);
      return [...discsIn(here, view, marginPixels).map(areaMark), ...clusters.map(markOf)];
    },
    shownIn(view: MapView): number {
      const here = levelAt(levelOf(view.zoom));
      const box = worldBoxOf(view);
      let count = 0;
      for (const spot of spots) if (isInWorldBox(box, spot)) count += spot.members.length;
      for (const disc of discsIn(here, view, 0)) count += disc.entries.length;
      return count;
    },
    pointOf: (entry: number): MapPoint | undefined => (accepts(entry) ? points.find((point) => point.entry === entry) : undefined),
  } satisfies PointSource;
}

const areaMark = ({ ids, x, y, entries }: AreaDisc): MapMark => ({
  type: 'area',
  key: `a${ids.join('+')}`,
  position: positionAt(x, y),
  ids,
  entries,
  count: entries.length,
});

function markOf({ key, x, y, count, spots, isCrowd }: Cluster): MapMark {
  const [spot] = spots;
  const [member] = spot?.members ?? [];
  if (member && count === 1) {
    return { type: 'point', key: `p${member.point.entry}`, position: member.point.position, point: member.point };
  }
  const position = positionAt(x, y);
  if (spots.length === 1 || isCrowd) {
    return { type: 'stack', key, position, entries: spots.flatMap(({ members }) => members.map(({ point }) => point.entry)) };
  }
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const place of spots) {
    west = Math.min(west, place.x);
    east = Math.max(east, place.x);
    north = Math.min(north, place.y);
    south = Math.max(south, place.y);
  }
  return { type: 'cluster', key, position, count, bounds: [positionAt(west, south), positionAt(east, north)] };
}
