import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileHours } from '../hours-compile.ts';
import { parseHours } from '../hours.ts';
import { followDay, type PlanStop, prospectOf, prospectsOf, tallyOf } from '../plan/timeline.ts';
import { parseDay, parseLocalTime } from '../shanghai-time.ts';
import {
  bestWindows,
  compareTallies,
  isShutAllDay,
  orderOf,
  prospectsOfDay,
  stripTimes,
  type TimedWalk,
  timeWalk,
  type WalkPart,
  walkMinutes,
} from './timed-walk.ts';

const holidays = { known: [], off: [] };
const hoursOf = (rule: string) => {
  const parsed = parseHours(rule);
  if (!parsed.ok) throw new Error(rule);
  return compileHours(parsed.rules);
};
const stopOf = (rule: string | null, more: Partial<PlanStop> = {}): PlanStop => ({
  hours: rule === null ? null : hoursOf(rule),
  status: 'open',
  visit: 'inside',
  advanceDays: null,
  dwellMinutes: 30,
  ...more,
});
const museum = stopOf('Tu-Su 09:00-17:00');
const street = stopOf(null, { visit: 'exterior', dwellMinutes: 10 });
const unknown = stopOf(null);
const walk: TimedWalk = { stops: [street, museum, unknown, museum], legMeters: [554, null, 277], holidays };
const whole: WalkPart = { first: null, isReversed: false, minutes: null, pace: 'adult' };
const monday = parseDay('2026-11-23') ?? 0;
const at = (text: string): number => parseLocalTime(text) ?? Number.NaN;

const rules = ['Mo-Su 09:00-17:00', 'Tu-Su 10:00-12:00,13:00-16:00', '24/7', 'Sa-Su 08:00-20:00', null];
const anyStop = fc.record({
  hours: fc.constantFrom(...rules.map((rule) => (rule === null ? null : hoursOf(rule)))),
  status: fc.constantFrom('open' as const, 'works' as const, 'doubtful' as const),
  visit: fc.constantFrom('inside' as const, 'exterior' as const, 'unknown' as const),
  advanceDays: fc.constantFrom(null, 0, 3),
  dwellMinutes: fc.integer({ min: 0, max: 90 }),
});
const anyWalk: fc.Arbitrary<TimedWalk> = fc
  .array(fc.tuple(anyStop, fc.option(fc.integer({ min: 1, max: 4000 }))), { minLength: 1, maxLength: 7 })
  .map((pairs) => ({ stops: pairs.map(([stop]) => stop), legMeters: pairs.slice(1).map(([, meters]) => meters), holidays }));
const anyPart = fc.record({
  first: fc.constant(null),
  isReversed: fc.boolean(),
  minutes: fc.option(fc.integer({ min: 1, max: 600 })),
  pace: fc.constantFrom('adult' as const, 'elder' as const),
});
const anyDay = fc.integer({ min: monday, max: monday + 30 });

describe('the order of a walk', () => {
  it('runs from the chosen stop to the end, in either direction', () => {
    expect(orderOf(4, null, false)).toEqual([0, 1, 2, 3]);
    expect(orderOf(4, 3, false)).toEqual([2, 3]);
    expect(orderOf(4, null, true)).toEqual([3, 2, 1, 0]);
    expect(orderOf(4, 3, true)).toEqual([2, 1, 0]);
  });
  it('reversed twice is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
        const there = orderOf(count, null, false);
        const back = orderOf(count, null, true);
        expect(back.map((place) => count - 1 - place)).toEqual(there);
        expect([...back].reverse()).toEqual(there);
      }),
    );
  });
});

