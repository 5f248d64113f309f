import { allActivities, allVenues, allWalks } from 'content-collections';
import type { Position } from '../domain/geo.ts';
import { buildNearestIndex, nearest } from '../domain/nearest.ts';
import type { Activity } from '../domain/schema/activity.ts';
import type { Tier, Venue } from '../domain/schema/venue.ts';
import { countPublishers, type Renown } from '../domain/search/prominence.ts';
import { metroNetwork } from './geometry.ts';
import { findDistrict } from './network.ts';
import { pinyinOf } from './pinyin.ts';
import { kindOf, kinds, require } from './vocabulary.ts';

const kindRank = new Map<string, number>(kinds.map((kind, index) => [kind.id, index]));
const byName = new Intl.Collator('zh-Hans-CN').compare;

/** Every venue: by district, then by kind, then by name. */
export const venues: readonly Venue[] = [...allVenues].sort(
  (a, b) =>
    (findDistrict(a.district)?.order ?? 99) - (findDistrict(b.district)?.order ?? 99) ||
    (kindRank.get(a.kind) ?? 0) - (kindRank.get(b.kind) ?? 0) ||
    byName(a.names.zh, b.names.zh),
);

const venueById = new Map(venues.map((venue) => [venue.id, venue]));
export const venueOf = (id: string): Venue => require(venueById, id, 'venue');

const pinyinById = new Map(venues.map((venue) => [venue.id, pinyinOf(venue.names.zh, venue.pinyin)]));
export const pinyinOfVenue = (venue: Venue): string => pinyinById.get(venue.id) ?? '';

/** The point of a venue where one stands in front of it; null where only the area is known. */
export function pinOf(venue: Venue): Position | null {
  if (venue.position === null || venue.position.precision === 'approx') return null;
  return [venue.position.lng, venue.position.lat];
}

const pinned = venues.flatMap((venue) => {
  const position = pinOf(venue);
  return position === null ? [] : [{ venue, position }];
});
const venueIndex = buildNearestIndex(pinned, (entry) => entry.position);
const exactStations = metroNetwork.stations.filter((station) => station.confidence === 'exact');
const stationIndex = buildNearestIndex(exactStations, (station) => station.position);

const walkingReach = 3000;

/** The nearest other venues by true distance, at most 3 km away; none for a venue without a pin. */
export function neighboursOf(venue: Venue, count: number) {
  const position = pinOf(venue);
  if (position === null) return [];
  return nearest(venueIndex, position, count, {
    maxMeters: walkingReach,
    accept: (entry) => entry.venue.id !== venue.id && entry.venue.status.state !== 'closed',
  }).map(({ item, distanceMeters, bearingDegrees }) => ({ venue: item.venue, distanceMeters, bearingDegrees }));
}

/** The nearest metro station of exact position, at most 3 km away in a straight line. */
export function stationNear(venue: Venue) {
  const position = pinOf(venue);
  return position === null ? undefined : nearest(stationIndex, position, 1, { maxMeters: walkingReach })[0];
}

const passages = new Map<string, { walk: (typeof allWalks)[number]; stop: number }[]>();
for (const walk of allWalks) {
  walk.stops.forEach((stop, index) => {
    const passing = passages.get(stop.venue);
    if (passing === undefined) passages.set(stop.venue, [{ walk, stop: index + 1 }]);
    else if (!passing.some((passage) => passage.walk.id === walk.id)) passing.push({ walk, stop: index + 1 });
  });
}

/** The walks that pass a venue, with the number of the stop. */
export const walksThrough = (venue: Venue) => passages.get(venue.id) ?? [];

const activitiesByVenue = Map.groupBy(allActivities, (activity) => activity.venue);
export const activitiesAt = (venue: Venue): readonly Activity[] => activitiesByVenue.get(venue.id) ?? [];

/** Venues that a source connects with a base; candidates are not among them. */
export const venuesOfBase = (base: string) =>
  venues.flatMap((venue) => {
    const link = venue.bases?.find((entry) => entry.base === base && entry.membership !== 'candidate');
    return link === undefined ? [] : [{ venue, link }];
  });

/** The base links of a venue that a source supports. */
export const baseLinksOf = (venue: Venue) => (venue.bases ?? []).filter((link) => link.membership !== 'candidate');

/** What the content says about how well known a venue is. */
export const renownOf = (venue: Venue): Renown => ({
  tier: venue.tier,
  publishers: countPublishers(venue.sources),
  walks: walksThrough(venue).length,
  bases: baseLinksOf(venue).length,
});

const byDistrict = Map.groupBy(venues, (venue) => venue.district);
export const venuesIn = (district: string): readonly Venue[] => byDistrict.get(district) ?? [];
export const venuesInSubdistrict = (subdistrict: string): readonly Venue[] => venues.filter((venue) => venue.subdistrict === subdistrict);

export const countByTier = (tier: Tier): number => venues.filter((venue) => venue.tier === tier).length;

/** What has not been found yet among these venues: numbers for the "still missing" lists. */
export function gapsOf(list: readonly Venue[]) {
  return {
    school: !list.some((venue) => venue.kind === 'community-school' || venue.kind === 'community-college'),
    library: !list.some((venue) => venue.kind === 'library'),
    points: !list.some((venue) => venue.tier === 'village'),
    hours: list.filter((venue) => venue.hours?.rule == null && venue.visit !== 'exterior').length,
    phone: list.filter((venue) => venue.phone === null && venue.visit !== 'exterior').length,
    address: list.filter((venue) => venue.address === null).length,
  };
}

/** Numbered marks for a map beside a list, in the list's order. */
export const mapItemsOf = (list: readonly Venue[], hrefOf: (venue: Venue) => string) =>
  list.map((venue, index) => ({
    number: index + 1,
    position: venue.position === null ? null : ([venue.position.lng, venue.position.lat] as const),
    precision: venue.position?.precision ?? ('none' as const),
    mark: kindOf(venue.kind).mark,
    href: hrefOf(venue),
  }));

/** The activities that a source connects with a base. */
export const activitiesOfBase = (base: string): readonly Activity[] => allActivities.filter((activity) => activity.base === base);

/** Every activity with its venue: in the venues' order, those without a venue last. */
export const activities: readonly { activity: Activity; venue: Venue | null }[] = [
  ...venues.flatMap((venue) => activitiesAt(venue).map((activity) => ({ activity, venue }))),
  ...allActivities.filter((activity) => activity.venue === null).map((activity) => ({ activity, venue: null })),
];

/** The institution behind a branch or campus: the name before its bracket. */
const houseOf = (venue: Venue): string | undefined => /^(.{4,})（[^（）]+）$/.exec(venue.names.zh)?.[1];
const houses = Map.groupBy(
  venues.filter((venue) => houseOf(venue) !== undefined),
  (venue) => `${venue.district} ${houseOf(venue) ?? ''}`,
);
const mostSisters = 6;

/** Other houses of the same institution in the district, then other sourced stations of the same base; at most six. */
export function sistersOf(venue: Venue): readonly Venue[] {
  const house = houses.get(`${venue.district} ${houseOf(venue) ?? venue.names.zh}`) ?? [];
  const stations = baseLinksOf(venue).flatMap((link) => venuesOfBase(link.base).map((station) => station.venue));
  return [...new Set([...house, ...stations])].filter((sister) => sister.id !== venue.id).slice(0, mostSisters);
}
