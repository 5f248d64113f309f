import { formatMinutes } from '../hours-week.ts';
import { parseHours, type TimeSpan, type Weekday, weekdays } from '../hours.ts';

/** One row of the table: on these days at these times; `from` and `to` as `09:00`. */
export interface HoursRow {
  readonly days: readonly Weekday[];
  readonly spans: readonly (readonly [from: string, to: string])[];
}

/** What happens on public holidays: not said, closed, or open at these times. */
export type HolidayHours = { readonly kind: 'unsaid' | 'off' } | { readonly kind: 'open'; readonly spans: HoursRow['spans'] };

/** Opening hours as a form shows them. */
export interface HoursTable {
  readonly rows: readonly HoursRow[];
  readonly holidays: HolidayHours;
}

/** The days as the rule names them: `Tu-Su`, `Mo,We-Fr`; a run around the end of the week is one run. */
export function writeDays(days: readonly Weekday[]): string {
  const chosen = weekdays.map((day) => days.includes(day));
  if (chosen.every(Boolean)) return 'Mo-Su';
  const runs: string[] = [];
  weekdays.forEach((day, index) => {
    if (chosen[index] !== true || chosen[index - 1] === true) return;
    let end = index;
    while (chosen[end + 1] === true) end += 1;
    const last = weekdays[end] ?? day;
    runs.push(end === index ? day : end === index + 1 ? `${day},${last}` : `${day}-${last}`);
  });
  return runs.join(',');
}

const writeSpans = (spans: HoursRow['spans']): string => spans.map(([from, to]) => `${from}-${to}`).join(',');

/** The rule of a table; '' where no row has both days and times. */
export function writeHours({ rows, holidays }: HoursTable): string {
  const whole = rows.filter(({ days, spans }) => days.length > 0 && spans.length > 0);
  if (whole.length === 0) return '';
  const parts = whole.map(({ days, spans }) => `${writeDays(days)} ${writeSpans(spans)}`);
  if (holidays.kind === 'off') parts.push('PH off');
  if (holidays.kind === 'open' && holidays.spans.length > 0) parts.push(`PH ${writeSpans(holidays.spans)}`);
  return parts.join('; ');
}

const clock = (minutes: number): string => formatMinutes(minutes).padStart(5, '0');
const readSpans = (spans: readonly TimeSpan[]): HoursRow['spans'] =>
  spans.map(({ startMinutes, endMinutes }) => [clock(startMinutes), clock(endMinutes)]);

/** The table that stands for a rule; null where the rule says what no table can (seasons, the first Saturday, overriding). */
export function readHours(rule: string): HoursTable | null {
  const parsed = parseHours(rule);
  if (!parsed.ok) return null;
  const rows: HoursRow[] = [];
  let holidays: HolidayHours = { kind: 'unsaid' };
  const seen = new Set<Weekday>();
  for (const [index, { dates, days, publicHolidays, holidayWeekdays, spans, off }] of parsed.rules.entries()) {
    const names = days.map(({ weekday }) => weekday);
    if (dates.length > 0 || holidayWeekdays.length > 0 || days.some(({ nth }) => nth !== null)) return null;
    if (publicHolidays) {
      if (days.length > 0 || index !== parsed.rules.length - 1) return null;
      holidays = off ? { kind: 'off' } : { kind: 'open', spans: readSpans(spans) };
      continue;
    }
    const all = names.length === 0 ? [...weekdays] : names;
    if (off || all.some((day) => seen.has(day))) return null;
    for (const day of all) seen.add(day);
    rows.push({ days: weekdays.filter((day) => all.includes(day)), spans: readSpans(spans) });
  }
  return rows.length === 0 ? null : { rows, holidays };
}
