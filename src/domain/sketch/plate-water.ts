import type { BaseGeometry } from '../schema/geometry.ts';
import { waterNames } from './city-names.ts';
import type { MapNames } from './map-names.ts';
import type { Projection } from './projection.ts';
import { boxAround, doBoxesOverlap, growBox, isInBox, type Box } from './sheet.ts';
import { escapeText, tag } from './svg.ts';
import { courseOnSheet, drawEngravedWater, drawLakes, drawRiverLine, riverWidthUnits, waterPath } from './water.ts';
import { drawWaterName } from './water-name.ts';

/** Below this many units across, the Huangpu is drawn as a line instead of engraved water. */
const engravedFromUnits = 10;

/** All water of a plate or district map: engraved from near, sea and river lines from afar. */
export function drawWater(id: string, geometry: BaseGeometry, projection: Projection, bleed: Box): string {
  const huangpu = geometry.rivers.find((river) => river.id === 'huangpu');
  const isNear = huangpu !== undefined && riverWidthUnits(huangpu.line, projection) >= engravedFromUnits;
  if (isNear) return drawEngravedWater(id, waterPath(geometry.water, projection, bleed), 'tint');
  const lines = geometry.rivers.map((river) => drawRiverLine(river, geometry, projection, bleed));
  const sea = drawEngravedWater(id, waterPath(geometry.sea, projection, bleed), 'tint');
  return sea + drawLakes(geometry.lakes, projection) + lines.join('');
}

/** The names of the sea, the estuary, the bay and the lake that stand on the sheet. */
export function drawSeaNames(projection: Projection, sheet: Box, blocked: readonly Box[], { waters }: MapNames): string {
  const inner = growBox(sheet, -60);
  return waterNames
    .filter(({ id }) => id !== 'huangpu')
    .map(({ id, at, angle }) => {
      const [x, y] = projection.project(at);
      const isFree = isInBox([x, y], inner) && !blocked.some((box) => doBoxesOverlap(boxAround([x, y], 40), box));
      if (!isFree) return '';
      const transform = `translate(${Math.round(x)} ${Math.round(y)})${angle === 0 ? '' : ` rotate(${angle})`}`;
      return tag('text', { class: 'map-water', transform }, escapeText(waters[id]));
    })
    .join('');
}

/** The names of the Huangpu and Suzhou Creek where they have room. */
export function drawRiverNames(
  geometry: BaseGeometry,
  projection: Projection,
  sheet: Box,
  blocked: readonly Box[],
  names: MapNames,
): string {
  const taken = [...blocked];
  const wishes = [
    { id: 'huangpu', name: names.waters.huangpu, className: 'map-water', fontSize: 20, spacing: 0.5 },
    { id: 'suzhou-creek', name: names.waters.suzhouCreek, className: 'map-water sm', fontSize: 15, spacing: 0.2 },
  ];
  return wishes
    .map(({ id, ...wish }) => {
      const river = geometry.rivers.find((candidate) => candidate.id === id);
      if (!river) return '';
      const waterUnits = riverWidthUnits(river.line, projection);
      const { svg, box } = drawWaterName(courseOnSheet(river.line, projection, sheet), sheet, taken, { ...wish, waterUnits });
      if (box) taken.push(box);
      return svg;
    })
    .join('');
}
