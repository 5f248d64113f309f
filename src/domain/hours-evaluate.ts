import type { CalendarDay, DateRange, HoursRule, TimeSpan } from './hours.ts';
import { weekdays } from './hours.ts';
import { type DayTimes, type HoursState, joinTimes, stateOf, timesIfCertain, type TimesOn } from './hours-state.ts';
import { type HolidayDays, isDayOff } from './holidays.ts';
import { calendarOf, dayMinutes, dayNumber, weekdayOf } from './shanghai-time.ts';

/** Do the hours name public holidays, so that a year without announced holidays leaves them unknown? */
export const namesHolidays = (rules: readonly HoursRule[]): boolean => rules.some((rule) => rule.publicHolidays);

/** Open, closed, opens later or unknown at a local time, until when, what follows, and the last entry (`lastEntry`: minutes after midnight). */
export function stateAt(
  rules: readonly HoursRule[],
  holidays: HolidayDays,
  localTime: number,
  lastEntry: number | null = null,
): HoursState {
  return stateOf((day) => timesOn(rules, holidays, day), localTime, lastEntry ?? -1);
}

/** Is the place open at any time of a day, by the openings that begin on it? */
export function openOn(rules: readonly HoursRule[], holidays: HolidayDays, day: number): 'open' | 'closed' | 'unknown' {
  const spans = openingsOn((any) => timesOn(rules, holidays, any), day);
  return spans === null ? 'unknown' : spans.length > 0 ? 'open' : 'closed';
}

/** One day of a table: the openings that begin on it (an end beyond 1440 is on the next day), null where unknown. */
export interface DayHours {
  readonly day: number;
  readonly spans: readonly TimeSpan[] | null;
}

/** The openings of a number of days from one on. */
export function daysAhead(rules: readonly HoursRule[], holidays: HolidayDays, from: number, count = 14): DayHours[] {
  const times: TimesOn = (day) => timesOn(rules, holidays, day);
  return Array.from({ length: count }, (_, index) => ({ day: from + index, spans: openingsOn(times, from + index) }));
}

/** The open times of a day, from midnight to midnight. */
export function timesOn(rules: readonly HoursRule[], holidays: HolidayDays, day: number): DayTimes {
  const timesGiven = (isHoliday: boolean, wasHoliday: boolean): number[] => timesUnder(rules, day, isHoliday, wasHoliday);
  return timesIfCertain(timesGiven, isDayOff(holidays, day), isDayOff(holidays, day - 1));
}

/** A later rule that names the day drops all before it, even what runs on from the evening before; its own times past midnight are added. */
function timesUnder(rules: readonly HoursRule[], day: number, isHoliday: boolean, wasHoliday: boolean): number[] {
  let pairs: (readonly [number, number])[] = [];
  for (const rule of rules) {
    if (isNamed(rule, day, isHoliday)) pairs = rule.spans.map((span) => [span.startMinutes, Math.min(span.endMinutes, dayMinutes)]);
    if (!isNamed(rule, day - 1, wasHoliday)) continue;
    for (const { endMinutes } of rule.spans) if (endMinutes > dayMinutes) pairs.push([0, endMinutes - dayMinutes]);
  }
  return joinTimes(pairs);
}

function isNamed(rule: HoursRule, day: number, isHoliday: boolean): boolean {
  if (rule.dates.length > 0 && !rule.dates.some((range) => isInRange(range, day))) return false;
  const weekday = weekdays[weekdayOf(day)];
  if (rule.holidayWeekdays.length > 0) return isHoliday && rule.holidayWeekdays.some((name) => name === weekday);
  if (rule.publicHolidays && isHoliday) return true;
  if (rule.days.length === 0) return !rule.publicHolidays;
  const nth = Math.ceil(calendarOf(day).day / 7);
  return rule.days.some((named) => named.weekday === weekday && (named.nth === null || named.nth === nth));
}

function isInRange({ from, to }: DateRange, day: number): boolean {
  if (from.year !== null && to.year !== null)
    return day >= dayNumber(from.year, from.month, Math.max(1, from.day)) && day <= lastDay(to, to.year);
  const date = calendarOf(day);
  const place = date.month * 32 + date.day;
  const [start, end] = [from.month * 32 + from.day, to.month * 32 + (to.day === 0 ? 31 : to.day)];
  return start <= end ? place >= start && place <= end : place >= start || place <= end;
}

const lastDay = ({ month, day }: CalendarDay, year: number): number =>
  day === 0 ? dayNumber(year, month + 1, 1) - 1 : dayNumber(year, month, day);

/** Puts the part of an opening that lies past midnight back to the day on which it began. */
function openingsOn(times: TimesOn, day: number): TimeSpan[] | null {
  const today = times(day);
  if (today === null) return null;
  const spans = today.flatMap((start, index) => (index % 2 === 0 ? [{ startMinutes: start, endMinutes: today[index + 1] ?? start }] : []));
  const [first] = spans;
  if (first?.startMinutes === 0 && first.endMinutes < dayMinutes && runsOn(times(day - 1))) spans.shift();
  const last = spans.at(-1);
  const morning = times(day + 1);
  const until = morning?.[0] === 0 ? (morning[1] ?? dayMinutes) : dayMinutes;
  if (last !== undefined && runsOn(today) && until < dayMinutes) spans[spans.length - 1] = { ...last, endMinutes: dayMinutes + until };
  return spans;
}

/** Does the last opening of a day, begun after its midnight, last until the next? */
const runsOn = (times: DayTimes): boolean => times !== null && times.at(-1) === dayMinutes && (times.at(-2) ?? 0) > 0;
