import { findDistrict, subdistrictOf } from '../../catalog/network.ts';
import { parseHours } from '../../domain/hours.ts';
import { hoursLines } from '../../domain/hours-week.ts';
import type { Venue } from '../../domain/schema/venue.ts';
import { describeLineDays, describeSpans } from '../../i18n/describe-hours.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

const gapOf = (locale: Locale): string => (locale === 'zh' ? '' : ' ');
const hasDoor = (venue: Venue): boolean => venue.visit !== 'exterior' && venue.visit !== 'no';

/** What there is to know of a place, in a few sentences; empty where nothing was found. */
export const placeText = (venue: Venue, locale: Locale): string =>
  venue.facts === undefined ? (venue.offers?.[locale] ?? '') : venue.facts[locale].join(gapOf(locale));

/** The opening hours of a place in one line; empty where they are unknown. */
export function hoursLine(venue: Venue, locale: Locale): string {
  const parsed = venue.hours?.rule == null ? undefined : parseHours(venue.hours.rule);
  if (parsed?.ok !== true) return '';
  const t = translate(locale);
  return hoursLines(parsed.rules)
    .map((line) => `${describeLineDays(t, line)} ${describeSpans(t, line.spans)}`)
    .join(locale === 'zh' ? '；' : '; ');
}

/** Can one go in, and when: the short answer for a table, always with an answer, be it "unknown". */
export function openWords(venue: Venue, locale: Locale): string {
  const t = translate(locale);
  if (venue.status.state !== 'open') return t.venue.state[venue.status.state];
  if (!hasDoor(venue)) return t.venue.visit[venue.visit];
  const hours = hoursLine(venue, locale);
  return hours === '' ? `${t.venue.visit[venue.visit]}${gapOf(locale)}${t.venue.hours}${t.colon}${t.unknown}` : hours;
}

/** The source's own words about the hours, in Chinese, where they could not be turned into times; else empty. */
export const hoursRaw = (venue: Venue, locale: Locale): string =>
  hasDoor(venue) && hoursLine(venue, locale) === '' ? (venue.hours?.raw ?? '') : '';

/** The rest about the hours: last entry, note, source and date. */
export function hoursNotes(venue: Venue, locale: Locale): readonly string[] {
  const { hours } = venue;
  if (hours === null || !hasDoor(venue)) return [];
  const t = translate(locale);
  const known = hoursLine(venue, locale) !== '';
  const date = hours.date === null ? t.undated : t.date(hours.date);
  return [
    ...(hours.lastEntry === undefined ? [] : [t.venue.lastEntry(hours.lastEntry)]),
    ...(hours.note === undefined ? [] : [hours.note[locale]]),
    (known ? t.venue.hoursFrom : t.venue.sourceLine)(hours.source[locale], date),
  ];
}

const answers = ['walkIn', 'phone', 'web', 'miniProgram', 'passport', 'foreignPhone'] as const;

/** How to get in, as far as it is known: visit, ticket, booking, passport. */
export function entryWords(venue: Venue, locale: Locale): string {
  const t = translate(locale);
  const { admission, booking } = venue;
  const booked =
    booking === null
      ? []
      : answers.flatMap((answer) =>
          booking[answer] === 'yes' ? [t.venue.bookingYes[answer]] : booking[answer] === 'no' ? [t.venue.bookingNo[answer]] : [],
        );
  return [
    t.venue.visit[venue.visit],
    ...(admission === null || admission.free === 'unknown' ? [] : [t.venue.free[admission.free]]),
    ...(admission?.note === undefined ? [] : [admission.note[locale]]),
    ...booked,
    ...(booking === null || booking.advanceDays === null ? [] : [t.venue.advance(booking.advanceDays)]),
    ...(booking?.note === undefined ? [] : [booking.note[locale]]),
  ].join(gapOf(locale));
}

/** How well the place is known: nothing for an exact point. */
export function positionWords(venue: Venue, locale: Locale): string {
  const t = translate(locale);
  const precision = venue.position?.precision;
  if (venue.district === 'citywide') return t.venue.citywide;
  if (precision === undefined) return t.venue.noPosition;
  if (precision === 'exact') return '';
  if (precision === 'street') return t.venue.streetOnly;
  return t.venue.areaOnly(areaOf(venue, locale));
}

function areaOf(venue: Venue, locale: Locale): string {
  if (venue.subdistrict !== null) return subdistrictOf(venue.subdistrict).names[locale];
  return findDistrict(venue.district)?.names[locale] ?? translate(locale).venue.outside;
}
