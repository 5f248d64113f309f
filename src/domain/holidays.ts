import type { HolidayCalendar } from './schema/holidays.ts';
import { dayNumber, parseDay } from './shanghai-time.ts';

/** Days as pairs of first and last day number: those whose year has been announced, and those off work. */
export interface HolidayDays {
  readonly known: readonly number[];
  readonly off: readonly number[];
}

/** What the notice says of one day: off, or a weekend day on which people work. */
export interface SpecialDay {
  readonly names: { readonly zh: string; readonly en: string };
  readonly off: boolean;
}

const isWithin = (pairs: readonly number[], day: number): boolean =>
  pairs.some((first, index) => index % 2 === 0 && day >= first && day <= (pairs[index + 1] ?? first));

/** Is the day a public holiday (`PH`), that is, off work by the notice? Null where its year has not been announced. */
export const isDayOff = ({ known, off }: HolidayDays, day: number): boolean | null =>
  isWithin(off, day) || (isWithin(known, day) ? false : null);

/** The announced days as numbers; days before `from` are left out. Throws for dates that do not exist, which the schema lets pass. */
export function holidayDays(calendar: HolidayCalendar, from = 0): HolidayDays {
  const announced = calendar.filter((year) => year.announced);
  const known = announced.map(({ calendarYear: year }) => [dayNumber(year, 1, 1), dayNumber(year, 12, 31)] as const);
  const off = announced.flatMap(({ holidays }) => holidays.map(({ start, end }) => [numberOf(start), numberOf(end)] as const));
  const late = (pairs: readonly (readonly [number, number])[]): number[] => pairs.filter(([, last]) => last >= from).flat();
  return { known: late(known), off: late(off) };
}

/** The holiday or moved working day that falls on a day, if any. */
export function specialDayOn(calendar: HolidayCalendar, day: number): SpecialDay | null {
  for (const { names, start, end, workdays } of calendar.flatMap(({ holidays }) => holidays)) {
    if (day >= numberOf(start) && day <= numberOf(end)) return { names, off: true };
    if (workdays.some((workday) => numberOf(workday) === day)) return { names, off: false };
  }
  return null;
}

function numberOf(iso: string): number {
  const day = parseDay(iso);
  if (day === null) throw new Error(`${iso} does not exist; run npm run check`);
  return day;
}

/** A run of days that have the same holiday or moved working day. */
export interface SpecialRun extends SpecialDay {
  readonly from: number;
  readonly to: number;
}

/** The holidays and moved working days among `count` days from one on, neighbours put together. */
export function specialRuns(calendar: HolidayCalendar, from: number, count: number): SpecialRun[] {
  const runs: SpecialRun[] = [];
  for (let day = from; day < from + count; day += 1) {
    const special = specialDayOn(calendar, day);
    const last = runs.at(-1);
    if (special === null) continue;
    if (last?.names.zh === special.names.zh && last.off === special.off && last.to === day - 1)
      runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ ...special, from: day, to: day });
  }
  return runs;
}
