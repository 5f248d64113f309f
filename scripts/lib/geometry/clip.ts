import type { Bbox, PolygonRings, Position, Ring } from '../../../src/domain/geo.ts';
import { clipRing } from '../../../src/domain/sketch/clip.ts';

/** The parts of the polygons inside the box; rings that vanish are dropped with their holes. */
export function clipPolygons(polygons: readonly PolygonRings[], box: Bbox): Position[][][] {
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => clipRing(open(ring), box));
    if (!outer || outer.length < 3) return [];
    return [[outer, ...holes.filter((hole) => hole.length >= 3)]];
  });
}

/** The ring without the closing repeat of its first position. */
export function open(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}
