import type { Position } from '../geo.ts';
import type { MapView } from './point-source.ts';

/** A box on the unit square of the web mercator projection; y grows southwards. */
export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Width of the world at zoom 0 in CSS pixels, as MapLibre counts. */
const worldPixels = 512;

/** Web mercator on the unit square: 0,0 is the north-west corner of the world, 1,1 the south-east one. */
export function worldOf([lng, lat]: Position): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `worldOf`. */
export function positionAt(x: number, y: number): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** How much of the world one CSS pixel covers at a zoom. */
export const worldPerPixel = (zoom: number): number => 1 / (worldPixels * 2 ** zoom);

/** The part of the world that a view shows, widened on every side by `padding` CSS pixels. */
export function worldBoxOf({ center, zoom, width, height }: MapView, padding = 0): WorldBox {
  const [x, y] = worldOf(center);
  const pixel = worldPerPixel(zoom);
  const [reachX, reachY] = [(width / 2 + padding) * pixel, (height / 2 + padding) * pixel];
  return { west: x - reachX, north: y - reachY, east: x + reachX, south: y + reachY };
}

/** Does the box hold the place, its edges included? */
export const isInWorldBox = ({ west, north, east, south }: WorldBox, { x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= west && x <= east && y >= north && y <= south;
