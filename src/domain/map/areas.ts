import { type WorldBox, worldOf, worldPerPixel } from './mercator.ts';
import type { MapArea } from './point-source.ts';

/** A soft disc: the venues of one area, or of several whose discs would pile up. */
export interface AreaDisc {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly entries: readonly number[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Up to this level there is one disc for each district. */
export const districtLevel = 11;
/** Discs closer than this become one. */
const discPixels = 60;
/** So far from a mark the number of a disc can be read beside it. */
const clearPixels = 48;
/** How far a disc may give way to a mark; its place is a rough one anyway. */
const givePixels = [24, 44] as const;
const directions = 8;

/** The areas with what the filter leaves in them; empty ones are gone. */
export function siftAreas(areas: readonly MapArea[], accepts: (entry: number) => boolean): readonly MapArea[] {
  return areas
    .map((area) => ({ ...area, entries: area.entries.filter(accepts) }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The discs of a level: one for each area when near, for each district when far, joined where they would pile up. */
export function discsOf(areas: readonly MapArea[], level: number): readonly AreaDisc[] {
  const groups = new Map<string, MapArea[]>();
  for (const area of areas) {
    const id = level <= districtLevel ? (area.district ?? area.id) : area.id;
    const group = groups.get(id);
    if (group) group.push(area);
    else groups.set(id, [area]);
  }
  return joinDiscs(
    [...groups].map(([id, group]) => discOf(id, group)),
    discPixels * worldPerPixel(level),
  );
}

function discOf(id: string, areas: readonly MapArea[]): AreaDisc {
  let [x, y] = [0, 0];
  const entries = areas.flatMap((area) => area.entries);
  for (const area of areas) {
    const [areaX, areaY] = worldOf(area.position);
    x += (areaX * area.entries.length) / entries.length;
    y += (areaY * area.entries.length) / entries.length;
  }
  return { ids: [id], x, y, entries };
}

/** Fuller discs stay where they are and take in their neighbours. */
function joinDiscs(discs: readonly AreaDisc[], reach: number): readonly AreaDisc[] {
  const joined: { disc: AreaDisc; taken: AreaDisc[] }[] = [];
  for (const disc of [...discs].sort((a, b) => b.entries.length - a.entries.length)) {
    const host = joined.find((other) => Math.hypot(other.disc.x - disc.x, other.disc.y - disc.y) < reach);
    if (host) host.taken.push(disc);
    else joined.push({ disc, taken: [] });
  }
  return joined.map(({ disc, taken }) => ({
    ...disc,
    ids: [...disc.ids, ...taken.flatMap(({ ids }) => ids)],
    entries: [...disc.entries, ...taken.flatMap(({ entries }) => entries)],
  }));
}

/** The part of the world in which a mark can be in the way of a disc. */
function worldAround({ x, y }: Place, level: number): WorldBox {
  const reach = (clearPixels + Math.max(...givePixels)) * worldPerPixel(level);
  return { west: x - reach, north: y - reach, east: x + reach, south: y + reach };
}

/**
 * Moves a disc a little where a mark would cover its number, but not onto another disc; it stays where it is if no place near
 * is better. `marks` and `others` may be limited to what is near.
 */
function giveWay(disc: AreaDisc, marks: readonly Place[], others: readonly Place[], level: number): AreaDisc {
  const pixel = worldPerPixel(level);
  const room = ({ x, y }: Place): number => {
    const nearest = (places: readonly Place[]): number => Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y)));
    return Math.min(nearest(marks) / (clearPixels * pixel), nearest(others) / (discPixels * pixel), 1);
  };
  let best = { place: { x: disc.x, y: disc.y }, room: room(disc) };
  for (const give of givePixels) {
    for (let turn = 0; turn < directions && best.room < 1; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      const place = { x: disc.x + Math.cos(angle) * give * pixel, y: disc.y + Math.sin(angle) * give * pixel };
      const found = room(place);
      if (found > best.room) best = { place, room: found };
    }
  }
  return { ...disc, ...best.place };
}

/** So near in pixels that two discs which both give way could meet. */
const meetPixels = discPixels + 2 * Math.max(...givePixels);

/**
 * Settles discs one by one, each only when it is asked for: it keeps clear of the marks around it and of the discs before it
 * in the list where they have settled, so the answer does not depend on who is asked for first.
 */
export function buildSettler(discs: readonly AreaDisc[], level: number, marksIn: (box: WorldBox) => readonly Place[]) {
  const settled = new Map<AreaDisc, AreaDisc>();
  const reach = meetPixels * worldPerPixel(level);
  const settle = (disc: AreaDisc): AreaDisc => {
    const known = settled.get(disc);
    if (known) return known;
    const order = discs.indexOf(disc);
    const near = discs.filter((other) => other !== disc && Math.hypot(other.x - disc.x, other.y - disc.y) < reach);
    const others = near.map((other) => (discs.indexOf(other) < order ? settle(other) : other));
    const placed = giveWay(disc, marksIn(worldAround(disc, level)), others, level);
    settled.set(disc, placed);
    return placed;
  };
  return settle;
}
