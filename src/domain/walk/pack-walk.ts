import type { CompactHours } from '../hours-compact.ts';
import type { PlanStop } from '../plan/timeline.ts';
import type { TimedWalk } from './timed-walk.ts';

const statuses: readonly PlanStop['status'][] = ['open', 'works', 'closed', 'doubtful'];
const visits: readonly PlanStop['visit'][] = ['inside', 'exterior', 'no', 'unknown'];

/** A stop as numbers: stay, status, visit, days to book ahead (-1 for none), and the hours where they are known. */
type PackedStop = readonly [dwell: number, status: number, visit: number, advance: number, hours?: CompactHours];

/** Stops, straight metres of the legs (-1 where unknown), and the holidays. */
export type PackedWalk = readonly [stops: readonly PackedStop[], legs: readonly number[], known: readonly number[], off: readonly number[]];

const packStop = ({ dwellMinutes, status, visit, advanceDays, hours }: PlanStop): PackedStop => [
  dwellMinutes,
  statuses.indexOf(status),
  visits.indexOf(visit),
  advanceDays ?? -1,
  ...(hours === null ? ([] as const) : ([hours] as const)),
];

/** A walk as numbers for an attribute of its page: brackets only, for quotes are long in HTML. */
export const packWalk = ({ stops, legMeters, holidays }: TimedWalk): PackedWalk => [
  stops.map(packStop),
  legMeters.map((meters) => meters ?? -1),
  holidays.known,
  holidays.off,
];

/** Makes a walk of the numbers again. */
export function unpackWalk([stops, legs, known, off]: PackedWalk): TimedWalk {
  return {
    stops: stops.map(([dwellMinutes, status, visit, advance, hours]) => ({
      dwellMinutes,
      status: statuses[status] ?? 'doubtful',
      visit: visits[visit] ?? 'unknown',
      advanceDays: advance < 0 ? null : advance,
      hours: hours ?? null,
    })),
    legMeters: legs.map((meters) => (meters < 0 ? null : meters)),
    holidays: { known, off },
  };
}
