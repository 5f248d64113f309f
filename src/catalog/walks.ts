import { allWalkStories, allWalks } from 'content-collections';
import { walkLevels } from '../domain/schema/walk.ts';
import type { Locale } from '../i18n/locales.ts';
import { distanceMeters } from '../domain/geo.ts';
import type { WalkStop } from '../domain/map/walk-stops.ts';
import { detourFactor, walkingSpeeds } from '../domain/map/near.ts';
import { districtOf } from './network.ts';
import { pinOf, venueOf } from './venues.ts';
import { require } from './vocabulary.ts';

export type WalkEntry = (typeof allWalks)[number];

/** Every walk: the official ones first, then by district and name. */
export const walks: readonly WalkEntry[] = [...allWalks].sort(
  (a, b) =>
    walkLevels.indexOf(a.level) - walkLevels.indexOf(b.level) ||
    districtOf(a.districts[0] ?? '').order - districtOf(b.districts[0] ?? '').order ||
    a.names.zh.localeCompare(b.names.zh, 'zh-Hans-CN'),
);

const englishStories = new Map(allWalkStories.map((story) => [story.id, story.story]));
export const walkStory = (walk: WalkEntry, locale: Locale): string =>
  locale === 'zh' ? walk.story : require(englishStories, walk.id, 'English story of walk');

/** The legs of a walk and what can be measured of them: straight lines between stops of real position only. */
export function measureWalk(walk: WalkEntry) {
  const stops = walk.stops.map((stop, index) => {
    const venue = venueOf(stop.venue);
    return { ...stop, number: index + 1, record: venue, pin: pinOf(venue) };
  });
  const legs = stops.slice(0, -1).map((stop, index) => {
    const next = stops[index + 1];
    const measurable = stop.pin !== null && next !== undefined && next.pin !== null;
    return { mode: stop.toNext ?? 'walk', meters: measurable && stop.pin && next.pin ? distanceMeters(stop.pin, next.pin) : null };
  });
  const onFoot = legs.filter((leg) => leg.mode === 'walk' && leg.meters !== null);
  const meters = onFoot.reduce((sum, leg) => sum + (leg.meters ?? 0), 0);
  return {
    stops,
    legs,
    meters,
    measuredLegs: onFoot.length,
    unmeasuredLegs: legs.filter((leg) => leg.meters === null).length,
    /** A sum that leaves out more than a third of the legs would mislead as the walk's length. */
    isTelling: onFoot.length > 0 && legs.filter((leg) => leg.meters === null).length * 3 <= legs.length,
  };
}

/** The stops of a walk that lie anywhere, as a live map draws them. */
export const walkStopsOf = (walk: WalkEntry): readonly WalkStop[] =>
  walk.stops.flatMap(({ venue, toNext }, index) => {
    const { id, position } = venueOf(venue);
    if (position === null) return [];
    const walksOn = toNext === undefined || toNext === 'walk' || toNext === 'cycle';
    return [
      {
        number: index + 1,
        position: [position.lng, position.lat] as const,
        venue: id,
        isApproximate: position.precision === 'approx',
        walksOn,
      },
    ];
  });

/** Minutes of walking without stops at two paces: by the published length where there is one, else by straight lines with a detour; null where neither tells. */
export function walkingMinutes(walk: WalkEntry, measured: ReturnType<typeof measureWalk>): { normal: number; slow: number } | null {
  if (walk.mode === 'cycle' || walk.mode === 'run') return null;
  const published = walk.mode === 'walk' && walk.lengthKm !== null ? walk.lengthKm * 1000 : null;
  const meters = published ?? (measured.isTelling ? measured.meters * detourFactor : null);
  return meters === null ? null : { normal: meters / walkingSpeeds.adult / 60, slow: meters / walkingSpeeds.elder / 60 };
}

/** The walks that pass through a district. */
export const walksInDistrict = (district: string): readonly WalkEntry[] => walks.filter((walk) => walk.districts.includes(district));

const featuredCount = 8;

/** A short list for the home page: the official walks, then those on the best evidence with the most pinned stops. */
export const featuredWalks: readonly WalkEntry[] = [
  ...walks.filter((walk) => walk.level === 'official-humanities-walk'),
  ...walks
    .filter((walk) => walk.level !== 'official-humanities-walk' && walk.mode === 'walk')
    .sort(
      (a, b) =>
        a.evidence.localeCompare(b.evidence) ||
        measureWalk(a).unmeasuredLegs / a.stops.length - measureWalk(b).unmeasuredLegs / b.stops.length ||
        (b.year ?? 0) - (a.year ?? 0) ||
        a.id.localeCompare(b.id),
    ),
].slice(0, featuredCount);
