import { type Doors, letsIn } from './doors.ts';

/** A stop to be put in order. */
export interface OrderStop {
  readonly doors: Doors;
  readonly dwellMinutes: number;
  /** False where only the area is known: the way there is unknown, and the next leg is counted from the stop before it. */
  readonly isPlaced: boolean;
}

/** What to put in order; all minutes are whole. */
export interface OrderProblem {
  readonly stops: readonly OrderStop[];
  /** From each stop (row) to each. */
  readonly minutes: readonly (readonly number[])[];
  /** Arrival at the first stop, in local minutes. */
  readonly startsAt: number;
  /** Stops that stay at the beginning or the end; null for any. */
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  /** How long all may take; then stops may be left out. Null for no limit. */
  readonly budgetMinutes?: number | null | undefined;
  /** Does one come back to where one began? */
  readonly returns?: boolean | undefined;
}

/** A way through the stops as the day model of `timeline.ts` goes it: one does not wait, and a stop that is shut costs no time. */
export interface Ride {
  readonly at: number;
  readonly shut: number;
  readonly travel: number;
  /** The last stop of real position, -1 before the first. */
  readonly anchor: number;
}

/** The state before the first stop. */
export const rideFrom = (startsAt: number): Ride => ({ at: startsAt, shut: 0, travel: 0, anchor: -1 });

/** Goes on to a stop. */
export function rideTo(problem: OrderProblem, { at, shut, travel, anchor }: Ride, stop: number): Ride {
  const { doors, dwellMinutes, isPlaced } = problem.stops[stop] ?? noStop;
  const leg = isPlaced && anchor >= 0 ? (problem.minutes[anchor]?.[stop] ?? 0) : 0;
  const arrives = at + leg;
  const isIn = letsIn(doors, arrives);
  return {
    at: isIn ? arrives + dwellMinutes : arrives,
    shut: isIn ? shut : shut + 1,
    travel: travel + leg,
    anchor: isPlaced ? stop : anchor,
  };
}

const noStop: OrderStop = { doors: null, dwellMinutes: 0, isPlaced: false };

/** The way as a whole, back to its beginning where it returns. */
export function rideAll(problem: OrderProblem, order: readonly number[]): Ride {
  const end = order.reduce((ride, stop) => rideTo(problem, ride, stop), rideFrom(problem.startsAt));
  return home(problem, end, order[0] ?? -1);
}

/** The way home, where there is one. */
export function home(problem: OrderProblem, ride: Ride, first: number): Ride {
  if (problem.returns !== true || ride.anchor < 0) return ride;
  const back = problem.minutes[ride.anchor]?.[first] ?? 0;
  return { ...ride, at: ride.at + back, travel: ride.travel + back };
}

/** The weights of `costOf`: a stop that is not met outweighs any time, a minute of time any way. */
export const shutWeight = 1e12;
export const endWeight = 1e6;

/**
 * One number for a way, the smaller the better: first the stops that are not met (shut, or left out), then the earliest end, then the
 * least travel. Exact, as all parts are whole and small.
 */
export const costOf = (problem: OrderProblem, { at, shut, travel }: Ride, leftOut: number): number =>
  (shut + leftOut) * shutWeight + (at - problem.startsAt) * endWeight + travel;

/** Has the way kept within the budget? */
export const isInBudget = ({ budgetMinutes, startsAt }: OrderProblem, at: number): boolean =>
  budgetMinutes === undefined || budgetMinutes === null || at - startsAt <= budgetMinutes;
