import type { HolidayDays } from '../holidays.ts';
import { dayOf } from '../shanghai-time.ts';
import { doorsOf } from './doors.ts';
import { dwellMinutesOf } from './dwell.ts';
import { type Leg, legsBetween, minutesBetweenAll } from './legs.ts';
import type { OrderProblem } from './order-problem.ts';
import type { PlanPlace } from './places-file.ts';
import type { Plan } from './plan-link.ts';
import { type Arrival, followDay, type PlanStop, type Tally, tallyOf } from './timeline.ts';

/** A stop of a plan with what is known of its place and what one meets there. */
export interface DayStop {
  readonly place: PlanPlace;
  readonly stop: PlanStop;
  readonly arrival: Arrival;
  /** The way to the next stop; null after the last. */
  readonly leg: Leg | null;
}

/** A plan followed through its day. */
export interface Day {
  readonly stops: readonly DayStop[];
  readonly startsAt: number;
  readonly endsAt: number;
  readonly tally: Tally;
  readonly walkMinutes: number;
  readonly unknownLegs: number;
}

/** The places of a plan that the site still has, by their codes. */
const placesOf = (plan: Plan, byCode: ReadonlyMap<string, PlanPlace>): readonly PlanPlace[] =>
  plan.stops.flatMap(({ code }) => byCode.get(code) ?? []);

/** The same plan without the stops that the site no longer has, and with today's codes for renamed ones. */
export function withoutMissing(plan: Plan, byCode: ReadonlyMap<string, PlanPlace>): Plan {
  const stops = plan.stops.flatMap((stop) => {
    const place = byCode.get(stop.code);
    return place === undefined ? [] : [{ ...stop, code: place.code }];
  });
  return { ...plan, stops };
}

/** What decides whether one gets in, with the stay that the plan sets or the usual one. */
export const stopOf = (place: PlanPlace, dwellMinutes: number | null): PlanStop => ({
  hours: place.hours,
  status: place.status,
  visit: place.visit,
  advanceDays: place.advanceDays,
  dwellMinutes: dwellMinutes ?? dwellMinutesOf(place.kind, place.visit),
});

/** Follows a plan from a start in local minutes. */
export function followPlan(plan: Plan, byCode: ReadonlyMap<string, PlanPlace>, holidays: HolidayDays, startsAt: number): Day {
  const known = withoutMissing(plan, byCode).stops;
  const places = placesOf(plan, byCode);
  const stops = places.map((place, index) => stopOf(place, known[index]?.dwellMinutes ?? null));
  const legs = legsBetween(
    places.map(({ position }) => position),
    plan.pace,
  );
  const arrivals = followDay(
    stops,
    legs.map(({ countedMinutes }) => countedMinutes),
    startsAt,
    holidays,
  );
  return {
    stops: places.flatMap((place, index) => {
      const [stop, arrival] = [stops[index], arrivals[index]];
      return stop === undefined || arrival === undefined ? [] : [{ place, stop, arrival, leg: legs[index] ?? null }];
    }),
    startsAt,
    endsAt: arrivals.at(-1)?.leaves ?? startsAt,
    tally: tallyOf(arrivals),
    walkMinutes: legs.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    unknownLegs: legs.filter(({ minutes }) => minutes === null).length,
  };
}

/** What has to be put in order for a day. */
export function orderProblemOf({ stops, startsAt }: Day, plan: Plan, holidays: HolidayDays): OrderProblem {
  return {
    stops: stops.map(({ place, stop }) => ({
      doors: doorsOf(stop, holidays, dayOf(startsAt)),
      dwellMinutes: stop.dwellMinutes,
      isPlaced: place.position !== null,
    })),
    minutes: minutesBetweenAll(
      stops.map(({ place }) => place.position),
      plan.pace,
    ),
    startsAt,
    first: plan.isFirstFixed && stops.length > 0 ? 0 : null,
    last: plan.isLastFixed && stops.length > 1 ? stops.length - 1 : null,
    budgetMinutes: plan.budgetMinutes,
  };
}
