import type { HolidayDays } from '../holidays.ts';
import { type CompactHours, compactStateAt, compactTimesOn } from '../hours-compact.ts';
import { parseDay } from '../shanghai-time.ts';

/** When a place is to be open: at this moment, or at any time of a day (YYYY-MM-DD, as Shanghai counts); null where it does not matter. */
export type OpenWhen = string | null;

/** The hours of all venues whose hours are known and that are in use, by ref. */
export interface OpenHours {
  readonly holidays: HolidayDays;
  readonly hours: Readonly<Record<string, CompactHours>>;
}

/** Reads what an address says; null where it says nothing that makes sense. */
export const readOpen = (text: string | null): OpenWhen => (text === 'now' || (text !== null && parseDay(text) !== null) ? text : null);

/** Is a thing open then? What has no known hours is not; nor is a day of which one cannot tell. */
export function openTest({ holidays, hours }: OpenHours, when: string, nowMinutes: number): (ref: string) => boolean {
  const day = parseDay(when);
  return (ref) => {
    const rules = Object.hasOwn(hours, ref) ? hours[ref] : undefined;
    if (rules === undefined) return false;
    if (day !== null) return (compactTimesOn(rules[1], holidays, day)?.length ?? 0) > 0;
    const { state, lastEntry } = compactStateAt(rules, holidays, nowMinutes);
    return state === 'open' && (lastEntry === null || nowMinutes <= lastEntry);
  };
}
