import { holidayCalendar } from '../../catalog/holidays.ts';
import type { measureWalk, WalkEntry } from '../../catalog/walks.ts';
import { holidayDays } from '../../domain/holidays.ts';
import { compileHours } from '../../domain/hours-compile.ts';
import { namesHolidays } from '../../domain/hours-evaluate.ts';
import { parseHours } from '../../domain/hours.ts';
import { dwellMinutesOf } from '../../domain/plan/dwell.ts';
import type { PlanStop } from '../../domain/plan/timeline.ts';
import type { Venue } from '../../domain/schema/venue.ts';
import { parseClock, parseDay } from '../../domain/shanghai-time.ts';
import type { TimedWalk } from '../../domain/walk/timed-walk.ts';
import { site } from '../../site.ts';

const rulesOf = ({ hours }: Venue) => {
  const parsed = hours?.rule == null ? undefined : parseHours(hours.rule);
  return parsed?.ok === true ? parsed.rules : [];
};

function planStopOf(venue: Venue): PlanStop {
  const rules = rulesOf(venue);
  const lastEntry = venue.hours?.lastEntry;
  return {
    hours: rules.length === 0 ? null : compileHours(rules, lastEntry === undefined ? null : parseClock(lastEntry)),
    status: venue.status.state,
    visit: venue.visit,
    advanceDays: venue.booking?.advanceDays ?? null,
    dwellMinutes: dwellMinutesOf(venue.kind, venue.visit),
  };
}

/** What the browser needs to follow a walk through a day; the legs of a ride or a run have no time on foot. */
export function timedWalkOf(walk: WalkEntry, { stops, legs }: ReturnType<typeof measureWalk>): TimedWalk {
  const isOnFoot = walk.mode !== 'cycle' && walk.mode !== 'run';
  const yesterday = (parseDay(site.builtOn) ?? 0) - 1;
  return {
    stops: stops.map(({ record }) => planStopOf(record)),
    legMeters: legs.map(({ mode, meters }) => (isOnFoot && mode === 'walk' && meters !== null ? Math.round(meters) : null)),
    holidays: stops.some(({ record }) => namesHolidays(rulesOf(record))) ? holidayDays(holidayCalendar, yesterday) : { known: [], off: [] },
  };
}
