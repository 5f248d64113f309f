import { middleOf } from '../domain/map/near.ts';
import { type EntryPlace, mostRenown, type PlaceArea, type PlacesIndex } from '../domain/map/places-index.ts';
import { distanceMeters, type Position } from '../domain/geo.ts';
import type { Venue } from '../domain/schema/venue.ts';
import { renownPoints } from '../domain/search/prominence.ts';
import { findDistrict, subdistrictOf } from './network.ts';
import { pinOf, renownOf, venueOf, venues } from './venues.ts';

const positionOf = ({ position }: Venue): Position[] => (position === null ? [] : [[position.lng, position.lat]]);

/** The subdistrict of a venue, else its district; null for one outside the sixteen districts. */
const areaIdOf = (venue: Venue): string | null => venue.subdistrict ?? findDistrict(venue.district)?.id ?? null;

const vague = venues.filter((venue) => pinOf(venue) === null);
const vagueByArea = Map.groupBy(vague, areaIdOf);

/** The position nearest the middle: the middle itself may lie outside a district that is bent. */
function centralOf(positions: readonly Position[]): Position | null {
  const middle = middleOf(positions);
  if (middle === null) return null;
  return positions.reduce((best, next) => (distanceMeters(next, middle) < distanceMeters(best, middle) ? next : best));
}

/** Where the disc of an area stands: amid its vague venues, else amid its pins. */
const spotOfArea = (id: string, members: readonly Venue[]): Position | null =>
  centralOf(members.flatMap(positionOf)) ??
  centralOf(venues.filter((venue) => venue.subdistrict === id || venue.district === id).flatMap(positionOf));

/** The areas that hold venues without a pin, by id. */
export const areas: readonly PlaceArea[] = [...vagueByArea]
  .flatMap(([id, members]) => {
    const position = id === null ? null : spotOfArea(id, members);
    if (id === null || position === null) return [];
    return [{ id, district: findDistrict(id)?.id ?? subdistrictOf(id).district, position }];
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const areaNumbers = new Map(areas.map(({ id }, number) => [id, number]));

/** How a venue lies: a pin, or the number of its area; null outside the districts. */
export function placeOf(venue: Venue): EntryPlace {
  const pin = pinOf(venue);
  if (pin !== null) return { position: pin, isStreet: venue.position?.precision === 'street' };
  const id = areaIdOf(venue);
  // A subdistrict of which nothing is known leaves its venues to the district.
  const area = areaNumbers.get(id ?? '') ?? areaNumbers.get(venue.district);
  return area === undefined ? null : { area };
}

/** How many venues lie anywhere on the map. */
export const placedCount = venues.filter((venue) => placeOf(venue) !== null).length;

/** How well known a venue is, in steps of an eighth of a point up to the most that the file can hold. */
export const renownStep = (venue: Venue): number => Math.min(mostRenown, Math.round(renownPoints(renownOf(venue)) * 8));

/** Where the records lie, in the order of their refs as given; only venues lie anywhere. */
export function placesOf(refs: readonly string[]): PlacesIndex {
  const found = refs.map((ref) => (ref.startsWith('venue/') ? venueOf(ref.slice('venue/'.length)) : null));
  const states = found.flatMap((venue, entry) =>
    venue === null || venue.status.state === 'open' ? [] : [[entry, venue.status.state] as const],
  );
  return {
    places: found.map((venue) => (venue === null ? null : placeOf(venue))),
    areas,
    states: new Map(states),
    renown: found.map((venue) => (venue === null ? 0 : renownStep(venue))),
  };
}
