import fc from 'fast-check';
import { parseHours } from '../../domain/hours.ts';
import { compileHours } from '../../domain/hours-compile.ts';
import type { PlanStop } from '../../domain/plan/timeline.ts';
import { dayMinutes, dayNumber } from '../../domain/shanghai-time.ts';
import type { DayToOrder } from './order-by-force.ts';

const holidays = { known: [dayNumber(2025, 1, 1), dayNumber(2026, 12, 31)], off: [dayNumber(2026, 10, 1), dayNumber(2026, 10, 8)] };
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes of the day; in steps of five, arrivals fall on openings and last entries often. */
type Minutes = (min: number, max: number) => fc.Arbitrary<number>;
const minutesBy =
  (step: number): Minutes =>
  (min, max) =>
    fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((steps) => steps * step);

/** Hours as venues have them: whole days, a break at noon, one weekday closed, other hours on holidays. */
function hoursText(minutes: Minutes): fc.Arbitrary<string> {
  const span = fc
    .tuple(minutes(480, 1100), minutes(30, 500))
    .map(([start, length]) => [start, Math.min(dayMinutes, start + length)] as const);
  return fc.oneof(
    span.map(([from, to]) => `Mo-Su ${clock(from)}-${clock(to)}`),
    span.map(([from, to]) => `Tu-Su ${clock(from)}-${clock(to)}`),
    span.map(([from, to]) => `Mo-Fr ${clock(from)}-${clock(to)}; PH off`),
    fc.tuple(span, span).map(([[from, to], [again, last]]) => `Mo-Su ${clock(from)}-${clock(to)},${clock(again)}-${clock(last)}`),
  );
}

function hoursOf(text: string, lastEntry: number | null): PlanStop['hours'] {
  const parsed = parseHours(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.error)}`);
  return compileHours(parsed.rules, lastEntry);
}

const arbitraryStop = (minutes: Minutes): fc.Arbitrary<PlanStop> =>
  fc.record({
    hours: fc.oneof(
      { weight: 6, arbitrary: fc.tuple(hoursText(minutes), fc.option(minutes(600, 1000))).map((parts) => hoursOf(...parts)) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    status: fc.constantFrom('open', 'open', 'open', 'open', 'open', 'open', 'works', 'doubtful'),
    visit: fc.constantFrom('inside', 'inside', 'inside', 'inside', 'unknown', 'exterior'),
    advanceDays: fc.constant(null),
    dwellMinutes: minutes(0, 90),
  });
const isPlaced = fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0);
const list = <T>(item: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> => fc.array(item, { minLength: length, maxLength: length });

const dayInSteps = (size: number, minutes: Minutes): fc.Arbitrary<DayToOrder> =>
  fc.record({
    stops: list(arbitraryStop(minutes), size),
    isPlaced: list(isPlaced, size),
    minutes: list(list(minutes(0, 60), size), size),
    // From 7:00 to 16:00 of a Monday, or of a Thursday that is a holiday.
    startsAt: fc
      .tuple(fc.constantFrom(dayNumber(2026, 11, 23), dayNumber(2026, 10, 1)), minutes(420, 960))
      .map(([day, minute]) => day * dayMinutes + minute),
    first: fc.option(fc.integer({ min: 0, max: size - 1 })),
    last: fc.option(fc.integer({ min: 0, max: size - 1 })),
    budgetMinutes: fc.option(minutes(0, 600), { freq: 2 }),
    returns: fc.boolean(),
    holidays: fc.constant(holidays),
  });

/** Random days of so many stops: with hours, sometimes with fixed ends, a budget, or a way home. */
export const randomDay = (size: number): fc.Arbitrary<DayToOrder> =>
  fc.constantFrom(1, 5).chain((step) => dayInSteps(size, minutesBy(step)));
