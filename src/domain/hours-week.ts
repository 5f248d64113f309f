import { type DateRange, type HoursRule, type TimeSpan, type Weekday, weekdays } from './hours.ts';

/** One line of a table of opening hours: the days it speaks of, and their times (none = closed). */
export interface HoursLine {
  readonly dates: readonly DateRange[];
  readonly days: readonly Weekday[];
  readonly nth: number | null;
  readonly publicHolidays: boolean;
  /** Where not empty, only public holidays on these weekdays. */
  readonly holidayWeekdays: readonly Weekday[];
  readonly spans: readonly TimeSpan[];
}

const spansKey = (spans: readonly TimeSpan[]): string => spans.map((span) => `${span.startMinutes}-${span.endMinutes}`).join();

const sameSpans = (a: readonly TimeSpan[], b: readonly TimeSpan[]): boolean => spansKey(a) === spansKey(b);

/** The spans of each weekday under the rules that name no dates and no nth weekday; null where no rule speaks of the day. */
function plainWeek(rules: readonly HoursRule[]): (readonly TimeSpan[] | null)[] {
  const week: (readonly TimeSpan[] | null)[] = weekdays.map(() => null);
  for (const rule of rules) {
    if (rule.dates.length > 0) continue;
    const everyDay = rule.days.length === 0 && !rule.publicHolidays;
    weekdays.forEach((weekday, index) => {
      if (everyDay || rule.days.some((day) => day.weekday === weekday && day.nth === null)) week[index] = rule.spans;
    });
  }
  return week;
}

/** Puts rules into the lines of a table: the ordinary week first (days that no rule names are closed), then exceptions. */
export function hoursLines(rules: readonly HoursRule[]): HoursLine[] {
  const lines: HoursLine[] = [];
  const base = { dates: [], nth: null, publicHolidays: false, holidayWeekdays: [] };
  const week = plainWeek(rules);
  if (week.some((spans) => spans !== null)) {
    weekdays.forEach((weekday, index) => {
      const spans = week[index] ?? [];
      const same = lines.findIndex((line) => sameSpans(line.spans, spans));
      const line = lines[same];
      if (line === undefined) lines.push({ ...base, days: [weekday], spans });
      else lines[same] = { ...line, days: [...line.days, weekday] };
    });
  }
  const shut = lines.findIndex((line) => line.spans.length === 0);
  if (shut >= 0) lines.push(...lines.splice(shut, 1));
  for (const rule of rules) {
    const { dates, publicHolidays, holidayWeekdays, spans } = rule;
    const nths = [...new Set(rule.days.map((day) => day.nth))].filter((nth) => nth !== null);
    if (dates.length === 0 && !publicHolidays && nths.length === 0) continue;
    const exception = { dates, publicHolidays, holidayWeekdays, spans };
    const plain = dates.length > 0 ? rule.days.filter((day) => day.nth === null).map((day) => day.weekday) : [];
    if (plain.length > 0 || publicHolidays || nths.length === 0) lines.push({ ...exception, days: plain, nth: null });
    for (const { weekday, nth } of rule.days)
      if (nth !== null) lines.push({ ...exception, publicHolidays: false, holidayWeekdays: [], days: [weekday], nth });
  }
  return lines;
}

/** Runs of consecutive weekdays, for "Tuesday to Sunday": [Tu..Su] becomes [[Tu, Su]]. */
export function weekdayRuns(days: readonly Weekday[]): [Weekday, Weekday][] {
  const runs: [Weekday, Weekday][] = [];
  for (const day of weekdays) {
    if (!days.includes(day)) continue;
    const last = runs.at(-1);
    if (last !== undefined && weekdays.indexOf(last[1]) === weekdays.indexOf(day) - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** A time of day as people write it: 9:00, 17:30; 24:00 for midnight at the end. */
export function formatMinutes(minutes: number): string {
  const ofDay = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(ofDay / 60))}:${String(ofDay % 60).padStart(2, '0')}`;
}
