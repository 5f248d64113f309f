import type { MetroNetwork } from '../schema/geometry.ts';
import { placeLabels, type LabelGround } from './labels.ts';
import { letter } from './lettering.ts';
import { stationsInBox } from './metro.ts';
import { plateSheet } from './plate-layout.ts';
import type { Projection } from './projection.ts';
import { boxAround, doBoxesOverlap, growBox, type Box, type SheetPoint } from './sheet.ts';
import { tag, textAt } from './svg.ts';

/** A metro station with room for its ring and name. */
interface PlateStation {
  readonly name: string;
  readonly point: SheetPoint;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

const mostStations = 7;
const nearMeters = 1200;
// On a sheet wider than about 15 km, stations would be mere dust.
const smallestScale = 0.06;
const fontSize = 14;

/** Up to seven stations of exact position nearest to the stops, each with room for its name. */
export function chooseStations(
  { metro, language }: { readonly metro: MetroNetwork; readonly language: 'zh' | 'en' },
  projection: Projection,
  stops: readonly SheetPoint[],
  blocked: readonly Box[],
): PlateStation[] {
  if (projection.unitsPerMeter < smallestScale || stops.length === 0) return [];
  const near = stationsInBox(metro, projection, growBox(plateSheet, -24))
    .map((station) => {
      const point = projection.project(station.position);
      const away = Math.min(...stops.map((stop) => Math.hypot(stop[0] - point[0], stop[1] - point[1])));
      return { name: station.names[language], point, away };
    })
    .filter(
      ({ away, point }) => away < nearMeters * projection.unitsPerMeter && !blocked.some((box) => doBoxesOverlap(boxAround(point, 6), box)),
    )
    .toSorted((a, b) => a.away - b.away)
    .slice(0, mostStations);
  const ground: LabelGround = {
    sheet: growBox(plateSheet, -4),
    blocked: [...blocked, ...near.map(({ point }) => boxAround(point, 5))],
    lines: [],
  };
  const wishes = near.map(({ name, point }) => ({ at: point, radius: 5, lettering: letter(name, 99), fontSize: fontSize * 1.35 }));
  const places = placeLabels(wishes, ground);
  return near.flatMap(({ name, point }, index) => {
    const place = places[index];
    return place ? [{ name, point, ...place }] : [];
  });
}

/** Rings and names of the stations. */
export function drawStations(stations: readonly PlateStation[]): string {
  return stations
    .map(({ name, point: [cx, cy], x, y, anchor }) => {
      const text = textAt(x, y, name, { class: 'stn-name', 'text-anchor': anchor === 'start' ? undefined : anchor });
      return tag('circle', { class: 'stn', cx, cy, r: 4 }) + text;
    })
    .join('');
}
