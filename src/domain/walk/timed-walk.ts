import type { HolidayDays } from '../holidays.ts';
import { detourFactor, type Pace, walkingSpeeds } from '../map/near.ts';
import { timesOnceOf } from '../plan/hours-memo.ts';
import { type Arrival, followDay, type PlanStop, type Prospect, prospectOf, type Tally, tallyOf } from '../plan/timeline.ts';

/** A walk as its page hands it to the browser. */
export interface TimedWalk {
  /** In the official order. */
  readonly stops: readonly PlanStop[];
  /** Straight metres from each stop to the next; null where a position is unknown or one rides. */
  readonly legMeters: readonly (number | null)[];
  readonly holidays: HolidayDays;
}

/** Which part of a walk one goes, and how. */
export interface WalkPart {
  /** The number of the first stop in the official order; null for the end of the walk that comes first. */
  readonly first: number | null;
  readonly isReversed: boolean;
  /** All the time one has, stays included; null for as long as it takes. */
  readonly minutes: number | null;
  readonly pace: Pace;
}

/** A part of a walk with its times. */
export interface WalkRun {
  /** Places in the official order, from 0, in the order one goes. */
  readonly order: readonly number[];
  readonly arrivals: readonly Arrival[];
  /** Minutes on foot to the stop after each stop; null where they are unknown. */
  readonly legMinutes: readonly (number | null)[];
  /** Places in the official order that one does not go to, in that order. */
  readonly leftOut: readonly number[];
}

/** Minutes on foot for a straight line, at least one: the way is taken as `detourFactor` times as long. */
export const walkMinutes = (straightMeters: number, pace: Pace): number =>
  Math.max(1, Math.round((straightMeters * detourFactor) / walkingSpeeds[pace] / 60));

/** The stops from the chosen one to the end of the walk in the chosen direction; the stops before it are left out. */
export function orderOf(count: number, first: number | null, isReversed: boolean): readonly number[] {
  const from = (first ?? (isReversed ? count : 1)) - 1;
  return isReversed
    ? Array.from({ length: from + 1 }, (_, step) => from - step)
    : Array.from({ length: count - from }, (_, step) => from + step);
}

const legBetween = (legs: readonly (number | null)[], a: number, b: number): number | null => legs[Math.min(a, b)] ?? null;

/** How many of the arrivals, from the first, lie within so many minutes, stays included. */
export function countWithin(arrivals: readonly Arrival[], startsAt: number, minutes: number | null): number {
  if (minutes === null) return arrivals.length;
  const tooLate = arrivals.findIndex(({ leaves }) => leaves - startsAt > minutes);
  return tooLate === -1 ? arrivals.length : tooLate;
}

/** A part of a walk at its time; `approachMinutes` is the way to its first stop. */
export function timeWalk(walk: TimedWalk, part: WalkPart, startsAt: number, approachMinutes = 0): WalkRun {
  const whole = orderOf(walk.stops.length, part.first, part.isReversed);
  const legs = whole.slice(1).map((stop, step) => {
    const meters = legBetween(walk.legMeters, whole[step] ?? stop, stop);
    return meters === null ? null : walkMinutes(meters, part.pace);
  });
  const stops = whole.flatMap((place) => walk.stops[place] ?? []);
  const all = followDay(stops, legs, startsAt + approachMinutes, walk.holidays);
  const count = countWithin(all, startsAt, part.minutes);
  const order = whole.slice(0, count);
  return {
    order,
    arrivals: all.slice(0, count),
    legMinutes: legs.slice(0, Math.max(0, count - 1)),
    leftOut: walk.stops.map((_, place) => place).filter((place) => !order.includes(place)),
  };
}

/** Does a place stay shut all day? False where it is unknown. */
export function isShutAllDay({ hours }: PlanStop, holidays: HolidayDays, day: number): boolean {
  return hours !== null && timesOnceOf(hours, holidays)(day)?.length === 0;
}

/** What a start promises. */
export interface StartProspect {
  /** Local minutes. */
  readonly startsAt: number;
  readonly tally: Tally;
  readonly prospect: Prospect;
}

/** The starts that a strip shows, in minutes after midnight: every quarter of an hour from 8:00 to 20:00. */
export const stripTimes = { from: 480, to: 1200, step: 15 } as const;

/** The prospects of the starts of one day, in order; `approachMinutes` is the way to the first stop. */
export function prospectsOfDay(walk: TimedWalk, part: WalkPart, day: number, approachMinutes = 0): readonly StartProspect[] {
  const count = (stripTimes.to - stripTimes.from) / stripTimes.step + 1;
  return Array.from({ length: count }, (_, n) => {
    const startsAt = day * 1440 + stripTimes.from + n * stripTimes.step;
    const tally = tallyOf(timeWalk(walk, part, startsAt, approachMinutes).arrivals);
    return { startsAt, tally, prospect: prospectOf(tally) };
  });
}

/** The starts that are not over yet at a time in local minutes; of a day that is over, all of them. */
export const startsToCome = (starts: readonly StartProspect[], now: number): readonly StartProspect[] =>
  Math.floor((starts[0]?.startsAt ?? 0) / 1440) < Math.floor(now / 1440) ? starts : starts.filter(({ startsAt }) => startsAt >= now);

/** Starts one after the other that promise the same. */
export interface StartWindow {
  /** First and last start, in local minutes. */
  readonly from: number;
  readonly to: number;
  readonly tally: Tally;
  readonly prospect: Prospect;
}

const missedBy = (tally: Tally): number => tally.closed + tally['opens-later'];

/** Below 0 where `a` is the better start: fewer closed doors first, then more open ones, then fewer unknown. */
export const compareTallies = (a: Tally, b: Tally): number =>
  missedBy(a) - missedBy(b) || b.open - a.open || a.unknown - b.unknown || b.outside - a.outside;

/** The windows of the best starts of a day, in order. */
export function bestWindows(starts: readonly StartProspect[]): readonly StartWindow[] {
  const [best] = [...starts].sort((a, b) => compareTallies(a.tally, b.tally));
  const windows: StartWindow[] = [];
  let isRunning = false;
  for (const { startsAt, tally, prospect } of starts) {
    const isBest = best !== undefined && compareTallies(tally, best.tally) === 0;
    const last = windows.at(-1);
    if (isBest && isRunning && last !== undefined) windows[windows.length - 1] = { ...last, to: startsAt };
    else if (isBest) windows.push({ from: startsAt, to: startsAt, tally, prospect });
    isRunning = isBest;
  }
  return windows;
}
