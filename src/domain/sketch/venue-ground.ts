import type { BaseGeometry, MetroNetwork } from '../schema/geometry.ts';
import { drawMetroLines, stationsInBox } from './metro.ts';
import type { Projection } from './projection.ts';
import { growBox, type Box, type SheetPoint } from './sheet.ts';
import { tag } from './svg.ts';
import { drawEngravedWater, waterPath } from './water.ts';

/** What lies under the marks of a venue's drawing. */
export interface GroundInput {
  readonly geometry: BaseGeometry;
  readonly metro: MetroNetwork;
  readonly language: 'zh' | 'en';
}

/** A station on the sheet. */
export interface GroundStation {
  readonly name: string;
  readonly point: SheetPoint;
}

const mostStations = 3;
// Seen from farther away a corner of the shore is smaller than its line.
const tolerance = 0.8;

/** Water and metro lines within a sheet; both are cut a little outside, so that no edge shows. */
export function drawGround(id: string, { geometry, metro }: GroundInput, projection: Projection, sheet: Box): string {
  const bleed = growBox(sheet, 24);
  const water = drawEngravedWater(id, waterPath(geometry.water, projection, bleed, tolerance), 'tint');
  return water + drawMetroLines(metro, projection, bleed);
}

/** The stations of exact position on the sheet that are nearest to a point, at most three. */
export function groundStations({ metro, language }: GroundInput, projection: Projection, sheet: Box, from: SheetPoint): GroundStation[] {
  return stationsInBox(metro, projection, growBox(sheet, -12))
    .map((station) => ({ name: station.names[language], point: projection.project(station.position) }))
    .toSorted((a, b) => awayFrom(from, a.point) - awayFrom(from, b.point))
    .slice(0, mostStations);
}

/** The ring of a station. */
export const drawStationRing = ([cx, cy]: SheetPoint): string => tag('circle', { class: 'stn', cx, cy, r: 4 });

function awayFrom([x, y]: SheetPoint, [toX, toY]: SheetPoint): number {
  return Math.hypot(toX - x, toY - y);
}
