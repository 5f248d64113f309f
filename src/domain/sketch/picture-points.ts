import type { Position } from '../geo.ts';
import { glyph } from './glyph.ts';
import { isPinned, type MapMark, type Placed } from './marks.ts';
import { pictureSheet } from './picture-sheet.ts';
import type { Projection } from './projection.ts';
import { growBox, isInBox, type SheetPoint } from './sheet.ts';
import { tag } from './svg.ts';

/** A place as a small mark. */
export interface PicturePlace extends Placed {
  readonly mark: MapMark;
}

// What one cannot miss is drawn last.
const order = ['diamond', 'disc', 'house', 'seal'] as const satisfies readonly MapMark[];

/** Small marks by kind with an edge of paper; `scale` 1 is 12 pixels wide. Only real positions are drawn. */
export function drawPlaces(places: readonly PicturePlace[], projection: Projection, scale: number): string {
  const marks = places.filter(isPinned).flatMap(({ position, mark }) => {
    const point = onPicture(position, projection);
    return point ? [{ mark, point }] : [];
  });
  return order
    .map((kind) => {
      const path = marks.filter(({ mark }) => mark === kind).map(({ point }) => glyph(kind, point, scale));
      return path.length === 0 ? '' : tag('path', { class: `g-${kind}`, d: path.join('') });
    })
    .join('');
}

/** Hollow rings for what is only roughly known. */
export function drawVague(places: readonly PicturePlace[], projection: Projection, r: number): string {
  return places
    .filter(({ precision }) => precision === 'approx')
    .map(({ position }) => onPicture(position, projection))
    .map((point) => (point ? tag('circle', { class: 'vague', cx: point[0], cy: point[1], r }) : ''))
    .join('');
}

function onPicture(position: Position | null, projection: Projection): SheetPoint | null {
  const point = position ? projection.project(position) : null;
  return point && isInBox(point, growBox(pictureSheet, 12)) ? point : null;
}
