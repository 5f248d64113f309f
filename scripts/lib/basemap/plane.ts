import { metersPerDegree, type Position, type Ring } from '../../../src/domain/geo.ts';

/** A point on a flat sheet, metres east and north of its origin. */
export type PlanePoint = readonly [x: number, y: number];

const origin: Position = [121.47, 31.23];
const [perLng, perLat] = metersPerDegree(origin[1]);

/** A position on the sheet of the city; true to scale at its middle, which is enough to smooth and to measure. */
export const toPlane = ([lng, lat]: Position): PlanePoint => [(lng - origin[0]) * perLng, (lat - origin[1]) * perLat];

/** The way back from the sheet. */
export const fromPlane = ([x, y]: PlanePoint): Position => [origin[0] + x / perLng, origin[1] + y / perLat];

/** The area of a ring, whichever way it runs. */
export function areaSquareMeters(ring: Ring): number {
  const points = ring.map(toPlane);
  const doubled = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
