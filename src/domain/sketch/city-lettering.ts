import { cityAnchors, waterNames } from './city-names.ts';
import { textWidth } from './lettering.ts';
import type { MapNames } from './map-names.ts';
import type { Projection } from './projection.ts';
import { doBoxesOverlap, isInBox, type Box, type SheetPoint } from './sheet.ts';
import { textAt } from './svg.ts';

const nudges = [0, -14, 14, -28, 28, -42, 42] as const;
// Phones enlarge the names to nearly this size; they are placed for it, so that none covers another.
const phoneNameSize = 34;
const phoneWaterSize = 25;

/** The names of the outer districts, each near its anchor where it covers the fewest places and, if it can, none of the `blocked` boxes. */
export function drawDistrictNames(
  labels: MapNames,
  projection: Projection,
  points: readonly SheetPoint[],
  blocked: readonly Box[] = [],
): string[] {
  const level = waterNames.filter(({ angle }) => angle === 0);
  const waters = level.map(({ id, at }) => nameBox(projection.project(at), labels.waters[id], phoneWaterSize));
  const taken: Box[] = [...blocked, ...waters];
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

/** The names of the sea, the estuary, the river and the lake. */
export function drawWaterNames({ waters }: MapNames, projection: Projection): string[] {
  return waterNames.map(({ id, at, angle, size }) => {
    const [x, y] = projection.project(at).map(Math.round);
    const className = size === 'small' ? 'map-water sm' : 'map-water';
    if (angle === 0) return textAt(x ?? 0, y ?? 0, waters[id], { class: className });
    return textAt(0, 0, waters[id], { class: className, transform: `translate(${x} ${y}) rotate(${angle})` });
  });
}
