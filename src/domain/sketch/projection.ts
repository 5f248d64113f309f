import { bboxOf, metersPerDegree, type Bbox, type Position } from '../geo.ts';
import type { Box, SheetPoint } from './sheet.ts';

/** A local equirectangular projection onto a sheet: true to scale at the middle latitude, north up. */
export interface Projection {
  readonly unitsPerMeter: number;
  readonly project: (position: Position) => SheetPoint;
  /** The part of the earth that a box on the sheet shows. */
  readonly bboxOfBox: (box: Box) => Bbox;
}

interface FitOptions {
  /** Largest scale allowed, so that places close together do not fill the sheet. */
  readonly maxUnitsPerMeter?: number;
  /** Where the content stands in the room that is left over: 0 left or top, 1 right or bottom. */
  readonly align?: readonly [x: number, y: number];
}

/** The largest projection that shows all positions inside the box; throws on an empty list. */
export function fitProjection(positions: readonly Position[], box: Box, options: FitOptions = {}): Projection {
  const { maxUnitsPerMeter = Infinity, align = [0.5, 0.5] } = options;
  const [west, south, east, north] = bboxOf(positions);
  const [perLng, perLat] = metersPerDegree((south + north) / 2);
  const [width, height] = [(east - west) * perLng, (north - south) * perLat];
  const unitsPerMeter = Math.min(maxUnitsPerMeter, box.width / Math.max(width, 1), box.height / Math.max(height, 1));
  const left = box.x + (box.width - width * unitsPerMeter) * align[0];
  const top = box.y + (box.height - height * unitsPerMeter) * align[1];
  return project([west, north], [left, top], unitsPerMeter, [perLng, perLat]);
}

/** The projection of a given scale that puts a position at a point of the sheet. */
export function projectionAt(position: Position, at: SheetPoint, unitsPerMeter: number): Projection {
  return project(position, at, unitsPerMeter, metersPerDegree(position[1]));
}

function project(
  [lng0, lat0]: Position,
  [x0, y0]: SheetPoint,
  unitsPerMeter: number,
  [perLng, perLat]: readonly [number, number],
): Projection {
  const [perLngUnit, perLatUnit] = [perLng * unitsPerMeter, perLat * unitsPerMeter];
  return {
    unitsPerMeter,
    project: ([lng, lat]) => [x0 + (lng - lng0) * perLngUnit, y0 + (lat0 - lat) * perLatUnit],
    bboxOfBox: ({ x, y, width: w, height: h }) => [
      lng0 + (x - x0) / perLngUnit,
      lat0 - (y + h - y0) / perLatUnit,
      lng0 + (x + w - x0) / perLngUnit,
      lat0 - (y - y0) / perLatUnit,
    ],
  };
}
