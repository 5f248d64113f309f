import type { Position } from '../geo.ts';
import { escapeIcsText, icsStream } from './ics-lines.ts';
import { degrees } from './walk-export.ts';

/** A suggested date for something that has none of its own. */
export interface SuggestedEvent {
  /** The same for ever, so that a later file replaces the earlier entry. */
  readonly uid: string;
  /** Grows with the suggested date (RFC 5545, section 3.8.7.4). */
  readonly sequence: number;
  /** Day of the content (ISO 8601); the stamp is its midnight in UTC. */
  readonly updated: string;
  /** The suggested day (ISO 8601). */
  readonly day: string;
  /** Minutes after midnight in Shanghai and length; null where the length is unknown: then the whole day. */
  readonly time: { readonly startMinutes: number; readonly durationMinutes: number } | null;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly position: Position | null;
  readonly url: string;
  readonly product: string;
}

/** A calendar of one event (RFC 5545), tentative and not blocking the day, for the reader to move. */
export function writeIcs(event: SuggestedEvent): string {
  return icsStream([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeIcsText(event.product)}`,
    'CALSCALE:GREGORIAN',
    ...(event.time === null ? [] : shanghaiTime),
    'BEGIN:VEVENT',
    `UID:${escapeIcsText(event.uid)}`,
    `DTSTAMP:${compact(event.updated)}T000000Z`,
    `LAST-MODIFIED:${compact(event.updated)}T000000Z`,
    `SEQUENCE:${event.sequence}`,
    ...when(event),
    `SUMMARY;LANGUAGE=${event.lang}:${escapeIcsText(event.title)}`,
    `DESCRIPTION;LANGUAGE=${event.lang}:${escapeIcsText(event.description)}`,
    `LOCATION;LANGUAGE=${event.lang}:${escapeIcsText(event.location)}`,
    ...(event.position === null ? [] : [`GEO:${degrees(event.position[1])};${degrees(event.position[0])}`]),
    `URL:${event.url}`,
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

// China has had no summer time since 1992.
const shanghaiTime = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

function when({ day, time }: SuggestedEvent): string[] {
  if (time === null) return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
  const start = time.startMinutes;
  return [
    `DTSTART;TZID=Asia/Shanghai:${localTime(day, start)}`,
    `DTEND;TZID=Asia/Shanghai:${localTime(day, start + time.durationMinutes)}`,
  ];
}

function localTime(day: string, minutes: number): string {
  const clock = [Math.floor((minutes % 1440) / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('');
  return `${compact(addDays(day, Math.floor(minutes / 1440)))}T${clock}00`;
}

const compact = (day: string): string => day.replaceAll('-', '');

const dayMilliseconds = 86_400_000;

const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10);

const saturday = 6;

/** The first Saturday after a day (ISO 8601 both). */
export function saturdayAfter(day: string): string {
  const distance = (saturday - new Date(Date.parse(day)).getUTCDay() + 7) % 7;
  return addDays(day, distance === 0 ? 7 : distance);
}

/** Whole weeks from a day to a later one; 0 if it is not later. */
export const weeksBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / dayMilliseconds / 7));
