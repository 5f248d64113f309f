import { bboxOf, type Position } from '../../domain/geo.ts';
import { spotOf } from '../../domain/map/shown.ts';
import type { MapData } from './map-data.ts';
import type { StageView } from './map-stage.ts';

/** The old city on both banks, where most places are: what the map shows when nothing else is asked for. */
export const cityCore: StageView = { center: [121.472, 31.226], zoom: 11 };

/** A box that holds the places of the entries; null where none of them lies anywhere. */
export function boundsOf(entries: readonly number[], data: MapData): readonly [Position, Position] | null {
  const spots = entries.map((entry) => spotOf(entry, data.places)).filter((spot) => spot !== null);
  if (spots.length === 0) return null;
  const [west, south, east, north] = bboxOf(spots);
  return [
    [west, south],
    [east, north],
  ];
}
