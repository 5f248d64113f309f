import { type DateRange, type HoursRule, type Weekday, weekdays } from './hours.ts';
import type { CompactHours, CompactRule } from './hours-compact.ts';
import { dayNumber } from './shanghai-time.ts';

const anyDay = 127;
const onlyHolidays = 1024;

/** Turns hours into the numbers that a browser evaluates; `lastEntry` in minutes after midnight. */
export function compileHours(rules: readonly HoursRule[], lastEntry: number | null = null): CompactHours {
  const compact: CompactRule[] = [];
  for (const rule of rules) {
    const next = compileRule(rule);
    const last = compact.at(-1);
    if (last !== undefined && canJoin(last, next)) compact[compact.length - 1] = [[...new Set([...last[0], ...next[0]])], next[1], next[2]];
    else compact.push(next);
  }
  return [lastEntry ?? -1, compact];
}

/** Neighbours with the same dates and times are one rule; past midnight the later one would have cut the earlier. */
const canJoin = ([, dates, times]: CompactRule, [, nextDates, nextTimes]: CompactRule): boolean =>
  dates.join() === nextDates.join() && times.join() === nextTimes.join() && times.every((time) => time <= 1440);

function compileRule({ dates, days, publicHolidays, holidayWeekdays, spans }: HoursRule): CompactRule {
  const named: number[] = [];
  const plain = bitsOf(days.flatMap((day) => (day.nth === null ? [day.weekday] : [])));
  if (plain > 0) named.push(plain);
  for (const nth of [1, 2, 3, 4, 5]) {
    const bits = bitsOf(days.flatMap((day) => (day.nth === nth ? [day.weekday] : [])));
    if (bits > 0) named.push(bits + 128 * nth);
  }
  if (publicHolidays) named.push(onlyHolidays + (holidayWeekdays.length === 0 ? anyDay : bitsOf(holidayWeekdays)));
  return [
    named.length === 0 ? [anyDay] : named,
    dates.flatMap(pairOf),
    spans.flatMap(({ startMinutes, endMinutes }) => [startMinutes, endMinutes]),
  ];
}

const bitsOf = (days: readonly Weekday[]): number => days.reduce((bits, day) => bits | (1 << weekdays.indexOf(day)), 0);

function pairOf({ from, to }: DateRange): [number, number] {
  if (from.year === null || to.year === null) return [from.month * 32 + from.day, to.month * 32 + (to.day === 0 ? 31 : to.day)];
  const last = to.day === 0 ? dayNumber(to.year, to.month + 1, 0) : dayNumber(to.year, to.month, to.day);
  return [dayNumber(from.year, from.month, Math.max(1, from.day)), last];
}
