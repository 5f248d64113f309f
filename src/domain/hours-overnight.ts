import { type HoursRule, type Weekday, weekdays } from './hours.ts';

/**
 * Finds a rule that runs past midnight and is cut there by a later rule, as OSM has it: the later rule takes its whole day.
 * Returns the places of both in the list, or null. Dates are not compared, so that a pair which never meets is named as well.
 */
export function cutAtMidnight(rules: readonly HoursRule[]): { readonly evening: number; readonly later: number } | null {
  for (const [evening, rule] of rules.entries()) {
    if (rule.spans.every((span) => span.endMinutes <= 1440)) continue;
    const touched = daysOf(rule).flatMap((day) => [day, weekdays[(weekdays.indexOf(day) + 1) % 7] ?? day]);
    const later = rules.findIndex((other, place) => place > evening && daysOf(other).some((day) => touched.includes(day)));
    if (later >= 0) return { evening, later };
  }
  return null;
}

/** The weekdays on which a rule may hold. */
function daysOf({ days, publicHolidays, holidayWeekdays }: HoursRule): readonly Weekday[] {
  if (holidayWeekdays.length > 0) return holidayWeekdays;
  return publicHolidays || days.length === 0 ? weekdays : days.map((day) => day.weekday);
}
