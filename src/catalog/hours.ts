import { holidayDays } from '../domain/holidays.ts';
import { type HoursRule, parseHours } from '../domain/hours.ts';
import type { CompactHours } from '../domain/hours-compact.ts';
import { compileHours } from '../domain/hours-compile.ts';
import type { Venue } from '../domain/schema/venue.ts';
import { parseClock, parseDay } from '../domain/shanghai-time.ts';
import { site } from '../site.ts';
import { holidayCalendar } from './holidays.ts';

/** The rules of a venue's hours; none where they are not known. */
export function rulesOf({ hours }: Venue): readonly HoursRule[] {
  const parsed = hours?.rule == null ? undefined : parseHours(hours.rule);
  return parsed?.ok === true ? parsed.rules : [];
}

/** A venue's hours as numbers; null where they are not known. */
export function compactHoursOf(venue: Venue): CompactHours | null {
  const rules = rulesOf(venue);
  const lastEntry = venue.hours?.lastEntry;
  return rules.length === 0 ? null : compileHours(rules, lastEntry === undefined ? null : parseClock(lastEntry));
}

/** The public holidays that a page built now needs, with a day of grace for an opening that began before midnight. */
export const holidaysAhead = holidayDays(holidayCalendar, (parseDay(site.builtOn) ?? 0) - 1);
