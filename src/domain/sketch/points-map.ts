import type { Position } from '../geo.ts';
import type { BaseGeometry, MetroNetwork } from '../schema/geometry.ts';
import { drawDistrictNames, drawWaterNames } from './city-lettering.ts';
import { glyph } from './glyph.ts';
import type { MapNames } from './map-names.ts';
import type { MapMark } from './marks.ts';
import { drawMetroLines } from './metro.ts';
import { drawRiverNames, drawWater } from './plate-water.ts';
import { drawPoints } from './point-marks.ts';
import { fitProjection, type Projection } from './projection.ts';
import { drawScaleBar } from './scale-bar.ts';
import { boxAround, growBox, isInBox, type Box, type SheetPoint } from './sheet.ts';
import { spreadMarks } from './spread.ts';
import { describe, tag, textAt } from './svg.ts';

/** A place of real position. */
export interface MapPlace {
  readonly position: Position;
  readonly mark: MapMark;
}

/** Places of which only the area is known, as one disc with their number. */
export interface MapDisc {
  readonly position: Position;
  readonly count: number;
}

/** The whole city, or its middle with the metro. */
export type PointsView = 'city' | 'centre';

export interface PointsMapInput {
  /** Prefix of the ids in the drawing, unique on the page. */
  readonly id: string;
  readonly view: PointsView;
  readonly geometry: BaseGeometry;
  readonly metro: MetroNetwork;
  readonly places: readonly MapPlace[];
  readonly discs: readonly MapDisc[];
  readonly labels: MapNames & { readonly title: string; readonly description: string };
}

/** What a view shows: its height on a sheet 760 wide, and two corners of the part of the earth. */
const views: Readonly<Record<PointsView, { readonly height: number; readonly corners: readonly [Position, Position] }>> = {
  city: {
    height: 899,
    corners: [
      [120.815, 30.655],
      [122.07, 31.895],
    ],
  },
  centre: {
    height: 760,
    corners: [
      [121.36, 31.14],
      [121.58, 31.328],
    ],
  },
};
interface DrawnDisc {
  readonly point: SheetPoint;
  readonly r: number;
  readonly count: number;
}

const width = 760;
const nearScale = 0.75;
const smallestDisc = 13;
const marks = ['diamond', 'disc', 'house', 'seal'] as const satisfies readonly MapMark[];

/** The places that a view shows, and how many more are counted in its discs. */
export function countInView(view: PointsView, places: readonly MapPlace[], discs: readonly MapDisc[]): { places: number; vague: number } {
  const { sheet, projection } = sheetOf(view);
  const isSeen = ({ position }: { readonly position: Position }): boolean => isInBox(projection.project(position), sheet);
  return { places: places.filter(isSeen).length, vague: discs.filter(isSeen).reduce((sum, { count }) => sum + count, 0) };
}

/** Draws every place of a view: a small mark where it is, a disc with a number where only the area is known. */
export function drawPointsMap(input: PointsMapInput): string {
  const { sheet, projection } = sheetOf(input.view);
  const { attributes, content } = describe(input.id, input.labels.title, input.labels.description);
  const places = input.places
    .map(({ position, mark }) => ({ mark, point: projection.project(position) }))
    .filter(({ point }) => isInBox(point, sheet));
  const discs = placeDiscs(input.discs, projection, sheet);
  const ground =
    input.view === 'city' ? drawWater(input.id, input.geometry, projection, growBox(sheet, 30)) : drawCentre(input, projection);
  return tag(
    'svg',
    { class: 'map-city map-points neat', viewBox: `0 0 ${sheet.width} ${sheet.height}`, role: 'img', ...attributes },
    content,
    ground,
    ...discs.map(({ point: [cx, cy], r }) => tag('circle', { class: 'area', cx, cy, r })),
    ...marks.map((mark) =>
      drawKind(
        input.view,
        mark,
        places.filter((place) => place.mark === mark).map(({ point }) => point),
      ),
    ),
    ...(input.view === 'city'
      ? drawCityNames(
          input,
          projection,
          places.map(({ point }) => point),
          discs,
        )
      : []),
    ...discs.map(({ point: [x, y], count }) => textAt(x, y + 5, String(count), { class: 'area-n' })),
    drawScaleBar(24, sheet.height - 28, projection.unitsPerMeter, input.labels, 150),
    tag('rect', { class: 'neat-in', x: 0.5, y: 0.5, width: sheet.width - 1, height: sheet.height - 1 }),
  );
}

function sheetOf(view: PointsView): { sheet: Box; projection: Projection } {
  const { height, corners } = views[view];
  const sheet = { x: 0, y: 0, width, height };
  return { sheet, projection: fitProjection(corners, sheet) };
}

function drawCentre({ id, geometry, metro, labels }: PointsMapInput, projection: Projection): string {
  const { sheet } = sheetOf('centre');
  const bleed = growBox(sheet, 30);
  const names = drawRiverNames(geometry, projection, sheet, [], labels);
  return drawWater(id, geometry, projection, bleed) + drawMetroLines(metro, projection, bleed) + names;
}

// Seen from near there is room for marks that phones show too.
function drawKind(view: PointsView, mark: MapMark, points: readonly SheetPoint[]): string {
  if (view === 'city' || points.length === 0) return drawPoints(mark, points);
  return tag('path', { class: `g-${mark}`, d: points.map((point) => glyph(mark, point, nearScale)).join('') });
}

function drawCityNames(
  { labels }: PointsMapInput,
  projection: Projection,
  points: readonly SheetPoint[],
  discs: readonly DrawnDisc[],
): string[] {
  const blocked = discs.map(({ point, r }) => boxAround(point, r));
  return [...drawDistrictNames(labels, projection, points, blocked), ...drawWaterNames(labels, projection)];
}

// Area counts as in the eye: four times the number is twice the width. Discs make room for one another, they mark no spot.
function placeDiscs(discs: readonly MapDisc[], projection: Projection, sheet: Box): DrawnDisc[] {
  const seen = discs
    .map(({ position, count }) => ({ point: projection.project(position), count, r: Math.max(smallestDisc, 3.2 * Math.sqrt(count)) }))
    .filter(({ point }) => isInBox(point, sheet));
  const points = spreadMarks(
    seen.map(({ point }) => point),
    seen.map(({ r }) => 2 * r + 3),
    60,
    growBox(sheet, -4),
  );
  return seen.map((disc, index) => ({ ...disc, point: points[index] ?? disc.point }));
}
