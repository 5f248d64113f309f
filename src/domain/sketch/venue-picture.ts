import type { Position } from '../geo.ts';
import { glyph } from './glyph.ts';
import type { MapMark } from './marks.ts';
import { stationsInBox } from './metro.ts';
import { drawPictureGround, isShoreInSight, type PictureGround } from './picture-ground.ts';
import { drawPlaces, type PicturePlace } from './picture-points.ts';
import { drawPicture, pictureMiddle, pictureSheet } from './picture-sheet.ts';
import { projectionAt, type Projection } from './projection.ts';
import { isInBox } from './sheet.ts';
import { tag } from './svg.ts';

export interface VenuePictureInput extends PictureGround {
  readonly position: Position;
  readonly mark: MapMark;
  /** All other places; those in sight are drawn small. */
  readonly places: readonly PicturePlace[];
}

// Pixels to the metre, from half an hour's walk to the whole district, and how many places and stations must be in sight at least.
const scales = [0.3, 0.2, 0.13, 0.085, 0.055, 0.035] as const;
const leastInSight = 3;

/** A venue in its surroundings: as near as a shore and three other places or stations are in sight, so that one knows where in the city it is. */
export function drawVenuePicture(input: VenuePictureInput): string {
  const projections = scales.map((scale) => projectionAt(input.position, pictureMiddle, scale));
  const projection = projections.find((candidate) => isTelling(input, candidate)) ?? projections.at(-1);
  if (!projection) return '';
  const [x, y] = pictureMiddle;
  return drawPicture(
    drawPictureGround(input, projection),
    drawPlaces(input.places, projection, 1.7),
    tag('circle', { class: 'halo', cx: x, cy: y, r: 62 }),
    tag('circle', { class: 'here', cx: x, cy: y, r: 62 }),
    tag('path', { class: 'me', d: glyph(input.mark, [x, y], 5.2) }),
  );
}

function isTelling({ places, metro, geometry }: VenuePictureInput, projection: Projection): boolean {
  if (!isShoreInSight(geometry, projection)) return false;
  const points = places.filter(({ position }) => position !== null && isInBox(projection.project(position), pictureSheet));
  return points.length + stationsInBox(metro, projection, pictureSheet).length >= leastInSight;
}
