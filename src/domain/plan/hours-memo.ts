import type { HolidayDays } from '../holidays.ts';
import { type CompactHours, compactTimesOn } from '../hours-compact.ts';
import type { DayTimes, TimesOn } from '../hours-state.ts';

const known = new WeakMap<CompactHours, WeakMap<HolidayDays, Map<number, DayTimes>>>();

/** The open times of a place by day, each day worked out once: the prospects of two weeks ask for the same days thousands of times. */
export function timesOnceOf(hours: CompactHours, holidays: HolidayDays): TimesOn {
  const byHolidays = known.get(hours) ?? new WeakMap<HolidayDays, Map<number, DayTimes>>();
  known.set(hours, byHolidays);
  const days = byHolidays.get(holidays) ?? new Map<number, DayTimes>();
  byHolidays.set(holidays, days);
  return (day) => {
    const times = days.get(day);
    if (times !== undefined) return times;
    const worked = compactTimesOn(hours[1], holidays, day);
    days.set(day, worked);
    return worked;
  };
}
