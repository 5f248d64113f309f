import { holidayDays } from '../domain/holidays.ts';
import { parseHours } from '../domain/hours.ts';
import type { CompactHours } from '../domain/hours-compact.ts';
import { compileHours } from '../domain/hours-compile.ts';
import type { Venue } from '../domain/schema/venue.ts';
import { parseClock, parseDay } from '../domain/shanghai-time.ts';
import { site } from '../site.ts';
import { holidayCalendar } from './holidays.ts';

/** A venue's hours as numbers; null where they are not known. */
export function compactHoursOf({ hours }: Venue): CompactHours | null {
  const parsed = hours?.rule == null ? undefined : parseHours(hours.rule);
  if (parsed?.ok !== true) return null;
  return compileHours(parsed.rules, hours?.lastEntry === undefined ? null : parseClock(hours.lastEntry));
}

/** The public holidays that a page built now needs, with a day of grace for an opening that began before midnight. */
export const holidaysAhead = holidayDays(holidayCalendar, (parseDay(site.builtOn) ?? 0) - 1);
