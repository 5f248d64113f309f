import type { HolidayDays } from '../holidays.ts';
import { compactTimesOn } from '../hours-compact.ts';
import { dayMinutes } from '../shanghai-time.ts';
import type { PlanStop } from './timeline.ts';

/** The arrivals at which a stop is not met shut: start (included) and end (not) in local minutes, start, end ...; null where any will do. */
export type Doors = readonly number[] | null;

/** How many days from the first on are compiled: a day out may end after midnight. */
const days = 2;

/**
 * Compiles a stop to the arrivals that `meetAt` does not call closed, for the day given and the one after it.
 * What is not known, and what one only sees from the street, is no constraint.
 */
export function doorsOf({ hours, status, visit }: PlanStop, holidays: HolidayDays, fromDay: number): Doors {
  if (visit === 'exterior' || visit === 'no') return null;
  if (status === 'works' || status === 'closed') return [];
  if (hours === null || status === 'doubtful') return null;
  const [lastEntry, rules] = hours;
  // One day more at each end, so that an opening is seen whole, and its last entry with it.
  const spans: (readonly [from: number, to: number, isKnown: boolean])[] = [];
  for (let day = fromDay - 1; day <= fromDay + days; day += 1) {
    const midnight = day * dayMinutes;
    const times = compactTimesOn(rules, holidays, day);
    if (times === null) spans.push([midnight, midnight + dayMinutes, false]);
    else for (let at = 0; at < times.length; at += 2) spans.push([midnight + (times[at] ?? 0), midnight + (times[at + 1] ?? 0), true]);
  }
  const horizon = (fromDay + days + 1) * dayMinutes;
  return joined(spans).flatMap(([from, to, isKnown]) => [from, isKnown && to < horizon ? lastArrival(from, to, lastEntry) : to]);
}

function joined(spans: readonly (readonly [number, number, boolean])[]): [number, number, boolean][] {
  const whole: [number, number, boolean][] = [];
  for (const [from, to, isKnown] of spans) {
    const last = whole.at(-1);
    if (last !== undefined && last[1] === from && last[2] === isKnown) last[1] = to;
    else whole.push([from, to, isKnown]);
  }
  return whole;
}

/** The end of the arrivals of an opening: one may still come at its last entry itself. */
function lastArrival(from: number, to: number, lastEntry: number): number {
  if (lastEntry < 0) return to;
  const time = to - ((((to - lastEntry) % dayMinutes) + dayMinutes) % dayMinutes);
  return time >= from ? Math.min(to, time + 1) : to;
}

/** Does one get in when arriving at a local time? */
export function letsIn(doors: Doors, at: number): boolean {
  if (doors === null) return true;
  for (let index = 0; index < doors.length; index += 2) {
    if (at < (doors[index] ?? 0)) return false;
    if (at < (doors[index + 1] ?? 0)) return true;
  }
  return false;
}
