import { placeLabels } from './labels.ts';
import { letter, plainName } from './lettering.ts';
import type { MapNames } from './map-names.ts';
import type { MapMark } from './marks.ts';
import { boxAround, doBoxesOverlap, isBoxInside, type Box, type SheetPoint } from './sheet.ts';
import { describe, escapeText, short, tag, textAt } from './svg.ts';

/** A neighbour by direction and true distance; only places of real position may be given. */
export interface CompassNeighbour {
  readonly name: string;
  readonly mark: MapMark;
  readonly distanceMeters: number;
  readonly bearingDegrees: number;
}

export interface VenueCompassInput {
  /** Prefix of the ids in the drawing, unique on the page. */
  readonly id: string;
  /** The venue's own mark, drawn in the middle. */
  readonly mark: MapMark;
  readonly neighbours: readonly CompassNeighbour[];
  readonly labels: Pick<MapNames, 'north' | 'metres' | 'kilometres'> & { readonly title: string };
}

const sheet: Box = { x: 0, y: 0, width: 360, height: 300 };
const room: Box = { x: 34, y: 54, width: 292, height: 200 };
const mostNeighbours = 6;
const ringSteps = [50, 100, 250, 500, 1000, 2000, 5000, 10000] as const;

/** Draws the nearest places around a venue with rings at round distances; '' when there are none. */
export function drawVenueCompass(input: VenueCompassInput): string {
  const neighbours = input.neighbours.slice(0, mostNeighbours);
  if (neighbours.length === 0) return '';
  const offsets = neighbours.map(offsetMeters);
  const { centre, unitsPerMeter } = fit(offsets);
  const points = offsets.map(([east, south]): SheetPoint => [centre[0] + east * unitsPerMeter, centre[1] + south * unitsPerMeter]);
  const { attributes, content } = describe(input.id, input.labels.title);
  const north = northPlace([centre, ...points]);
  const named = nameNeighbours(neighbours, points, centre, north);
  return tag(
    'svg',
    { class: 'compass', viewBox: `0 0 ${sheet.width} ${sheet.height}`, role: 'img', ...attributes },
    content,
    drawRings(centre, unitsPerMeter, input.labels, named.boxes),
    tag('path', { class: 'g-me', d: glyph(input.mark, centre, 1.6) }),
    named.svg,
    drawNorth(north, input.labels.north),
  );
}

function offsetMeters({ distanceMeters, bearingDegrees }: CompassNeighbour): SheetPoint {
  const turn = (bearingDegrees * Math.PI) / 180;
  return [Math.sin(turn) * distanceMeters, -Math.cos(turn) * distanceMeters];
}

// The venue itself need not be in the middle: the sheet is used for the side on which its neighbours lie.
function fit(offsets: readonly SheetPoint[]): { centre: SheetPoint; unitsPerMeter: number } {
  const xs = [0, ...offsets.map(([x]) => x)];
  const ys = [0, ...offsets.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const unitsPerMeter = Math.min(room.width / Math.max(right - left, 1), room.height / Math.max(bottom - top, 1), 1.2);
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

function nameNeighbours(
  neighbours: readonly CompassNeighbour[],
  points: readonly SheetPoint[],
  centre: SheetPoint,
  north: SheetPoint,
): { svg: string; boxes: Box[] } {
  const blocked = [...points.map((point) => boxAround(point, 8)), boxAround(centre, 12), boxAround(north, 24)];
  const wishes = neighbours.map(({ name }, index) => {
    return { at: points[index] ?? centre, radius: 8, lettering: letter(plainName(name), 8), fontSize: 14 };
  });
  const labels = placeLabels(wishes, { sheet, blocked, lines: [] });
  const svg = neighbours.map(({ mark }, index) => {
    const label = labels[index];
    const [first = '', second] = wishes[index]?.lettering.lines ?? [];
    const shape = tag('path', { class: `g-${mark}`, d: glyph(mark, points[index] ?? centre, 1) });
    if (!label) return shape;
    const attributes = { class: 'nb', 'text-anchor': label.anchor === 'start' ? undefined : label.anchor, x: label.x, y: label.y };
    const rest = second === undefined ? '' : tag('tspan', { x: label.x, dy: '1.2em' }, escapeText(second));
    return shape + tag('text', attributes, escapeText(first), rest);
  });
  return { svg: svg.join(''), boxes: [...blocked, ...labels.flatMap((label) => (label ? [label.box] : []))] };
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

function glyph(mark: MapMark, [x, y]: SheetPoint, scale: number): string {
  const s = (value: number): string => short(value * scale);
  const from = (dx: number, dy: number): string => `M${short(x + dx * scale)} ${short(y + dy * scale)}`;
  switch (mark) {
    case 'house':
      return `${from(-6, 6)}v${s(-8)}l${s(6)} ${s(-6)} ${s(6)} ${s(6)}v${s(8)}z`;
    case 'disc':
      return `${from(-6, 0)}a${s(6)} ${s(6)} 0 1 1 ${s(12)} 0a${s(6)} ${s(6)} 0 1 1 ${s(-12)} 0z`;
    case 'diamond':
      return `${from(0, -7)}l${s(7)} ${s(7)} ${s(-7)} ${s(7)} ${s(-7)} ${s(-7)}z`;
    case 'seal':
      return `${from(-6, -6)}h${s(12)}v${s(12)}h${s(-12)}z`;
  }
}
