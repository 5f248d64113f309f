import { type HolidayDays, isDayOff } from './holidays.ts';
import { type DayTimes, type HoursState, joinTimes, stateOf, timesIfCertain } from './hours-state.ts';

/**
 * A rule as numbers. Days: one number for each way to be named, weekdays as bits 0 (Monday) to 6, plus 128 x n for the nth of the month,
 * plus 1024 where only public holidays count; any of them will do. Dates: pairs from, to; of every year as 32 x month + day, else as day
 * numbers (above 500); none means any date. Times: pairs start, end in minutes; an end beyond 1440 is on the next day.
 */
export type CompactRule = readonly [days: readonly number[], dates: readonly number[], times: readonly number[]];

/** Hours as numbers: the last entry in minutes after midnight (-1 for none) and the rules, a later one overriding. */
export type CompactHours = readonly [lastEntry: number, rules: readonly CompactRule[]];

function isNamed([days, dates]: CompactRule, day: number, isHoliday: boolean): boolean {
  const date = new Date(day * 864e5);
  const dayOfMonth = date.getUTCDate();
  const place = (date.getUTCMonth() + 1) * 32 + dayOfMonth;
  return (
    days.some((bits) => {
      const nth = (bits >> 7) & 7;
      return (bits >> ((day + 3) % 7)) & 1 && (bits < 1024 || isHoliday) && (nth === 0 || nth === Math.ceil(dayOfMonth / 7));
    }) &&
    (dates.length === 0 ||
      dates.some((from, index) => {
        const to = dates[index + 1] ?? from;
        const at = from > 500 ? day : place;
        return index % 2 === 0 && (from <= to ? at >= from && at <= to : at >= from || at <= to);
      }))
  );
}

function timesUnder(rules: readonly CompactRule[], day: number, isHoliday: boolean, wasHoliday: boolean): number[] {
  let pairs: [number, number][] = [];
  for (const rule of rules) {
    const isToday = isNamed(rule, day, isHoliday);
    const wasYesterday = isNamed(rule, day - 1, wasHoliday);
    if (isToday) pairs = [];
    rule[2].forEach((start, index, times) => {
      if (index % 2) return;
      const end = times[index + 1] ?? start;
      if (isToday) pairs.push([start, Math.min(end, 1440)]);
      if (wasYesterday && end > 1440) pairs.push([0, end - 1440]);
    });
  }
  return joinTimes(pairs);
}

/** The open times of a day, from midnight to midnight; null where unknown. */
export const compactTimesOn = (rules: readonly CompactRule[], holidays: HolidayDays, day: number): DayTimes =>
  timesIfCertain(
    (isHoliday, wasHoliday) => timesUnder(rules, day, isHoliday, wasHoliday),
    isDayOff(holidays, day),
    isDayOff(holidays, day - 1),
  );

/** The state at a local time, as `stateAt` gives it; small enough for a browser. */
export const compactStateAt = ([lastEntry, rules]: CompactHours, holidays: HolidayDays, localTime: number): HoursState =>
  stateOf((day) => compactTimesOn(rules, holidays, day), localTime, lastEntry);
