import type { Position } from '../geo.ts';
import type { BaseGeometry } from '../schema/geometry.ts';
import { drawablePosition, isPinned, type Placed } from './marks.ts';
import { drawPictureGround, isShoreInSight, type PictureGround } from './picture-ground.ts';
import { drawPicture, pictureRoom } from './picture-sheet.ts';
import { drawRoute, type Leg, type RouteStop } from './plate-route.ts';
import { fitProjection, type Projection } from './projection.ts';
import { tag } from './svg.ts';

/** A stop of a walk's picture. */
export interface PictureStop extends Placed {
  readonly number: number;
  readonly legToNext: Leg;
}

export interface WalkPictureInput extends PictureGround {
  readonly stops: readonly PictureStop[];
}

const maxUnitsPerMeter = 0.5;
// A small walk is drawn smaller still, down to a half, if that brings a shore into sight.
const shrinks = [1, 0.75, 0.55] as const;

/** A walk as a line through its stops, discs where they are known and rings where only roughly; '' when no stop has a position. */
export function drawWalkPicture(input: WalkPictureInput): string {
  const known = input.stops.flatMap((stop) => {
    const position = drawablePosition(stop);
    return position ? [{ stop, position }] : [];
  });
  if (known.length === 0) return '';
  const positions = known.map(({ position }) => position);
  const projection = fit(positions, input.geometry);
  const stops = known.map(({ stop, position }, index): RouteStop => {
    const next = known[index + 1];
    return { ...stop, point: projection.project(position), skipsStops: next !== undefined && next.stop.number !== stop.number + 1 };
  });
  return drawPicture(drawPictureGround(input, projection), drawRoute(stops), ...stops.toReversed().map(drawDisc));
}

function fit(positions: readonly Position[], geometry: BaseGeometry): Projection {
  const largest = fitProjection(positions, pictureRoom, { maxUnitsPerMeter });
  const shrunk = shrinks.map((shrink) => fitProjection(positions, pictureRoom, { maxUnitsPerMeter: largest.unitsPerMeter * shrink }));
  return shrunk.find((projection) => isShoreInSight(geometry, projection)) ?? shrunk[1] ?? largest;
}

function drawDisc(stop: RouteStop): string {
  const [cx, cy] = stop.point;
  return tag('circle', { class: isPinned(stop) ? 'stop' : 'stop stop-approx', cx, cy, r: 17 });
}
