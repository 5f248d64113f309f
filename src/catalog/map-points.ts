import type { MapDisc, MapPlace } from '../domain/sketch/points-map.ts';
import { placesOf } from './places.ts';
import { venues } from './venues.ts';
import { kindOf } from './vocabulary.ts';

const { places, areas } = placesOf(venues.map(({ id }) => `venue/${id}`));

/** Every venue of real position as a mark, the same as on the live map. */
export const mapPlaces: readonly MapPlace[] = venues.flatMap((venue, entry) => {
  const place = places[entry];
  return place && 'position' in place ? [{ position: place.position, mark: kindOf(venue.kind).mark }] : [];
});

const inAreas = places.flatMap((place) => (place && 'area' in place ? (areas[place.area] ?? []) : []));

/** All others by district, where only the area is known: amid their areas, with their number. */
export const mapDiscs: readonly MapDisc[] = [...Map.groupBy(inAreas, ({ district }) => district)].map(([, members]) => {
  const mean = (axis: 0 | 1): number => members.reduce((sum, { position }) => sum + position[axis], 0) / members.length;
  return { position: [mean(0), mean(1)], count: members.length };
});
