import { distanceMeters, type Position } from '../geo.ts';
import type { HolidayDays } from '../holidays.ts';
import { middleOf, type Pace } from '../map/near.ts';
import { dayOf } from '../shanghai-time.ts';
import { stopOf } from './day.ts';
import { doorsOf, letsIn } from './doors.ts';
import { minutesBetweenAll } from './legs.ts';
import { rideAll } from './order-problem.ts';
import { mostExactStops, orderStops } from './order-stops.ts';
import type { PlanPlace } from './places-file.ts';

const budgetMinutes = 120;

/** A line of places that fits two hours. */
interface ShortDay {
  readonly places: readonly PlanPlace[];
  readonly walkMinutes: number;
}

/**
 * The most places that fit two hours from a start, out of those nearest to a point (else to the middle of all) whose hours and position
 * are known, or which one sees from the street. Null where not even two fit.
 */
export function twoHoursOf(
  candidates: readonly PlanPlace[],
  near: Position | null,
  startsAt: number,
  pace: Pace,
  holidays: HolidayDays,
): ShortDay | null {
  const sure = candidates.flatMap((place) => {
    const { position, hours, visit, status } = place;
    const isKnown = status === 'open' && (visit === 'exterior' || (visit === 'inside' && hours !== null));
    const doors = doorsOf(stopOf(place, null), holidays, dayOf(startsAt));
    return position !== null && isKnown && letsIn(doors, startsAt) ? [{ place, position, doors }] : [];
  });
  const point = near ?? middleOf(sure.map(({ position }) => position));
  if (point === null) return null;
  const nearest = sure.sort((a, b) => distanceMeters(a.position, point) - distanceMeters(b.position, point)).slice(0, mostExactStops);
  const problem = {
    stops: nearest.map(({ place, doors }) => ({ doors, dwellMinutes: stopOf(place, null).dwellMinutes, isPlaced: true })),
    minutes: minutesBetweenAll(
      nearest.map(({ position }) => position),
      pace,
    ),
    startsAt,
    budgetMinutes,
  };
  const order = orderStops(problem) ?? [];
  if (order.length < 2) return null;
  return { places: order.flatMap((at) => nearest[at]?.place ?? []), walkMinutes: rideAll(problem, order).travel };
}
