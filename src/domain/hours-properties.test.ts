import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { anyHours, anyTime, plainHours } from '../tests/hours/rule-arbitrary.ts';
import { parseHours } from './hours.ts';
import { compactStateAt, compactTimesOn } from './hours-compact.ts';
import { compileHours } from './hours-compile.ts';
import { daysAhead, openOn, stateAt, timesOn } from './hours-evaluate.ts';
import { calendarOf, dayMinutes, dayNumber, dayOf } from './shanghai-time.ts';

/** How often each property is tried; HOURS_RUNS=10000 for the long run. */
const numRuns = Number(process.env['HOURS_RUNS'] ?? 100);

const holidays = {
  known: [dayNumber(2025, 1, 1), dayNumber(2026, 12, 31)],
  off: [
    dayNumber(2025, 10, 1),
    dayNumber(2025, 10, 8),
    dayNumber(2026, 2, 15),
    dayNumber(2026, 2, 23),
    dayNumber(2026, 5, 1),
    dayNumber(2026, 5, 5),
  ],
};
const rulesOf = (text: string) => {
  const parsed = parseHours(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message.en}`);
  return parsed.rules;
};

describe('the evaluator', () => {
  it('agrees with opening_hours.js on rules without public holidays', () => {
    const place = { lat: 31.23, lon: 121.47, address: { country_code: 'cn', state: '' } };
    fc.assert(
      fc.property(plainHours, fc.array(anyTime, { minLength: 24, maxLength: 24 }), (text, times) => {
        const rules = rulesOf(text);
        const theirs = new OpeningHours(text, place);
        // Random minutes, and minutes at the edges of what we say.
        const edges = times.slice(0, 4).flatMap((at) => {
          const { until } = stateAt(rules, holidays, at);
          return until === null ? [] : [until - 1, until];
        });
        for (const at of [...times, ...edges]) {
          const { year, month, day } = calendarOf(dayOf(at));
          // Their evaluator reads the clock of the machine, whatever its zone: noon in Shanghai is written as noon here.
          const isOpen = theirs.getState(new Date(year, month - 1, day, 0, at % dayMinutes));
          const isOurs = stateAt(rules, holidays, at).state === 'open';
          if (isOpen !== isOurs)
            throw new Error(`${text} at ${year}-${month}-${day}, minute ${at % dayMinutes}: theirs ${isOpen}, ours ${isOurs}`);
        }
      }),
      { numRuns },
    );
  }, 3_600_000);

  it('is never two things at once, and the next change is the first minute of another state', () => {
    fc.assert(
      fc.property(anyHours, anyTime, (text, at) => {
        const rules = rulesOf(text);
        const { state, until, next } = stateAt(rules, holidays, at);
        const kindAt = (time: number): string => stateAt(rules, holidays, time).state.replace('opens-later', 'closed');
        const kind = state.replace('opens-later', 'closed');
        if (until === null) expect(next).toBeNull();
        else {
          expect(until).toBeGreaterThan(at);
          expect(stateAt(rules, holidays, until).state).toBe(next);
          expect(kindAt(until)).not.toBe(kind);
          expect(state === 'opens-later').toBe(kind === 'closed' && next === 'open' && dayOf(until) === dayOf(at));
        }
        const last = until ?? at + 30 * dayMinutes;
        for (let step = 0; step < 40; step += 1) expect(kindAt(at + Math.floor(((last - 1 - at) * step) / 39))).toBe(kind);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  }, 3_600_000);

  it('says of every minute of a day what its open times say', () => {
    fc.assert(
      fc.property(anyHours, anyTime, (text, at) => {
        const rules = rulesOf(text);
        const times = timesOn(rules, holidays, dayOf(at));
        const minute = at % dayMinutes;
        const isIn = times?.some((start, index) => index % 2 === 0 && minute >= start && minute < (times[index + 1] ?? 0)) ?? null;
        const { state } = stateAt(rules, holidays, at);
        expect(state === 'unknown' ? null : state === 'open').toBe(isIn);
        for (const [index, edge] of (times ?? []).entries()) if (index > 0) expect(edge).toBeGreaterThan(times?.[index - 1] ?? 0);
      }),
      { numRuns },
    );
  });

  it('puts each minute of opening into one day of the table', () => {
    fc.assert(
      fc.property(anyHours, anyTime, (text, at) => {
        const rules = rulesOf(text);
        const first = dayOf(at);
        const minutes = daysAhead(rules, holidays, first)
          .flatMap(({ spans }) => spans ?? [])
          .reduce((sum, { startMinutes, endMinutes }) => sum + endMinutes - startMinutes, 0);
        const open = Array.from({ length: 14 }, (_, index) => timesOn(rules, holidays, first + index) ?? [])
          .flat()
          .reduce((sum, edge, index) => sum + (index % 2 === 0 ? -edge : edge), 0);
        // Only at the two ends may an opening lie across the table's edge.
        expect(Math.abs(minutes - open)).toBeLessThanOrEqual(2 * dayMinutes);
        for (const { day, spans } of daysAhead(rules, holidays, first))
          expect(openOn(rules, holidays, day)).toBe(spans === null ? 'unknown' : spans.length > 0 ? 'open' : 'closed');
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

describe('the compiled hours', () => {
  it('agree with the interpreter for every minute of random weeks', () => {
    fc.assert(
      fc.property(anyHours, fc.integer({ min: dayNumber(2024, 6, 1), max: dayNumber(2028, 6, 1) }), (text, day) => {
        const rules = rulesOf(text);
        const [, compact] = compileHours(rules);
        // A day's open times decide each of its minutes.
        for (let step = 0; step < 7; step += 1)
          expect(compactTimesOn(compact, holidays, day + step)).toEqual(timesOn(rules, holidays, day + step));
      }),
      { numRuns: numRuns * 2 },
    );
  });
  it('give the same state, change and last entry', () => {
    fc.assert(
      fc.property(anyHours, anyTime, fc.option(fc.integer({ min: 0, max: 1439 })), (text, at, lastEntry) => {
        const rules = rulesOf(text);
        const direct = stateAt(rules, holidays, at, lastEntry);
        expect(compactStateAt(compileHours(rules, lastEntry), holidays, at)).toEqual(direct);
        if (direct.lastEntry !== null) expect(stateAt(rules, holidays, Math.max(at, direct.lastEntry), lastEntry).lastEntry).not.toBeNull();
      }),
      { numRuns },
    );
  });
  it('are a few numbers: fewer than 100 characters for common rules', () => {
    expect(JSON.stringify(compileHours(rulesOf('Tu-Su 09:00-17:00; PH 09:00-17:00'), 960))).toBe('[960,[[[126,1151],[],[540,1020]]]]');
  });
});
