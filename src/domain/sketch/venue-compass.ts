import { isPointInMultiPolygon, type Position } from '../geo.ts';
import { glyph } from './glyph.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { letter, plainName } from './lettering.ts';
import type { MapNames } from './map-names.ts';
import type { MapMark } from './marks.ts';
import { projectionAt } from './projection.ts';
import { boxAround, doBoxesOverlap, isBoxInside, type Box, type SheetPoint } from './sheet.ts';
import { describe, escapeText, tag, textAt } from './svg.ts';
import { drawGround, drawStationRing, groundStations, type GroundInput, type GroundStation } from './venue-ground.ts';

/** A neighbour by direction and true distance; only places of real position may be given. */
export interface CompassNeighbour {
  readonly name: string;
  readonly mark: MapMark;
  readonly distanceMeters: number;
  readonly bearingDegrees: number;
}

export interface VenueCompassInput extends GroundInput {
  /** Prefix of the ids in the drawing, unique on the page. */
  readonly id: string;
  /** Where the venue stands: a real position only. */
  readonly position: Position;
  /** The venue's own mark, drawn in the middle. */
  readonly mark: MapMark;
  readonly neighbours: readonly CompassNeighbour[];
  /** Distance to the nearest station of exact position, if one is near: the sheet then shows it. */
  readonly stationMeters?: number;
  readonly labels: Pick<MapNames, 'north' | 'metres' | 'kilometres'> & { readonly title: string };
}

const sheet: Box = { x: 0, y: 0, width: 360, height: 300 };
const room: Box = { x: 34, y: 54, width: 292, height: 200 };
const mostNeighbours = 6;
const ringSteps = [50, 100, 250, 500, 1000, 2000, 5000, 10000] as const;
// As far as this is shown at least; where nothing is near, the first reach at which water comes into sight.
const leastReachMeters = 300;
const lonelyReachMeters = [1500, 4000, 10_000] as const;

/** Draws a venue's surroundings: water, metro, the nearest places and stations by direction, rings at round distances. */
export function drawVenueCompass(input: VenueCompassInput): string {
  const neighbours = input.neighbours.slice(0, mostNeighbours);
  const offsets = neighbours.map(offsetMeters);
  const { centre, unitsPerMeter } = fit([...offsets, ...reachOf(input, neighbours)]);
  const projection = projectionAt(input.position, centre, unitsPerMeter);
  const points = offsets.map(([east, south]): SheetPoint => [centre[0] + east * unitsPerMeter, centre[1] + south * unitsPerMeter]);
  const stations = groundStations(input, projection, sheet, centre);
  const { attributes, content } = describe(input.id, input.labels.title);
  const north = northPlace([centre, ...points, ...stations.map(({ point }) => point)]);
  const named = nameMarks(neighbours, points, stations, centre, north);
  return tag(
    'svg',
    { class: 'compass', viewBox: `0 0 ${sheet.width} ${sheet.height}`, role: 'img', ...attributes },
    content,
    drawGround(input.id, input, projection, sheet),
    drawRings(centre, unitsPerMeter, input.labels, named.boxes),
    named.marks,
    tag('path', { class: 'g-me', d: glyph(input.mark, centre, 1.6) }),
    named.names,
    drawNorth(north, input.labels.north),
  );
}

function offsetMeters({ distanceMeters, bearingDegrees }: CompassNeighbour): SheetPoint {
  const turn = (bearingDegrees * Math.PI) / 180;
  return [Math.sin(turn) * distanceMeters, -Math.cos(turn) * distanceMeters];
}

// A lonely venue is shown with its station, or else with the nearest water.
function reachOf(input: VenueCompassInput, neighbours: readonly CompassNeighbour[]): SheetPoint[] {
  const lonely = neighbours.length === 0 && input.stationMeters === undefined;
  const reach = lonely ? waterReach(input) : neighbours.length > 0 ? 0 : (input.stationMeters ?? 0);
  const across = Math.max(leastReachMeters, reach);
  return [
    [-across, -across * 0.7],
    [across, across * 0.7],
  ];
}

function waterReach({ geometry, position }: VenueCompassInput): number {
  const isWet = (reach: number): boolean => {
    const [west, south, east, north] = projectionAt(position, [reach, reach], 1).bboxOfBox({
      x: 0,
      y: 0,
      width: 2 * reach,
      height: 2 * reach,
    });
    const edge = [west, position[0], east].flatMap((lng) => [south, position[1], north].map((lat): Position => [lng, lat]));
    return edge.some((point) => isPointInMultiPolygon(point, geometry.water));
  };
  return lonelyReachMeters.find(isWet) ?? lonelyReachMeters[0];
}

