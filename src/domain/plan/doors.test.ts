import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHours, anyTime } from '../../tests/hours/rule-arbitrary.ts';
import { parseHours } from '../hours.ts';
import { compileHours } from '../hours-compile.ts';
import { dayMinutes, dayNumber, dayOf } from '../shanghai-time.ts';
import { doorsOf, letsIn } from './doors.ts';
import { meetAt, type PlanStop } from './timeline.ts';

const holidays = { known: [dayNumber(2025, 1, 1), dayNumber(2026, 12, 31)], off: [dayNumber(2026, 2, 15), dayNumber(2026, 2, 23)] };
const stopOf = (text: string | null, lastEntry: number | null = null, more: Partial<PlanStop> = {}): PlanStop => {
  const parsed = text === null ? null : parseHours(text);
  const hours = parsed?.ok === true ? compileHours(parsed.rules, lastEntry) : null;
  return { hours, status: 'open', visit: 'inside', advanceDays: null, dwellMinutes: 60, ...more };
};
const monday = dayNumber(2026, 11, 23);

describe('the doors of a stop', () => {
  it('let in exactly when the day model does not call it shut', () => {
    fc.assert(
      fc.property(
        anyHours,
        fc.option(fc.integer({ min: 0, max: 1439 })),
        anyTime,
        fc.array(fc.integer({ min: 0, max: 2 * dayMinutes - 1 }), { minLength: 12, maxLength: 12 }),
        (text, lastEntry, from, offsets) => {
          const stop = stopOf(text, lastEntry);
          const day = dayOf(from);
          const doors = doorsOf(stop, holidays, day);
          for (const offset of [...offsets, (lastEntry ?? 0) + 1, lastEntry ?? 0]) {
            const time = day * dayMinutes + offset;
            const isIn = ['open', 'unknown', 'outside'].includes(meetAt(stop, holidays, time).verdict);
            expect([time, letsIn(doors, time)]).toEqual([time, isIn]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  it('are no constraint where hours are unknown or one only looks from the street, and never open under repair', () => {
    expect(doorsOf(stopOf(null), holidays, monday)).toBeNull();
    expect(doorsOf(stopOf('Mo off', null, { visit: 'exterior' }), holidays, monday)).toBeNull();
    expect(doorsOf(stopOf('24/7', null, { status: 'works' }), holidays, monday)).toEqual([]);
  });
});
