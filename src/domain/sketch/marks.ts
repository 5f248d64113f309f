import type { Position } from '../geo.ts';

/** The shape of a kind: house for libraries and museums, disc for learning points, diamond for sights, seal for base sites. */
export type MapMark = 'house' | 'disc' | 'diamond' | 'seal';

/** How well a position is known; `none` stands in lists only. */
export type Precision = 'exact' | 'street' | 'approx' | 'none';

/** Anything with a position of stated precision. */
export interface Placed {
  readonly position: Position | null;
  readonly precision: Precision;
}

/** Is this a real position, good for distances and solid lines? */
export function isPinned({ position, precision }: Placed): boolean {
  return position !== null && (precision === 'exact' || precision === 'street');
}

/** The position if the thing may be drawn at all, as a pin or as a ring. */
export function drawablePosition({ position, precision }: Placed): Position | null {
  return precision === 'none' ? null : position;
}

/** Outline of a mark around 0,0 for numbered pins, about 26 units wide. */
export const markOutlines: Readonly<Record<MapMark, string>> = {
  house: 'M-13 13V-5L0-16 13-5V13z',
  disc: 'M-14 0a14 14 0 1 1 28 0a14 14 0 1 1-28 0z',
  diamond: 'M0-18L18 0 0 18-18 0z',
  seal: 'M-13-13H13V13H-13z',
};