// The venue itself need not be in the middle: the sheet is used for the side on which its neighbours lie.
function fit(offsets: readonly SheetPoint[]): { centre: SheetPoint; unitsPerMeter: number } {
  const xs = offsets.map(([x]) => x);
  const ys = offsets.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const unitsPerMeter = Math.min(room.width / (right - left), room.height / (bottom - top));
  const x = room.x + (room.width - (right - left) * unitsPerMeter) / 2 - left * unitsPerMeter;
  const y = room.y + (room.height - (bottom - top) * unitsPerMeter) / 2 - top * unitsPerMeter;
  return { centre: [x, y], unitsPerMeter };
}

function drawRings([cx, cy]: SheetPoint, unitsPerMeter: number, words: VenueCompassInput['labels'], taken: readonly Box[]): string {
  const step = ringSteps.find((meters) => meters * unitsPerMeter >= 62) ?? 10000;
  const reach = Math.hypot(Math.max(cx, sheet.width - cx), Math.max(cy, sheet.height - cy));
  const count = Math.min(4, Math.floor(reach / (step * unitsPerMeter)));
  let rings = '';
  for (let ring = 1; ring <= count; ring += 1) {
    const meters = ring * step;
    const r = meters * unitsPerMeter;
    rings += tag('circle', { class: 'ring', cx, cy, r });
    const at = ringLabelPlace([cx, cy], r, taken);
    const text = meters >= 1000 ? `${meters / 1000} ${words.kilometres}` : `${meters} ${words.metres}`;
    if (at) rings += textAt(at[0], at[1], text, { class: 'ring-t', 'text-anchor': 'middle' });
  }
  return rings;
}

function ringLabelPlace([cx, cy]: SheetPoint, r: number, taken: readonly Box[]): SheetPoint | null {
  const places = [60, 120, 90, 30, 150, 240, 300].map((degrees): SheetPoint => {
    const turn = (degrees * Math.PI) / 180;
    return [cx + Math.cos(turn) * r, cy + Math.sin(turn) * r + 4];
  });
  return (
    places.find(([x, y]) => {
      const box = { x: x - 24, y: y - 12, width: 48, height: 16 };
      return isBoxInside(box, sheet) && !taken.some((other) => doBoxesOverlap(box, other));
    }) ?? null
  );
}

// Neighbours are named first: they are what the drawing is for.
function nameMarks(
  neighbours: readonly CompassNeighbour[],
  points: readonly SheetPoint[],
  stations: readonly GroundStation[],
  centre: SheetPoint,
  north: SheetPoint,
): { marks: string; names: string; boxes: Box[] } {
  const rings = stations.map(({ point }) => boxAround(point, 5));
  const blocked = [...points.map((point) => boxAround(point, 8)), boxAround(centre, 12), boxAround(north, 24), ...rings];
  const wishes = [
    ...neighbours.map(({ name }, index) => {
      return { at: points[index] ?? centre, radius: 8, lettering: letter(plainName(name), 8), fontSize: 14 };
    }),
    ...stations.map(({ name, point }) => ({ at: point, radius: 5, lettering: letter(name, 99), fontSize: 14 })),
  ];
  const labels = placeLabels(wishes, { sheet, blocked, lines: [] });
  const names = wishes.map(({ lettering }, index) => {
    return drawName(labels[index] ?? null, lettering.lines, index < neighbours.length ? 'nb' : 'stn-name');
  });
  const marks = neighbours.map(({ mark }, index) => tag('path', { class: `g-${mark}`, d: glyph(mark, points[index] ?? centre, 1) }));
  return {
    marks: [...stations.map(({ point }) => drawStationRing(point)), ...marks].join(''),
    names: names.join(''),
    boxes: [...blocked, ...labels.flatMap((label) => (label ? [label.box] : []))],
  };
}

function drawName(label: PlacedLabel | null, [first = '', second]: readonly string[], className: string): string {
  if (!label) return '';
  const attributes = { class: className, 'text-anchor': label.anchor === 'start' ? undefined : label.anchor, x: label.x, y: label.y };
  const rest = second === undefined ? '' : tag('tspan', { x: label.x, dy: '1.2em' }, escapeText(second));
  return tag('text', attributes, escapeText(first), rest);
}

function northPlace(points: readonly SheetPoint[]): SheetPoint {
  const corners: readonly SheetPoint[] = [
    [334, 38],
    [26, 38],
    [334, 262],
    [26, 262],
  ];
  const free = corners.map((corner) => Math.min(...points.map(([x, y]) => Math.hypot(x - corner[0], y - corner[1]))));
  return corners[free.indexOf(Math.max(...free))] ?? [334, 38];
}

function drawNorth([x, y]: SheetPoint, word: string): string {
  return (
    tag('path', { class: 'north', d: `M${x} ${y + 6}v-26m-5 8 5-10 5 10` }) +
    textAt(x, y + 22, word, { class: 'ring-t', 'text-anchor': 'middle' })
  );
}
