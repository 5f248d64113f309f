import { distanceMeters, type Position } from '../geo.ts';
import { detourFactor, type Pace, walkingSpeeds } from '../map/near.ts';

/** Minutes on foot between two real positions: the straight line by the detour factor, to the next whole minute. */
export const minutesOnFoot = (from: Position, to: Position, pace: Pace): number =>
  Math.ceil((distanceMeters(from, to) * detourFactor) / walkingSpeeds[pace] / 60);

/** The way to the next stop. */
export interface Leg {
  /** Straight-line metres; null where one of its ends has no real position. */
  readonly meters: number | null;
  /** Minutes on foot; null where one of its ends has no real position. */
  readonly minutes: number | null;
  /**
   * Minutes that the day counts. After a stop without a real position that is the way from the last stop that has one: at least that
   * far it must be, and a stop of unknown place does not make the city smaller.
   */
  readonly countedMinutes: number;
}

/** The legs between stops in their order; null stands for a stop without a real position. */
export function legsBetween(positions: readonly (Position | null)[], pace: Pace): readonly Leg[] {
  let last: Position | null = null;
  return positions.slice(0, -1).map((from, index) => {
    const to = positions[index + 1] ?? null;
    last = from ?? last;
    const minutes = from === null || to === null ? null : minutesOnFoot(from, to, pace);
    return {
      meters: from === null || to === null ? null : distanceMeters(from, to),
      minutes,
      countedMinutes: minutes ?? (last === null || to === null ? 0 : minutesOnFoot(last, to, pace)),
    };
  });
}

/** Minutes between all pairs of positions, row by row; 0 where one of the two is not known, as `OrderProblem` has it. */
export const minutesBetweenAll = (positions: readonly (Position | null)[], pace: Pace): number[][] =>
  positions.map((from) => positions.map((to) => (from === null || to === null ? 0 : minutesOnFoot(from, to, pace))));
