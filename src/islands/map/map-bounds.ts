import { bboxOf, type Position } from '../../domain/geo.ts';
import type { WalkStop } from '../../domain/map/walk-stops.ts';
import { spotOf } from '../../domain/map/shown.ts';
import type { MapData } from './map-data.ts';
import type { StageView } from './map-stage.ts';

/** The old city on both banks, where most places are: what the map shows when nothing else is asked for. */
export const cityCore: StageView = { center: [121.472, 31.226], zoom: 11 };

/** A box that holds the places of the entries; null where none of them lies anywhere. */
export function boundsOf(entries: readonly number[], data: MapData): readonly [Position, Position] | null {
  const spots = entries.map((entry) => spotOf(entry, data.places)).filter((spot) => spot !== null);
  return spots.length === 0 ? null : cornersAround(spots);
}

/** A box that holds the stops of a walk; there must be one at least. */
export const boundsOfStops = (stops: readonly WalkStop[]): readonly [Position, Position] =>
  cornersAround(stops.map(({ position }) => position));

function cornersAround(positions: readonly Position[]): readonly [Position, Position] {
  const [west, south, east, north] = bboxOf(positions);
  return [
    [west, south],
    [east, north],
  ];
}
