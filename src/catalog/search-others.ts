import { allServices } from 'content-collections';
import { countPublishers, prominenceOf } from '../domain/search/prominence.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import type { Locale } from '../i18n/locales.ts';
import { baseOf, bases, baseStory } from './bases.ts';
import { events } from './events.ts';
import { findDistrict } from './network.ts';
import { aboutPage } from './pages.ts';
import { audienceWords, bothOf, completeRecord, districtWords, joinProse, type SearchWords, textOf, topicWords } from './search-parts.ts';
import { activities, venueOf, venuesOfBase } from './venues.ts';
import { walks, walkStory } from './walks.ts';

const separator = ' · ';
const alone = { walks: 0, bases: 0 } as const;
const joinSubtitle = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(separator);
const onlyOf = (list: readonly string[]): string | null => (list.length === 1 ? (list[0] ?? null) : null);

/** An official walk stands like a place of the city, a tour of a department like one of a district. */
const walkTiers = {
  'official-humanities-walk': 'city',
  'official-micro-tour': 'district',
  'institution-event': 'subdistrict',
  'compiled-from-official-theme': 'subdistrict',
  'media-or-visitor-route': 'subdistrict',
} as const;

/** The full-text records of all walks in one language; a walk is only called what its level allows. */
export const walkRecords = (locale: Locale, words: SearchWords): SearchRecord[] =>
  walks.map((walk) => {
    const stops = walk.stops.map((stop) => venueOf(stop.venue));
    return completeRecord(locale, {
      ref: `walk/${walk.id}`,
      names: walk.names,
      spelling: walk.pinyin,
      subtitle: joinSubtitle([words.levels[walk.level], ...walk.districts.map((id) => findDistrict(id)?.shortNames[locale])]),
      kind: 'walk',
      district: onlyOf(walk.districts),
      place: walk.districts.flatMap(districtWords),
      words: [words.levels[walk.level], ...topicWords(walk.topics), ...bothOf(walk.audience)],
      prose: joinProse([
        textOf(walkStory(walk, locale)),
        stops.map((stop) => stop.names[locale]).join(separator),
        ...walk.stops.map((stop) => stop.text?.[locale]),
        walk.organiser?.[locale],
        ...(walk.notes ?? []).map((note) => note[locale]),
      ]),
      filters: { type: ['walk'], district: walk.districts, topic: walk.topics },
      prominence: prominenceOf({ tier: walkTiers[walk.level], publishers: countPublishers(walk.sources), ...alone }),
    });
  });

/** The full-text records of all experience bases in one language. */
export const baseRecords = (locale: Locale, words: SearchWords): SearchRecord[] =>
  bases.map((base) =>
    completeRecord(locale, {
      ref: `base/${base.id}`,
      names: base.names,
      aliases: [base.shortNames.zh, base.shortNames.en],
      subtitle: joinSubtitle([words.types.base, base.district === null ? undefined : findDistrict(base.district)?.shortNames[locale]]),
      kind: 'base',
      district: base.district,
      place: base.district === null ? [] : districtWords(base.district),
      words: [words.types.base, ...topicWords(base.topics)],
      prose: joinProse([
        textOf(baseStory(base, locale)),
        ...base.facts[locale],
        base.operator?.[locale],
        venuesOfBase(base.id)
          .map(({ venue }) => venue.names[locale])
          .join(separator),
      ]),
      filters: {
        type: ['base'],
        district: base.district === null ? [] : [base.district],
        topic: base.topics,
        base: [base.id],
      },
      prominence: prominenceOf({
        tier: base.level === 'municipal' ? 'city' : 'district',
        publishers: countPublishers(base.sources),
        walks: 0,
        bases: 1,
      }),
    }),
  );

/** The full-text records of all activities in one language. */
export const activityRecords = (locale: Locale, words: SearchWords): SearchRecord[] =>
  activities.map(({ activity, venue }) =>
    completeRecord(locale, {
      ref: `activity/${activity.id}`,
      names: activity.names,
      subtitle: joinSubtitle([words.types.activity, venue?.names[locale]]),
      kind: 'activity',
      district: venue === null ? null : (findDistrict(venue.district)?.id ?? null),
      place: venue === null ? [] : [...bothOf(venue.names), ...(venue.aliases ?? []), ...districtWords(venue.district)],
      words: [words.types.activity, ...topicWords(activity.topics), ...audienceWords(activity.audiences), ...bothOf(activity.audienceNote)],
      prose: joinProse([
        activity.description[locale],
        activity.booking?.[locale],
        activity.fee?.[locale],
        activity.base === null ? undefined : baseOf(activity.base).names[locale],
      ]),
      filters: {
        type: ['activity'],
        district: venue === null ? [] : [venue.district],
        topic: activity.topics,
        audience: activity.audiences,
        free: [activity.free],
        base: activity.base === null ? [] : [activity.base],
      },
    }),
  );

/** The full-text records of all yearly events in one language. */
export const eventRecords = (locale: Locale, words: SearchWords): SearchRecord[] =>
  events.map((event) =>
    completeRecord(locale, {
      ref: `event/${event.id}`,
      names: event.names,
      subtitle: words.types.event,
      kind: 'event',
      district: null,
      place: [],
      words: [words.types.event, ...topicWords(event.topics)],
      prose: joinProse([event.description[locale], event.organiser?.[locale], ...(event.notes ?? []).map((note) => note[locale])]),
      filters: { type: ['event'], topic: event.topics },
      prominence: prominenceOf({ tier: 'city', publishers: countPublishers(event.sources), ...alone }),
    }),
  );

/** The full-text records of all online services in one language. */
export const serviceRecords = (locale: Locale, words: SearchWords): SearchRecord[] =>
  allServices.map((service) =>
    completeRecord(locale, {
      ref: `service/${service.id}`,
      names: service.names,
      subtitle: words.types.service,
      kind: 'service',
      district: null,
      place: [],
      words: [words.types.service],
      prose: joinProse([
        service.what[locale],
        ...service.features.map((feature) => feature[locale]),
        ...(service.notes ?? []).map((note) => note[locale]),
      ]),
      filters: { type: ['service'] },
      prominence: prominenceOf({
        tier: service.city === 'shanghai' ? 'city' : 'subdistrict',
        publishers: countPublishers(service.sources),
        ...alone,
      }),
    }),
  );

/** The about page in one language. */
export function pageRecords(locale: Locale, words: SearchWords): SearchRecord[] {
  const page = aboutPage(locale);
  return [
    completeRecord(locale, {
      ref: 'page/about',
      names: { zh: aboutPage('zh').title, en: aboutPage('en').title },
      subtitle: words.types.page,
      kind: 'page',
      district: null,
      place: [],
      words: [words.types.page],
      prose: joinProse([page.description, ...page.sections.map((section) => `${section.heading} ${textOf(section.html)}`)]),
      filters: { type: ['page'] },
    }),
  ];
}
