import type { Position } from '../domain/geo.ts';
import { drawCityPicture, drawDistrictPicture, drawSitePicture } from '../domain/sketch/city-picture.ts';
import type { PicturePlace } from '../domain/sketch/picture-points.ts';
import { drawVenuePicture } from '../domain/sketch/venue-picture.ts';
import { drawWalkPicture, type PictureStop } from '../domain/sketch/walk-picture.ts';
import type { Venue } from '../domain/schema/venue.ts';
import type { Locale } from '../i18n/locales.ts';
import { baseGeometry as geometry, metroNetwork as metro } from './geometry.ts';
import { districtOf, districts } from './network.ts';
import { pinOf, venueOf, venues, venuesIn } from './venues.ts';
import { kindOf } from './vocabulary.ts';
import { type WalkEntry, walks } from './walks.ts';

/** What the link preview of a page shows; `file` is the picture's name, the same in both languages. */
export interface PictureSubject {
  readonly file: string;
  readonly type: 'venue' | 'walk' | 'district' | 'city' | 'site';
  readonly names: Readonly<Record<Locale, string>>;
}

interface Picture extends PictureSubject {
  readonly draw: () => string;
}

const noNames = { zh: '', en: '' };

function placeOf({ position, kind }: Venue): PicturePlace {
  return {
    position: position === null ? null : [position.lng, position.lat],
    precision: position?.precision ?? 'none',
    mark: kindOf(kind).mark,
  };
}

function stopsOf(walk: WalkEntry): PictureStop[] {
  return walk.stops.map(({ venue, toNext = 'walk' }, index) => {
    return { ...placeOf(venueOf(venue)), number: index + 1, legToNext: toNext === 'cycle' ? 'walk' : toNext };
  });
}

const routes = walks
  .filter(({ mode }) => mode === 'walk')
  .map(({ stops }) =>
    stops.flatMap(({ venue }): Position[] => {
      const pin = pinOf(venueOf(venue));
      return pin === null ? [] : [pin];
    }),
  );
const places = new Map(venues.map((venue) => [venue.id, placeOf(venue)]));
const hasStops = (walk: WalkEntry): boolean => stopsOf(walk).some(({ position }) => position !== null);

const site: Picture = { file: 'site', type: 'site', names: noNames, draw: () => drawSitePicture(geometry) };
const city: Picture = {
  file: 'city',
  type: 'city',
  names: noNames,
  draw: () => drawCityPicture({ geometry, metro, places: [...places.values()], routes }),
};
const districtPictures = districts.map(({ id, names }): Picture => ({
  file: `districts/${id}`,
  type: 'district',
  names,
  draw: () => drawDistrictPicture({ geometry, metro, places: venuesIn(id).map(placeOf) }),
}));
const walkPictures = walks.filter(hasStops).map((walk): Picture => ({
  file: `walks/${walk.id}`,
  type: 'walk',
  names: walk.names,
  draw: () => drawWalkPicture({ geometry, metro, stops: stopsOf(walk) }),
}));
const venuePictures = venues.flatMap((venue): Picture[] => {
  const position = pinOf(venue);
  if (position === null) return [];
  const draw = (): string => {
    const others = [...places].filter(([id]) => id !== venue.id).map(([, place]) => place);
    return drawVenuePicture({ geometry, metro, position, mark: placeOf(venue).mark, places: others });
  };
  return [{ file: `venues/${venue.id}`, type: 'venue', names: venue.names, draw }];
});

/** Every link preview: one for each venue of real position, walk and district, one for the home page, one for all other pages. */
export const pictures: readonly Picture[] = [site, city, ...districtPictures, ...walkPictures, ...venuePictures];

const byFile = new Map(pictures.map((picture) => [picture.file, picture]));
const walkById = new Map(walks.map((walk) => [walk.id, walk]));

/** The picture of the page at a path without language: its own, a district's for a walk of unknown places, else the site's. */
export function pictureOf(path: string): PictureSubject {
  if (path === '') return city;
  const file = path.replace(/\/$/, '');
  const own = byFile.get(file);
  if (own !== undefined) return own;
  const walk = walkById.get(file.replace(/^walks\//, ''));
  const district = walk === undefined ? undefined : districtOf(walk.districts[0] ?? '').id;
  return byFile.get(`districts/${district}`) ?? site;
}
