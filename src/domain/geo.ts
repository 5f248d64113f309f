/** A point on the earth, [longitude, latitude] in degrees, WGS-84 unless a function says otherwise. */
export type Position = readonly [lng: number, lat: number];
/** A closed line; the last position may repeat the first. */
export type Ring = readonly Position[];
/** An outer ring followed by its holes. */
export type PolygonRings = readonly Ring[];
/** West, south, east, north in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Mean earth radius in metres (IUGG). */
const EARTH_RADIUS_METERS = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** Great-circle distance in metres by the haversine formula; under 0.6 % off the ellipsoid. */
export function distanceMeters([lngA, latA]: Position, [lngB, latB]: Position): number {
  const halfLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const halfLng = Math.sin(((lngB - lngA) * RADIANS) / 2);
  const chord = halfLat ** 2 + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * halfLng ** 2;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Initial bearing from a to b in degrees clockwise from north, 0 up to but not including 360. */
export function bearingDegrees([lngA, latA]: Position, [lngB, latB]: Position): number {
  const turn = (lngB - lngA) * RADIANS;
  const y = Math.sin(turn) * Math.cos(latB * RADIANS);
  const x = Math.cos(latA * RADIANS) * Math.sin(latB * RADIANS) - Math.sin(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.cos(turn);
  const degrees = Math.atan2(y, x) / RADIANS;
  // A tiny negative angle plus 360 rounds to 360 itself, hence the second step.
  return (degrees + 360) % 360;
}

/** Smallest box around the positions; throws on an empty list, which is a bug of the caller. */
export function bboxOf(positions: readonly Position[]): Bbox {
  if (positions.length === 0) throw new Error('bboxOf needs at least one position');
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of positions) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Is the position inside the box or on its edge? */
export function isInBbox([lng, lat]: Position, [west, south, east, north]: Bbox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Do the two boxes share a point? */
export function doBboxesMeet(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** Is the position inside the polygon and outside its holes (even-odd rule on plain degrees)? */
export function isPointInPolygon([lng, lat]: Position, rings: PolygonRings): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous && corner[1] > lat !== previous[1] > lat) {
        const share = (lat - corner[1]) / (previous[1] - corner[1]);
        if (lng < corner[0] + share * (previous[0] - corner[0])) inside = !inside;
      }
      previous = corner;
    }
  }
  return inside;
}

/** Is the position inside one of the polygons? A bounding box, if given, answers most calls at once. */
export function isPointInMultiPolygon(position: Position, polygons: readonly PolygonRings[], bbox?: Bbox): boolean {
  if (bbox && !isInBbox(position, bbox)) return false;
  return polygons.some((rings) => isPointInPolygon(position, rings));
}

/** Length in metres of a degree of longitude and of latitude at a latitude. */
export function metersPerDegree(lat: number): [lng: number, lat: number] {
  const perDegree = EARTH_RADIUS_METERS * RADIANS;
  return [perDegree * Math.cos(lat * RADIANS), perDegree];
}

/** Position of b as seen from a on a flat local sheet, in metres east and north; good to some tens of kilometres. */
export function localOffsetMeters([lngA, latA]: Position, [lngB, latB]: Position): [east: number, north: number] {
  const [perLng, perLat] = metersPerDegree((latA + latB) / 2);
  return [(lngB - lngA) * perLng, (latB - latA) * perLat];
}

/** Distance in metres from a position to the nearest point of a line. */
export function distanceToLineMeters(position: Position, line: readonly Position[]): number {
  let nearest = Infinity;
  let from: readonly [number, number] | undefined;
  for (const corner of line) {
    const to = localOffsetMeters(position, corner);
    nearest = Math.min(nearest, from ? distanceFromOrigin(from, to) : Math.hypot(...to));
    from = to;
  }
  return nearest;
}

function distanceFromOrigin(a: readonly [number, number], b: readonly [number, number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(a[0] * dx + a[1] * dy) / length));
  return Math.hypot(a[0] + share * dx, a[1] + share * dy);
}
