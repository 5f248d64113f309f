import { distanceToLineMeters, isPointInMultiPolygon, type Bbox, type PolygonRings, type Position } from './geo.ts';

/** The outline of a district, for lookups only: it is never drawn. */
export interface DistrictOutline {
  readonly id: string;
  readonly bbox: Bbox;
  readonly polygons: readonly PolygonRings[];
}

/** Id of the district that holds the position, or null outside all of them. */
export function districtAt(position: Position, outlines: readonly DistrictOutline[]): string | null {
  return outlines.find((outline) => isInside(position, outline))?.id ?? null;
}

/** Metres from the position to the district, 0 inside it; null if no outline has that id. */
export function distanceToDistrictMeters(position: Position, districtId: string, outlines: readonly DistrictOutline[]): number | null {
  const outline = outlines.find(({ id }) => id === districtId);
  if (!outline) return null;
  if (isInside(position, outline)) return 0;
  const rings = outline.polygons.flat();
  return Math.min(...rings.map((ring) => distanceToLineMeters(position, closed(ring))));
}

function isInside(position: Position, { polygons, bbox }: DistrictOutline): boolean {
  return isPointInMultiPolygon(position, polygons, bbox);
}

function closed(ring: readonly Position[]): readonly Position[] {
  const [first] = ring;
  return first ? [...ring, first] : ring;
}
