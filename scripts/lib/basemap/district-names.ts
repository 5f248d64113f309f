import { isPointInPolygon, type PolygonRings, type Position } from '../../../src/domain/geo.ts';
import type { BaseGeometry } from '../../../src/domain/schema/geometry.ts';
import { distanceToSegment } from '../../../src/domain/sketch/simplify.ts';
import { pointFeature, type BaseLayer } from './features.ts';
import { fromPlane, toPlane, type PlanePoint } from './plane.ts';

/** A district as the base map names it. */
export interface DistrictName {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
}

/** The districts' names, each in the middle of its largest piece; wide districts are named earlier. */
export function districtNameLayer(districts: BaseGeometry['districts'], names: readonly DistrictName[]): BaseLayer {
  const nameById = new Map(names.map((name) => [name.id, name.names]));
  const features = districts.map(({ id, polygons }) => {
    const name = nameById.get(id);
    if (!name) throw new Error(`District ${id} has an outline but no name`);
    const { at, reachMeters } = widestSpot(polygons);
    return pointFeature(at, { zh: name.zh, en: plainApostrophe(name.en), reach: Math.round(reachMeters) }, [
      reachMeters > wideMeters ? 7 : 9,
      13,
    ]);
  });
  return { name: 'district', features };
}

// A Chinese font draws the round one as wide as a whole character.
const plainApostrophe = (text: string): string => text.replaceAll('’', "'");

// Half the width of the narrowest district that still holds its name when the whole city is on the screen.
const wideMeters = 6000;

const cells = 24;

/** The spot farthest from a district's outline, by a grid that closes in; names stand there with the most air. */
export function widestSpot(polygons: readonly PolygonRings[]): { readonly at: Position; readonly reachMeters: number } {
  const spots = polygons.flatMap((rings) => {
    const plane = rings.map((ring) => ring.map(toPlane));
    const outer = plane[0];
    return outer ? [closeIn(plane, outer)] : [];
  });
  const best = spots.reduce((a, b) => (b.reach > a.reach ? b : a));
  return { at: fromPlane(best.at), reachMeters: best.reach };
}

interface Spot {
  readonly at: PlanePoint;
  readonly reach: number;
}

function closeIn(rings: readonly (readonly PlanePoint[])[], outer: readonly PlanePoint[]): Spot {
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  let [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  let [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  let best: Spot = { at: [left + width / 2, bottom + height / 2], reach: 0 };
  for (let round = 0; round < 3; round += 1) {
    for (let cell = 0; cell < cells * cells; cell += 1) {
      const at: PlanePoint = [
        left + ((cell % cells) + 0.5) * (width / cells),
        bottom + (Math.floor(cell / cells) + 0.5) * (height / cells),
      ];
      const reach = reachAt(at, rings);
      if (reach > best.reach) best = { at, reach };
    }
    [width, height] = [width / 8, height / 8];
    [left, bottom] = [best.at[0] - width / 2, best.at[1] - height / 2];
  }
  return best;
}

function reachAt(at: PlanePoint, rings: readonly (readonly PlanePoint[])[]): number {
  if (!isPointInPolygon(at, rings)) return -1;
  let reach = Infinity;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) reach = Math.min(reach, distanceToSegment(at, from, to));
      from = to;
    }
  }
  return reach;
}
