import { type Answer, packPlaces, type PlacesFile, type PlanPlace } from '../domain/plan/places-file.ts';
import { clashingCodes } from '../domain/plan/plan-link.ts';
import type { Venue } from '../domain/schema/venue.ts';
import type { Locale } from '../i18n/locales.ts';
import { compactHoursOf, holidaysAhead } from './hours.ts';
import { districts } from './network.ts';
import { pinOf, venues } from './venues.ts';
import { kinds } from './vocabulary.ts';
import { walks } from './walks.ts';

const childAudiences = ['children', 'families'];

function placeOf(venue: Venue): Omit<PlanPlace, 'code'> {
  return {
    id: venue.id,
    names: venue.names,
    kind: venue.kind,
    district: venue.district,
    position: pinOf(venue),
    hours: compactHoursOf(venue),
    status: venue.status.state,
    visit: venue.visit,
    advanceDays: venue.booking?.advanceDays ?? null,
    stepFree: stepFreeOf(venue),
    forChildren: venue.audiences.some((audience) => childAudiences.includes(audience)) ? 'yes' : 'unknown',
    formerIds: venue.formerIds ?? [],
  };
}

/** Partly step-free is not yes and not no: somebody has to ask. */
function stepFreeOf({ access }: Venue): Answer {
  const said = access?.stepFreeEntrance;
  return said === 'yes' || said === 'no' ? said : 'unknown';
}

/** The file of the planner without its words. Throws when two venues would share a code in links. */
export function planPlaces(locale: Locale, elsewhere: { readonly citywide: string; readonly outside: string }): Omit<PlacesFile, 'words'> {
  const clashes = clashingCodes(venues.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
  if (clashes.length > 0) throw new Error(`links cannot tell these venues apart: ${clashes.join('; ')}; give one of each pair another id`);
  const areas = [
    ...districts.map(({ id, shortNames }) => ({ id, name: shortNames[locale] })),
    { id: 'citywide', name: elsewhere.citywide },
    { id: 'outside', name: elsewhere.outside },
  ];
  const places = venues.map(placeOf);
  const rowOf = new Map(places.map(({ id }, row) => [id, row]));
  return {
    kinds: kinds.map(({ id, names, mark }) => ({ id, name: names[locale], mark })),
    districts: areas,
    holidays: holidaysAhead,
    walks: Object.fromEntries(walks.map((walk) => [walk.id, walk.stops.map(({ venue }) => rowOf.get(venue) ?? -1)])),
    ...packPlaces(
      places,
      kinds.map(({ id }) => id),
      areas.map(({ id }) => id),
    ),
  };
}
