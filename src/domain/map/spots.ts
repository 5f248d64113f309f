import { worldOf, worldPerPixel } from './mercator.ts';
import type { MapPoint } from './point-source.ts';

/** A point with its place on the unit square of the projection. */
interface PlacedPoint {
  readonly point: MapPoint;
  readonly x: number;
  readonly y: number;
}

/** Points that no zoom parts: one, or several at the same spot. */
export interface Spot {
  readonly key: number;
  readonly x: number;
  readonly y: number;
  readonly members: readonly PlacedPoint[];
}

/** The nearest zoom that the map offers. */
const nearestZoom = 15.5;
/** Marks closer than this at the nearest zoom are one spot, about 17 m. */
const spotPixels = 12;
const spotReach = spotPixels * worldPerPixel(nearestZoom);

const compare = (a: PlacedPoint, b: PlacedPoint): number => a.y - b.y || a.x - b.x || a.point.entry - b.point.entry;

/** Groups points into spots; the result does not depend on the order of the points. */
export function findSpots(points: readonly MapPoint[]): readonly Spot[] {
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
  return groups.map(({ members }) => spotOf(members, Math.min(...members.map(({ point }) => point.entry))));
}

/** What the filter leaves of the spots; the order and the keys stay. */
export function siftSpots(spots: readonly Spot[], accepts: (entry: number) => boolean): readonly Spot[] {
  const left: Spot[] = [];
  for (const spot of spots) {
    const [only] = spot.members;
    if (only && spot.members.length === 1) {
      if (accepts(only.point.entry)) left.push(spot);
      continue;
    }
    const members = spot.members.filter(({ point }) => accepts(point.entry));
    if (members.length === spot.members.length) left.push(spot);
    else if (members.length > 0) left.push(spotOf(members, spot.key));
  }
  return left;
}

function spotOf(members: readonly PlacedPoint[], key: number): Spot {
  let [x, y] = [0, 0];
  for (const member of members) {
    x += member.x;
    y += member.y;
  }
  return { key, x: x / members.length, y: y / members.length, members };
}
