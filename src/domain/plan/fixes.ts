import type { HolidayDays } from '../holidays.ts';
import { dayMinutes, dayOf } from '../shanghai-time.ts';
import { followDay, type PlanStop } from './timeline.ts';

const stepMinutes = 15;
const earliest = 6 * 60;
const latest = 21 * 60;
const daysAhead = 14;

/** How a day goes when it begins at some time: is the stop met open and long enough, and how many are met shut? */
function outcome(stops: readonly PlanStop[], legMinutes: readonly number[], startsAt: number, holidays: HolidayDays, stop: number) {
  const arrivals = followDay(stops, legMinutes, startsAt, holidays);
  const met = arrivals[stop];
  const isGood = met?.verdict === 'open' && met.warnings.every(({ type }) => type === 'book-ahead');
  return { isGood, shut: arrivals.filter(({ verdict }) => verdict === 'closed' || verdict === 'opens-later').length };
}

/** The start on the same day, nearest to the present one, at which a stop is met open for the whole stay and no more stops are shut; else null. */
export function startForStop(
  stops: readonly PlanStop[],
  legMinutes: readonly number[],
  startsAt: number,
  holidays: HolidayDays,
  stop: number,
): number | null {
  const midnight = dayOf(startsAt) * dayMinutes;
  const now = outcome(stops, legMinutes, startsAt, holidays, stop).shut;
  const starts = Array.from({ length: (latest - earliest) / stepMinutes + 1 }, (_, n) => midnight + earliest + n * stepMinutes);
  const near = starts.sort((a, b) => Math.abs(a - startsAt) - Math.abs(b - startsAt));
  return (
    near.find((start) => {
      const { isGood, shut } = outcome(stops, legMinutes, start, holidays, stop);
      return isGood && shut <= now;
    }) ?? null
  );
}

/** The next of fourteen days on which, at the same time of day, a stop is met open and no more stops are shut; else null. */
export function dayForStop(
  stops: readonly PlanStop[],
  legMinutes: readonly number[],
  startsAt: number,
  holidays: HolidayDays,
  stop: number,
): number | null {
  const now = outcome(stops, legMinutes, startsAt, holidays, stop).shut;
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const start = startsAt + ahead * dayMinutes;
    const { isGood, shut } = outcome(stops, legMinutes, start, holidays, stop);
    if (isGood && shut <= now) return start;
  }
  return null;
}
