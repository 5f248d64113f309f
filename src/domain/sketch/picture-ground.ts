import type { BaseGeometry, MetroNetwork } from '../schema/geometry.ts';
import { isInBbox } from '../geo.ts';
import { drawMetroLines, stationsInBox } from './metro.ts';
import { pictureBleed, pictureSheet } from './picture-sheet.ts';
import { drawWater } from './plate-water.ts';
import type { Projection } from './projection.ts';
import { growBox } from './sheet.ts';
import { tag } from './svg.ts';

/** What every picture is drawn on. */
export interface PictureGround {
  readonly geometry: BaseGeometry;
  readonly metro: MetroNetwork;
}

// On a picture wider than about 15 km, stations would be mere dust.
const stationsFromScale = 0.08;

/** The water alone, engraved from near. */
export const drawPictureWater = (geometry: BaseGeometry, projection: Projection): string =>
  drawWater('p', geometry, projection, pictureBleed);

/** Water, metro lines and, from near, the stations. */
export function drawPictureGround({ geometry, metro }: PictureGround, projection: Projection): string {
  const stations = projection.unitsPerMeter < stationsFromScale ? [] : stationsInBox(metro, projection, pictureSheet);
  const rings = stations.map(({ position }) => {
    const [cx, cy] = projection.project(position);
    return tag('circle', { class: 'stn', cx, cy, r: 7 });
  });
  return drawPictureWater(geometry, projection) + drawMetroLines(metro, projection, pictureBleed) + rings.join('');
}

/** Does the picture show a piece of a shore or a river, a little inside its edges? */
export function isShoreInSight({ water, rivers }: BaseGeometry, projection: Projection): boolean {
  const window = projection.bboxOfBox(growBox(pictureSheet, -60));
  const lines = rivers.filter(({ id }) => id !== 'fuxing-island-canal').map(({ line }) => line);
  return [...lines, ...water.flat()].some((line) => line.some(([lng, lat]) => isInBbox([lng, lat], window)));
}
