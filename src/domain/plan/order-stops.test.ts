import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tourInstances } from '../../tests/fixtures/tsp/tsplib.ts';
import { type DayToOrder, judgeOf } from '../../tests/plan/order-by-force.ts';
import { randomDay } from '../../tests/plan/random-days.ts';
import { dayOf } from '../shanghai-time.ts';
import { doorsOf } from './doors.ts';
import { costOf, isInBudget, type OrderProblem, type OrderStop, rideAll, rideFrom, rideTo } from './order-problem.ts';
import { orderExactly } from './order-exact.ts';
import { orderStops } from './order-stops.ts';
import { orderWell } from './order-well.ts';

const daySpan = fc
  .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 10, max: 400 }))
  .map(([from, length]) => [from, from + length]);
const arbitraryStop: fc.Arbitrary<OrderStop> = fc.record({
  doors: fc.oneof(fc.constant(null), fc.constant([]), daySpan, daySpan),
  dwellMinutes: fc.integer({ min: 0, max: 90 }),
  isPlaced: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
});

const arbitraryProblem = (least: number, most: number): fc.Arbitrary<OrderProblem> =>
  fc.array(arbitraryStop, { minLength: least, maxLength: most }).chain((stops) =>
    fc.record({
      stops: fc.constant(stops),
      minutes: fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: stops.length, maxLength: stops.length }), {
        minLength: stops.length,
        maxLength: stops.length,
      }),
      startsAt: fc.integer({ min: 0, max: 300 }),
      first: fc.option(fc.integer({ min: 0, max: stops.length - 1 })),
      last: fc.option(fc.integer({ min: 0, max: stops.length - 1 })),
      budgetMinutes: fc.option(fc.integer({ min: 0, max: 400 })),
      returns: fc.boolean(),
    }),
  );

function costByRule(problem: OrderProblem, order: readonly number[]): number {
  const { stops, first = null, last = null, budgetMinutes = null } = problem;
  const end = rideAll(problem, order);
  if (!isInBudget(problem, end.at)) return Infinity;
  let ride = rideFrom(problem.startsAt);
  for (const stop of order) {
    const next = rideTo(problem, ride, stop);
    if (budgetMinutes !== null && next.shut > ride.shut && stop !== first && stop !== last) return Infinity;
    ride = next;
  }
  return costOf(problem, end, stops.length - order.length);
}

const costOfOrder = (problem: OrderProblem, order: readonly number[] | null): number =>
  order === null ? Infinity : costByRule(problem, order);

/** The same day as the search for the order sees it. */
const problemOf = ({ holidays, isPlaced, stops, ...day }: DayToOrder): OrderProblem => ({
  ...day,
  stops: stops.map((stop, index) => ({
    doors: doorsOf(stop, holidays, dayOf(day.startsAt)),
    dwellMinutes: stop.dwellMinutes,
    isPlaced: isPlaced[index] === true,
  })),
});

function expectToKeepRules({ stops, first, last, budgetMinutes }: DayToOrder, order: readonly number[]): void {
  expect(new Set(order).size).toBe(order.length);
  if (budgetMinutes === null) expect(order.length).toBe(stops.length);
  if (first !== null) expect(order[0]).toBe(first);
  if (last !== null && last !== first) expect(order.at(-1)).toBe(last);
}

describe('the best order of a few stops', () => {
  it('costs what the best of all orders costs: 500 days of one to eight stops with hours, fixed ends, budgets', { timeout: 60_000 }, () => {
    const sizes = [1, 2, 3, 4, 5, 6, 7, 8];
    const days = sizes.flatMap((size) => fc.sample(randomDay(size), { numRuns: Math.ceil(500 / sizes.length), seed: 5 + size }));
    expect(days.length).toBeGreaterThanOrEqual(500);
    const began = performance.now();
    for (const day of days) {
      const judge = judgeOf(day);
      const order = orderStops(problemOf(day));
      expect([day, order === null ? null : judge.costOf(order)]).toEqual([day, judge.best()]);
      if (order !== null) expectToKeepRules(day, order);
    }
    if (process.env['PLAN_REPORT'] !== undefined) console.log(days.length, 'days by force', Math.round(performance.now() - began), 'ms');
  });
  it('takes under half a second for nine stops that all have hours', () => {
    const [problem] = fc.sample(arbitraryProblem(9, 9), { numRuns: 1, seed: 9 });
    if (problem === undefined) throw new Error('no problem');
    const day = { ...problem, budgetMinutes: null, first: null, last: null };
    const began = performance.now();
    orderStops(day);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('a good order of many stops', () => {
  it('has every stop once, the fixed ones at their ends', () => {
    fc.assert(
      fc.property(arbitraryProblem(10, 14), (problem) => {
        const order = orderStops({ ...problem, budgetMinutes: null });
        expect([...(order ?? [])].sort((a, b) => a - b)).toEqual(problem.stops.map((_, stop) => stop));
        const { first = null, last = null } = problem;
        if (first !== null) expect(order?.[0]).toBe(first);
        if (last !== null && last !== first) expect(order?.at(-1)).toBe(last);
      }),
      { numRuns: 15, seed: 5 },
    );
  });
  it('is nearly always the best one where that can be known', { timeout: 60_000 }, () => {
    let asGood = 0;
    fc.assert(
      fc.property(arbitraryProblem(8, 8), (problem) => {
        const [exact, good] = [costOfOrder(problem, orderExactly(problem)), costOfOrder(problem, orderWell(problem))];
        expect(good).toBeGreaterThanOrEqual(exact);
        if (good === exact) asGood += 1;
      }),
      { numRuns: 40, seed: 5 },
    );
    expect(asGood).toBeGreaterThanOrEqual(36);
  });
  it.for(tourInstances.map((instance) => ({ ...instance })))(
    'is within 5 % of the best known tour of $name',
    { timeout: 60_000 },
    ({ best, points, name }) => {
      const minutes = points.map(([x, y]) => points.map(([toX, toY]) => Math.round(Math.hypot(toX - x, toY - y))));
      const stops = points.map(() => ({ doors: null, dwellMinutes: 0, isPlaced: true }));
      const problem: OrderProblem = { stops, minutes, startsAt: 0, first: 0, returns: true };
      const began = performance.now();
      const { travel } = rideAll(problem, orderStops(problem) ?? []);
      if (process.env['PLAN_REPORT'] !== undefined) console.log(name, travel, travel / best, Math.round(performance.now() - began), 'ms');
      expect(travel).toBeGreaterThanOrEqual(best);
      expect(travel).toBeLessThanOrEqual(best * 1.05);
    },
  );
  it('takes under a quarter of a second for thirty stops with hours', () => {
    const [problem] = fc.sample(arbitraryProblem(30, 30), { numRuns: 1, seed: 30 });
    if (problem === undefined) throw new Error('no problem');
    const day = { ...problem, budgetMinutes: null };
    // The best of three, in time of the processor: the machine may be doing other things.
    const took = [1, 2, 3].map(() => {
      const began = process.cpuUsage();
      orderStops(day);
      return process.cpuUsage(began).user / 1000;
    });
    if (process.env['PLAN_REPORT'] !== undefined) console.log('30 stops', took);
    expect(Math.min(...took)).toBeLessThan(250);
  });
});
