import { distanceMeters, type Position } from '../domain/geo.ts';
import { middleOf, type OriginPlace } from '../domain/map/near.ts';
import type { Text } from '../domain/schema/parts.ts';
import { metroNetwork } from './geometry.ts';
import { areas } from './places.ts';
import { subdistricts } from './network.ts';
import { pinOf, venues, venuesInSubdistrict } from './venues.ts';

/** A venue farther from the middle of its road than this is on another road of the same name. */
const halfRoadMeters = 4000;

const stations = metroNetwork.stations.map(({ id, names, position, confidence }): OriginPlace => ({
  id: `metro:${id}`,
  names,
  position,
  accuracy: confidence === 'exact' ? 'exact' : 'station',
  of: 0,
}));

const areaById = new Map(areas.map((area) => [area.id, area]));

/** Subdistricts have no boundaries and no given middle: that of their venues stands in, and one without venues is left out. */
const middles = subdistricts.flatMap(({ id, names }): OriginPlace[] => {
  const pins = venuesInSubdistrict(id)
    .map(pinOf)
    .filter((pin) => pin !== null);
  const pinned = middleOf(pins);
  if (pinned !== null) return [{ id: `subdistrict:${id}`, names, position: pinned, accuracy: 'middle', of: pins.length }];
  const area = areaById.get(id);
  return area === undefined ? [] : [{ id: `subdistrict:${id}`, names, position: area.position, accuracy: 'centre', of: 0 }];
});

const zhRoad = /(?<=^|[镇区村，、（近\s])[^镇区村，、（近\s\d]{1,5}?(?:路|街|大道)(?=[\d，、（弄\s]|$)/gu;
const enRoad = /(?:[A-Z][\w'’]+ )+(?:Road|Street|Avenue|Highway|Boulevard|Lu)/g;

interface Frontage {
  readonly names: Text;
  readonly position: Position;
}

/** A venue with a pin whose address names one road, in both languages. */
const frontages = venues.flatMap((venue): Frontage[] => {
  const pin = pinOf(venue);
  if (pin === null || venue.address === null) return [];
  const zh = venue.address.zh.match(zhRoad) ?? [];
  const en = venue.address.en.match(enRoad) ?? [];
  return zh[0] === undefined || zh.length > 1 ? [] : [{ names: { zh: zh[0], en: en[0] ?? zh[0] }, position: pin }];
});

const roads = [...Map.groupBy(frontages, ({ names }) => names.zh)].flatMap(([name, houses]): OriginPlace[] => {
  const middle = middleOf(houses.map(({ position }) => position));
  const [first] = houses;
  if (middle === null || first === undefined || !/^\p{Script=Han}{2,12}$/u.test(name)) return [];
  if (houses.some(({ position }) => distanceMeters(position, middle) > halfRoadMeters)) return [];
  return [{ id: `road:${name}`, names: first.names, position: middle, accuracy: 'middle', of: houses.length }];
});

/** Everything but venues that a visitor can name as where to start from: stations, subdistricts, roads. */
export const origins: readonly OriginPlace[] = [...stations, ...middles, ...roads.sort((a, b) => (a.id < b.id ? -1 : 1))];
