import { type DateRange, type HoursRule, type TimeSpan, type Weekday, weekdays } from './hours.ts';

/** One line of a table of opening hours: the days it speaks of, and their times (none = closed). */
export interface HoursLine {
  readonly dates: readonly DateRange[];
  readonly days: readonly Weekday[];
  readonly nth: number | null;
  readonly publicHolidays: boolean;
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
  const base = { dates: [], nth: null, publicHolidays: false };
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
    const nth = rule.days.find((day) => day.nth !== null)?.nth ?? null;
    if (rule.dates.length === 0 && !rule.publicHolidays && nth === null) continue;
    const days = rule.dates.length > 0 || nth !== null ? rule.days.map((day) => day.weekday) : [];
    lines.push({ dates: rule.dates, days, nth, publicHolidays: rule.publicHolidays, spans: rule.spans });
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
