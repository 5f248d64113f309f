/** After how many months hours are called old. */
export const oldAfterMonths = 6;

/** Is a source of this date (year, month or day) more than `months` months before `today`? A date without its day counts from its end. */
export function isOlderThan(date: string, today: string, months: number = oldAfterMonths): boolean {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const passed = (thisYear - year) * 12 + (thisMonth - month);
  return passed > months || (passed === months && thisDay > day);
}
