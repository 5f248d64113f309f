import { bd09ToWgs84, gcj02ToWgs84, wgs84ToBd09, wgs84ToGcj02 } from './datum.ts';
import { distanceMeters, type Position } from './geo.ts';

/** How far a datum moves a point of the city, and what is left after converting there and back; in metres. */
export interface DatumError {
  readonly fromMeters: number;
  readonly toMeters: number;
  readonly returnMeters: number;
}

/** A grid over the sixteen districts, 0.05 degrees apart. */
const grid: readonly Position[] = Array.from({ length: 23 * 25 }, (_, index) => [
  120.85 + (index % 23) * 0.05,
  30.67 + Math.floor(index / 23) * 0.05,
]);

function measured(there: (position: Position) => Position, back: (position: Position) => Position): DatumError {
  const moved = grid.map((position) => distanceMeters(position, there(position)));
  const left = grid.map((position) => distanceMeters(position, back(there(position))));
  return { fromMeters: Math.min(...moved), toMeters: Math.max(...moved), returnMeters: Math.max(...left) };
}

/** The shift of both datums over the city and the error of our conversion, measured on a grid. */
export function measuredDatumErrors(): { readonly gcj02: DatumError; readonly bd09: DatumError } {
  return { gcj02: measured(wgs84ToGcj02, gcj02ToWgs84), bd09: measured(wgs84ToBd09, bd09ToWgs84) };
}
