import { compactHoursOf, holidaysAhead, rulesOf } from '../../catalog/hours.ts';
import type { measureWalk, WalkEntry } from '../../catalog/walks.ts';
import { namesHolidays } from '../../domain/hours-evaluate.ts';
import { dwellMinutesOf } from '../../domain/plan/dwell.ts';
import type { PlanStop } from '../../domain/plan/timeline.ts';
import type { Venue } from '../../domain/schema/venue.ts';
import type { TimedWalk } from '../../domain/walk/timed-walk.ts';

function planStopOf(venue: Venue): PlanStop {
  return {
    hours: compactHoursOf(venue),
    status: venue.status.state,
    visit: venue.visit,
    advanceDays: venue.booking?.advanceDays ?? null,
    dwellMinutes: dwellMinutesOf(venue.kind, venue.visit),
  };
}

/** What the browser needs to follow a walk through a day; the legs of a ride or a run have no time on foot. */
export function timedWalkOf(walk: WalkEntry, { stops, legs }: ReturnType<typeof measureWalk>): TimedWalk {
  const isOnFoot = walk.mode !== 'cycle' && walk.mode !== 'run';
  return {
    stops: stops.map(({ record }) => planStopOf(record)),
    legMeters: legs.map(({ mode, meters }) => (isOnFoot && mode === 'walk' && meters !== null ? Math.round(meters) : null)),
    holidays: stops.some(({ record }) => namesHolidays(rulesOf(record))) ? holidaysAhead : { known: [], off: [] },
  };
}
