import { gcj02ToWgs84 } from './datum.ts';
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

/** How far outside a district a point may lie before its district is doubted; the outlines are good to 50 m (p90). */
export const outlineToleranceMeters = 60;

/** What a position looks like when it is read as GCJ-02 instead of WGS-84. */
export interface ShiftSuspicion {
  /** True when the point is well outside its stated district now and inside it when converted. */
  readonly shifted: boolean;
  /** The position converted from GCJ-02 to WGS-84. */
  readonly converted: Position;
}

/** Was the position perhaps never converted from GCJ-02? Suspect if only the converted one lies in its stated district. */
export function looksShifted(position: Position, statedDistrictId: string, outlines: readonly DistrictOutline[]): ShiftSuspicion {
  const converted = gcj02ToWgs84(position);
  const outline = outlines.find(({ id }) => id === statedDistrictId);
  const metersOutside = distanceToDistrictMeters(position, statedDistrictId, outlines) ?? 0;
  const shifted = outline !== undefined && metersOutside > outlineToleranceMeters && isInside(converted, outline);
  return { shifted, converted };
}

function isInside(position: Position, { polygons, bbox }: DistrictOutline): boolean {
  return isPointInMultiPolygon(position, polygons, bbox);
}

function closed(ring: readonly Position[]): readonly Position[] {
  const [first] = ring;
  return first ? [...ring, first] : ring;
}
