import type { BaseGeometry, MetroNetwork } from '../schema/geometry.ts';
import type { Position } from '../geo.ts';
import { placeLabels } from './labels.ts';
import { letter } from './lettering.ts';
import type { MapNames } from './map-names.ts';
import { drawablePosition, isPinned, markOutlines, type MapMark, type Placed } from './marks.ts';
import { drawMetroLines, stationsInBox } from './metro.ts';
import { drawRiverNames, drawSeaNames, drawWater } from './plate-water.ts';
import { fitProjection, type Projection } from './projection.ts';
import { drawScaleBar } from './scale-bar.ts';
import { boxAround, doBoxesOverlap, growBox, type Box, type SheetPoint } from './sheet.ts';
import { spreadMarks } from './spread.ts';
import { describe, tag, textAt } from './svg.ts';

/** A numbered place of a list. */
export interface ListItem extends Placed {
  readonly number: number;
  readonly mark: MapMark;
  readonly href?: string;
}

export interface ListMapInput {
  /** Prefix of the ids in the drawing, unique on the page. */
  readonly id: string;
  readonly geometry: BaseGeometry;
  readonly metro: MetroNetwork;
  readonly language: 'zh' | 'en';
  readonly items: readonly ListItem[];
  readonly labels: MapNames & { readonly title: string; readonly description: string };
}

const sheet: Box = { x: 0, y: 0, width: 720, height: 933 };
const bleed: Box = growBox(sheet, 40);
const scaleBox: Box = { x: 12, y: 884, width: 200, height: 45 };
const maxUnitsPerMeter = 0.5;
const mostNames = 26;

interface Pin {
  readonly item: ListItem;
  readonly home: SheetPoint;
  readonly point: SheetPoint;
}

/** Draws the map beside a list, with the list's numbers; '' when no item has a position. */
export function drawListMap(input: ListMapInput): string {
  const known = input.items.flatMap((item) => {
    const position = drawablePosition(item);
    return position ? [{ item, position }] : [];
  });
  if (known.length === 0) return '';
  const projection = fitProjection(
    known.map(({ position }) => position),
    { x: 50, y: 50, width: 620, height: 820 },
    { maxUnitsPerMeter },
  );
  const pins = placePins(known, projection);
  const { attributes, content } = describe(input.id, input.labels.title, input.labels.description);
  const marks = pins.map(({ item, point }) => boxAround(point, isPinned(item) ? 16 : 24));
  const stations = nameStations(input, projection, [...marks, scaleBox]);
  const filled = [...marks, scaleBox, ...stations.map(({ box }) => box)];
  const hasLinks = pins.some(({ item }) => item.href !== undefined);
  return tag(
    'svg',
    { class: 'map-list neat', viewBox: `0 0 ${sheet.width} ${sheet.height}`, role: hasLinks ? 'group' : 'img', ...attributes },
    content,
    drawWater(input.id, input.geometry, projection, bleed),
    drawMetroLines(input.metro, projection, bleed),
    drawSeaNames(projection, sheet, filled, input.labels),
    drawRiverNames(input.geometry, projection, sheet, filled, input.labels),
    ...stations.map(({ svg }) => svg),
    ...pins.filter(({ item }) => isPinned(item)).map(drawTie),
    ...pins.toSorted((a, b) => Number(isPinned(a.item)) - Number(isPinned(b.item))).map(drawPin),
    drawScaleBar(24, 909, projection.unitsPerMeter, input.labels, 150),
    tag('rect', { class: 'neat-in', x: 0.5, y: 0.5, width: sheet.width - 1, height: sheet.height - 1 }),
  );
}

function placePins(known: readonly { item: ListItem; position: Position }[], projection: Projection): Pin[] {
  const homes = known.map(({ position }) => projection.project(position));
  const points = spreadMarks(
    homes,
    known.map(({ item }) => (isPinned(item) ? 36 : 48)),
    80,
    growBox(sheet, -6),
  );
  return known.map(({ item }, index) => {
    const home = homes[index] ?? [0, 0];
    return { item, home, point: points[index] ?? home };
  });
}

function drawTie({ home, point }: Pin): string {
  if (Math.hypot(home[0] - point[0], home[1] - point[1]) < 6) return '';
  const ends = [home, point].map((end) => end.map((value) => Math.round(value)).join(' '));
  return tag('path', { class: 'tie', d: `M${ends.join('L')}` }) + tag('circle', { class: 'tie-end', cx: home[0], cy: home[1], r: 3 });
}

function drawPin({ item, point: [x, y] }: Pin): string {
  const pinned = isPinned(item);
  const shape = pinned ? tag('path', { d: markOutlines[item.mark] }) : tag('circle', { r: 22 });
  const number = textAt(0, item.mark === 'house' && pinned ? 7 : 6, String(item.number));
  const className = pinned ? `mk mk-${item.mark}` : 'mk mk-approx';
  const content = item.href === undefined ? shape + number : tag('a', { href: item.href }, shape, number);
  return tag('g', { class: className, transform: `translate(${Math.round(x)} ${Math.round(y)})` }, content);
}

function nameStations(input: ListMapInput, projection: Projection, blocked: readonly Box[]): { svg: string; box: Box }[] {
  const inside = stationsInBox(input.metro, projection, growBox(sheet, -14))
    .map((station) => ({ station, point: projection.project(station.position) }))
    .filter(({ point }) => !blocked.some((box) => doBoxesOverlap(boxAround(point, 4), box)))
    .toSorted((a, b) => b.station.lines.length - a.station.lines.length);
  const wishes = inside.map(({ station, point }) => ({
    at: point,
    radius: 4,
    lettering: letter(station.names[input.language], 99),
    fontSize: 15,
  }));
  const rings = inside.map(({ point }) => boxAround(point, 4));
  const places = placeLabels(wishes, { sheet: growBox(sheet, -6), blocked: [...blocked, ...rings], lines: [] });
  return inside
    .flatMap(({ station, point: [cx, cy] }, index) => {
      const place = places[index];
      if (!place) return [];
      const { x, y, anchor, box } = place;
      const className = station.lines.length > 1 ? 'stn-name major' : 'stn-name';
      const name = textAt(x, y, station.names[input.language], {
        class: className,
        'text-anchor': anchor === 'start' ? undefined : anchor,
      });
      return [{ svg: tag('circle', { class: 'stn', cx, cy, r: 3.5 }) + name, box }];
    })
    .slice(0, mostNames);
}