describe('a walk at its time', () => {
  it('arrives after stays and legs, and counts unknown legs as nothing', () => {
    const run = timeWalk(walk, whole, at('2026-11-24T09:00'));
    expect(run.legMinutes).toEqual([10, null, 5]);
    expect(run.arrivals.map(({ arrives }) => arrives - at('2026-11-24T09:00'))).toEqual([0, 20, 50, 85]);
    expect(run.arrivals.map(({ verdict }) => verdict)).toEqual(['outside', 'open', 'unknown', 'open']);
  });
  it('finds the museums closed on a Monday', () => {
    const run = timeWalk(walk, whole, at('2026-11-23T09:00'));
    expect(run.arrivals.map(({ verdict }) => verdict)).toEqual(['outside', 'closed', 'unknown', 'closed']);
    expect(isShutAllDay(museum, holidays, monday)).toBe(true);
    expect(isShutAllDay(museum, holidays, monday + 1)).toBe(false);
    expect(isShutAllDay(unknown, holidays, monday)).toBe(false);
  });
  it('is slower at the pace of an older person, and takes a minute at least', () => {
    expect(walkMinutes(1000, 'adult')).toBe(18);
    expect(walkMinutes(1000, 'elder')).toBe(27);
    expect(walkMinutes(3, 'adult')).toBe(1);
  });
  it('begins with the way to the first stop', () => {
    expect(timeWalk(walk, whole, 600, 12).arrivals[0]?.arrives).toBe(612);
  });
  it('goes the same legs backwards', () => {
    expect(timeWalk(walk, { ...whole, isReversed: true }, 0).legMinutes).toEqual([5, null, 10]);
  });
  it('never takes longer than the minutes one has, and says what is left out', () => {
    fc.assert(
      fc.property(anyWalk, anyPart, anyDay, fc.integer({ min: 0, max: 30 }), (some, part, day, approach) => {
        const startsAt = day * 1440 + 540;
        const run = timeWalk(some, part, startsAt, approach);
        const last = run.arrivals.at(-1);
        if (part.minutes !== null && last !== undefined) expect(last.leaves - startsAt).toBeLessThanOrEqual(part.minutes);
        expect([...run.order, ...run.leftOut].sort((a, b) => a - b)).toEqual(some.stops.map((_, place) => place));
        const full = timeWalk(some, { ...part, minutes: null }, startsAt, approach);
        expect(full.order.slice(0, run.order.length)).toEqual(run.order);
      }),
    );
  });
});

describe('the prospects of a day', () => {
  it('are those of following the day from each start', () => {
    fc.assert(
      fc.property(anyWalk, anyPart, anyDay, (some, part, day) => {
        for (const { startsAt, tally, prospect } of prospectsOfDay(some, part, day).filter((_, n) => n % 12 === 0)) {
          const run = timeWalk(some, part, startsAt);
          const met = followDay(
            run.order.flatMap((place) => some.stops[place] ?? []),
            run.legMinutes,
            startsAt,
            holidays,
          );
          expect(tallyOf(met)).toEqual(tally);
          expect(prospectOf(tally)).toBe(prospect);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('are those of the model where the whole walk is gone', () => {
    const window = { from: monday * 1440 + stripTimes.from, to: monday * 1440 + stripTimes.to + 1, stepMinutes: stripTimes.step };
    expect(prospectsOfDay(walk, whole, monday)).toEqual(prospectsOf(walk.stops, [10, null, 5], holidays, window));
  });
  it('name the windows in which one meets the most open doors', () => {
    const two: TimedWalk = { stops: [museum, museum, unknown], legMeters: [554, 554], holidays };
    expect(bestWindows(prospectsOfDay(two, whole, monday + 1))).toMatchObject([
      { from: at('2026-11-24T09:00'), to: at('2026-11-24T16:15'), tally: { open: 2, unknown: 1 }, prospect: 'unknown' },
    ]);
  });
  it('are one window where every start is the same', () => {
    const windows = bestWindows(prospectsOfDay({ ...walk, stops: [street, street], legMeters: [100] }, whole, monday));
    expect(windows.map(({ from, to }) => [from % 1440, to % 1440])).toEqual([[480, 1200]]);
  });
  it('have no better start outside the windows', () => {
    fc.assert(
      fc.property(anyWalk, anyPart, anyDay, (some, part, day) => {
        const starts = prospectsOfDay(some, part, day);
        const windows = bestWindows(starts);
        for (const { startsAt, tally } of starts) {
          const window = windows.find(({ from, to }) => startsAt >= from && startsAt <= to);
          const difference = compareTallies(tally, windows[0]?.tally ?? tally);
          if (window === undefined) expect(difference).toBeGreaterThan(0);
          else expect(difference).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
