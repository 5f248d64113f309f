import type { Position } from '../geo.ts';
import type { BaseGeometry } from '../schema/geometry.ts';
import { drawDistrictNames, drawWaterNames } from './city-lettering.ts';
import type { MapNames } from './map-names.ts';
import { drawablePosition, isPinned, type MapMark, type Placed } from './marks.ts';
import { drawPoints, drawRings } from './point-marks.ts';
import { fitProjection, type Projection } from './projection.ts';
import { drawScaleBar } from './scale-bar.ts';
import { isInBox, type Box, type SheetPoint } from './sheet.ts';
import { describe, tag } from './svg.ts';
import { drawThreads } from './threads.ts';
import { drawEngravedWater, drawLakes, drawRiverLine, waterPath } from './water.ts';

/** A place on the city map. */
export interface CityVenue extends Placed {
  readonly mark: MapMark;
}

export interface CityMapInput {
  /** Prefix of the ids in the drawing, unique on the page. */
  readonly id: string;
  readonly geometry: BaseGeometry;
  readonly venues: readonly CityVenue[];
  /** Walks as lines through their stops of real position. */
  readonly routes: readonly (readonly Position[])[];
  readonly labels: MapNames & { readonly title: string; readonly description: string };
}

const sheet: Box = { x: 0, y: 0, width: 760, height: 899 };
const bleed: Box = { x: -30, y: -30, width: 820, height: 959 };
const view: readonly Position[] = [
  [120.815, 30.655],
  [122.07, 31.895],
];

/** Draws the whole city: coast, rivers, every place as a mark, every walk as a thread. */
export function drawCityMap(input: CityMapInput): string {
  const projection = fitProjection(view, sheet);
  const { attributes, content } = describe(input.id, input.labels.title, input.labels.description);
  const points = pointsOf(input.venues, projection);
  return tag(
    'svg',
    { class: 'map-city neat', viewBox: `0 0 ${sheet.width} ${sheet.height}`, role: 'img', ...attributes },
    content,
    drawEngravedWater(input.id, waterPath(input.geometry.sea, projection, bleed, 0.4), 'paper'),
    drawLakes(input.geometry.lakes, projection),
    ...input.geometry.rivers.toReversed().map((river) => drawRiverLine(river, input.geometry, projection, bleed)),
    drawRings(points.filter(({ venue }) => !isPinned(venue)).map(({ point }) => point)),
    ...(['diamond', 'disc', 'house', 'seal'] as const).map((mark) => {
      const marked = points.filter(({ venue }) => isPinned(venue) && venue.mark === mark);
      return drawPoints(
        mark,
        marked.map(({ point }) => point),
      );
    }),
    drawThreads(input.routes, projection),
    ...drawDistrictNames(
      input.labels,
      projection,
      points.map(({ point }) => point),
    ),
    ...drawWaterNames(input.labels, projection),
    drawScaleBar(24, 871, projection.unitsPerMeter, input.labels, 150),
    tag('rect', { class: 'neat-in', x: 0.5, y: 0.5, width: sheet.width - 1, height: sheet.height - 1 }),
  );
}

function pointsOf(venues: readonly CityVenue[], projection: Projection): { venue: CityVenue; point: SheetPoint }[] {
  return venues.flatMap((venue) => {
    const position = drawablePosition(venue);
    const point = position ? projection.project(position) : null;
    return point && isInBox(point, sheet) ? [{ venue, point }] : [];
  });
}
