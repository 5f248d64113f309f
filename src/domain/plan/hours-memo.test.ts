import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileHours } from '../hours-compile.ts';
import { compactStateAt } from '../hours-compact.ts';
import { parseHours } from '../hours.ts';
import { stateOf } from '../hours-state.ts';
import { parseDay } from '../shanghai-time.ts';
import { timesOnceOf } from './hours-memo.ts';

const rules = ['Tu-Su 09:00-17:00', 'Mo-Su 09:00-12:00,13:00-16:00; PH off', '24/7', 'Fr-Sa 20:00-26:00'];
const year = [parseDay('2026-01-01') ?? 0, parseDay('2026-12-31') ?? 0] as const;
const calendars = [
  { known: [], off: [] },
  { known: year, off: [year[0], year[0] + 2] },
];

it('days worked out once give the same state as days worked out anew', () => {
  const all = rules.map((rule) => {
    const parsed = parseHours(rule);
    return compileHours(parsed.ok ? parsed.rules : [], 960);
  });
  const times = fc.integer({ min: year[0] * 1440, max: year[1] * 1440 });
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...calendars), times, (hours, holidays, at) => {
      expect(stateOf(timesOnceOf(hours, holidays), at, hours[0])).toEqual(compactStateAt(hours, holidays, at));
    }),
  );
});
