/**
 * Time on the clocks of Shanghai as whole numbers: minutes since 1970-01-01 00:00 there, and days since 1970-01-01.
 * UTC+8 all year (no summer time since 1992), whatever the visitor's clock is set to.
 */

/** Minutes in a day. */
export const dayMinutes = 1440;

const offsetMinutes = 480;
const dayMilliseconds = 86_400_000;

/** Shanghai's clock, in minutes, at a moment given in milliseconds since 1970-01-01 UTC. */
export const localMinutesOf = (epochMilliseconds: number): number => Math.floor(epochMilliseconds / 60_000) + offsetMinutes;

/** The day that a time belongs to. */
export const dayOf = (localMinutes: number): number => Math.floor(localMinutes / dayMinutes);

/** Monday is 0, Sunday 6; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

/** The number of a day of the calendar; months count from 1, days beyond the end of a month run into the next. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMilliseconds;

/** The day of the calendar with a number: month and day count from 1. */
export function calendarOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026-02-17` for a number of a day. */
export const isoOfDay = (day: number): string => new Date(day * dayMilliseconds).toISOString().slice(0, 10);

/** The number of the day that `YYYY-MM-DD` names; null where there is no such day. */
export function parseDay(iso: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const day = dayNumber(Number(year), Number(month), Number(date));
  return !Number.isNaN(day) && isoOfDay(day) === iso ? day : null;
}

/** Minutes after midnight of `09:30`, up to 24:00; null where there is no such time. */
export function parseClock(text: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(text) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  return time <= dayMinutes ? time : null;
}

/** A local time from `2026-02-17T10:30` (or with a space, seconds or +08:00); null where there is none. */
export function parseLocalTime(text: string): number | null {
  const [, iso = '', clock = ''] = /^(\S{10})[T ](\d\d:\d\d)(?::\d\d)?(?:\+08:00)?$/.exec(text.trim()) ?? [];
  const [day, minutes] = [parseDay(iso), parseClock(clock)];
  return day === null || minutes === null ? null : day * dayMinutes + minutes;
}

/** `2026-02-17T10:30` for a local time. */
export function formatLocalTime(localMinutes: number): string {
  const ofDay = localMinutes - dayOf(localMinutes) * dayMinutes;
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${isoOfDay(dayOf(localMinutes))}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}
