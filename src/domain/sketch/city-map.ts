import { distanceMeters, type Position } from '../geo.ts';
import type { BaseGeometry } from '../schema/geometry.ts';
import { textWidth } from './lettering.ts';
import { cityAnchors, waterNames } from './city-names.ts';
import type { MapNames } from './map-names.ts';
import { drawablePosition, isPinned, type MapMark, type Placed } from './marks.ts';
import { linePath } from './path.ts';
import { fitProjection, type Projection } from './projection.ts';
import { drawScaleBar } from './scale-bar.ts';
import { doBoxesOverlap, isInBox, type Box, type SheetPoint } from './sheet.ts';
import { simplifyLine } from './simplify.ts';
import { describe, short, tag, textAt } from './svg.ts';
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

// A longer leg is ridden, not walked; its straight line across the country would say nothing.
const longestLegMeters = 3000;

function drawThreads(routes: readonly (readonly Position[])[], projection: Projection): string {
  const walked = routes.flatMap(splitAtRides);
  const path = walked.map((run) => linePath(simplifyLine(run.map(projection.project), 0.4))).join('');
  return path === '' ? '' : tag('path', { class: 'walk-thread', d: path });
}

function splitAtRides(route: readonly Position[]): Position[][] {
  const runs: Position[][] = [[]];
  route.forEach((position, index) => {
    const previous = route[index - 1];
    if (previous && distanceMeters(previous, position) > longestLegMeters) runs.push([]);
    runs.at(-1)?.push(position);
  });
  return runs.filter((run) => run.length > 1);
}

// A stroke without length and with round or square ends is a disc or a square, and costs a dozen bytes.
function dots(points: readonly SheetPoint[]): string {
  return sorted(points)
    .map(([x, y]) => `M${short(x)} ${short(y)}h0`)
    .join('');
}

function drawPoints(mark: MapMark, points: readonly SheetPoint[]): string {
  if (points.length === 0) return '';
  const path = {
    disc: dots,
    seal: dots,
    house: shapes('v-3.4l2.3-2.2 2.3 2.2v3.4z', -2.3, 2.2),
    diamond: shapes('l2.7-2.7 2.7 2.7-2.7 2.7z', -2.7, 0),
  }[mark](points);
  return tag('path', { class: `pt-${mark}`, d: path });
}

function shapes(outline: string, dx: number, dy: number): (points: readonly SheetPoint[]) => string {
  return (points) =>
    sorted(points)
      .map(([x, y]) => `M${short(x + dx)} ${short(y + dy)}${outline}`)
      .join('');
}

// Rings are discs with a smaller disc of paper on top: both refer to one path.
function drawRings(points: readonly SheetPoint[]): string {
  if (points.length === 0) return '';
  const path = dots(points);
  return tag('path', { class: 'pt-ring', d: path }) + tag('path', { class: 'pt-hole', d: path });
}

// From west to east: neighbouring numbers compress better, and the order no longer depends on the list.
function sorted(points: readonly SheetPoint[]): SheetPoint[] {
  return points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const nudges = [0, -14, 14, -28, 28, -42, 42] as const;
// Phones enlarge the names to nearly this size; they are placed for it, so that none covers another.
const phoneNameSize = 34;

function drawDistrictNames(labels: MapNames, projection: Projection, points: readonly SheetPoint[]): string[] {
  const taken: Box[] = [];
  return Object.entries(cityAnchors).flatMap(([id, anchor]) => {
    const name = labels.districts[id];
    if (name === undefined) return [];
    const home = projection.project(anchor);
    const spots = nudges.flatMap((dx) => nudges.map((dy): SheetPoint => [home[0] + dx, home[1] + dy]));
    const costs = spots.map((spot) => nameCost(spot, home, name, points, taken));
    const [x, y] = spots[costs.indexOf(Math.min(...costs))] ?? home;
    taken.push(nameBox([x, y], name, phoneNameSize));
    return [textAt(Math.round(x), Math.round(y), name, { class: 'map-name' })];
  });
}

function nameCost(spot: SheetPoint, home: SheetPoint, name: string, points: readonly SheetPoint[], taken: readonly Box[]): number {
  const large = nameBox(spot, name, phoneNameSize);
  const small = nameBox(spot, name, 24);
  const covered = points.filter((point) => isInBox(point, small)).length;
  const crowded = taken.filter((box) => doBoxesOverlap(box, large)).length;
  return covered * 3 + crowded * 40 + Math.hypot(spot[0] - home[0], spot[1] - home[1]) / 14;
}

function nameBox([x, y]: SheetPoint, name: string, fontSize: number): Box {
  const width = textWidth(name) * fontSize * 1.1;
  return { x: x - width / 2, y: y - fontSize * 0.9, width, height: fontSize * 1.15 };
}

function drawWaterNames({ waters }: MapNames, projection: Projection): string[] {
  return waterNames.map(({ id, at, angle, size }) => {
    const [x, y] = projection.project(at).map(Math.round);
    const className = size === 'small' ? 'map-water sm' : 'map-water';
    if (angle === 0) return textAt(x ?? 0, y ?? 0, waters[id], { class: className });
    return textAt(0, 0, waters[id], { class: className, transform: `translate(${x} ${y}) rotate(${angle})` });
  });
}
