import type { CalendarDay, DateRange, TimeSpan, Weekday } from '../domain/hours.ts';
import { formatMinutes, type HoursLine, weekdayRuns } from '../domain/hours-week.ts';
import type { Messages } from './translate.ts';

const describeDays = (t: Messages, days: readonly Weekday[]): string =>
  weekdayRuns(days)
    .map(([from, to]) => (from === to ? t.weekdays[from] : t.dayRun(t.weekdays[from], t.weekdays[to])))
    .join(t.listComma);

const describeDay = (t: Messages, day: CalendarDay): string => t.calendarDay(day.month, day.day, day.year);

const describeDates = (t: Messages, range: DateRange): string => {
  const from = describeDay(t, range.from);
  const to = describeDay(t, range.to);
  return from === to ? from : t.dateRun(from, to);
};

/** The days of one line of hours in words: "Tuesday to Sunday", "1 November to 31 March". */
export function describeLineDays(t: Messages, line: HoursLine): string {
  const parts = [line.dates.map((range) => describeDates(t, range)).join(t.listComma)];
  const [first] = line.days;
  if (line.nth !== null && first !== undefined) parts.push(t.nth(line.nth, t.weekdays[first]));
  else if (line.days.length === 7) parts.push(t.everyDay);
  else if (line.days.length > 0) parts.push(describeDays(t, line.days));
  if (line.publicHolidays)
    parts.push(
      line.holidayWeekdays.length === 0 ? t.publicHolidays : `${t.publicHolidays}${t.paren(describeDays(t, line.holidayWeekdays))}`,
    );
  const words = parts.filter((part) => part !== '').join(t.comma);
  return words === '' ? t.everyDay : words;
}

/** The times of one line of hours: "9:00–17:00", "all day", "closed". */
export function describeSpans(t: Messages, spans: readonly TimeSpan[]): string {
  if (spans.length === 0) return t.closedDay;
  const [only] = spans;
  if (spans.length === 1 && only?.startMinutes === 0 && only.endMinutes === 1440) return t.allDay;
  return spans.map((span) => `${formatMinutes(span.startMinutes)}–${formatMinutes(span.endMinutes)}`).join(t.listComma);
}
