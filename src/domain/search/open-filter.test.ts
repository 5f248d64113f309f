import { describe, expect, it } from 'vitest';
import { parseHours } from '../hours.ts';
import { compileHours } from '../hours-compile.ts';
import { parseDay } from '../shanghai-time.ts';
import { openTest, readOpen } from './open-filter.ts';

const compiled = (rule: string, lastEntry: number | null = null) => {
  const parsed = parseHours(rule);
  if (!parsed.ok) throw new Error(rule);
  return compileHours(parsed.rules, lastEntry);
};
/** Minutes of a local time on a day. */
const at = (day: string, hour: number): number => (parseDay(day) ?? 0) * 1440 + hour * 60;
const holidays = { known: [parseDay('2026-01-01') ?? 0, parseDay('2026-12-31') ?? 0], off: [] };
const file = {
  holidays,
  hours: { 'venue/museum': compiled('Tu-Su 09:00-17:00', 16 * 60), 'venue/library': compiled('Mo-Su 08:30-20:30') },
};

describe('the filter of what is open', () => {
  it('reads now and days that exist, and nothing else', () => {
    expect(['now', '2026-11-23', '2026-02-30', 'tomorrow', '', null].map(readOpen)).toEqual(['now', '2026-11-23', null, null, null, null]);
  });
  it('leaves what is open at this moment, but not after the last entry', () => {
    const open = (hour: number) => Object.keys(file.hours).filter(openTest(file, 'now', at('2026-11-24', hour)));
    expect(open(10)).toEqual(['venue/museum', 'venue/library']);
    expect(open(16.5)).toEqual(['venue/library']);
    expect(open(21)).toEqual([]);
  });
  it('leaves what opens at any time of a day', () => {
    const open = (day: string) => Object.keys(file.hours).filter(openTest(file, day, at('2026-11-20', 23)));
    expect(open('2026-11-23')).toEqual(['venue/library']);
    expect(open('2026-11-24')).toEqual(['venue/museum', 'venue/library']);
  });
  it('never takes a place of unknown hours for open', () => {
    expect(openTest(file, 'now', at('2026-11-24', 10))('venue/stranger')).toBe(false);
    expect(openTest(file, '2026-11-24', 0)('constructor')).toBe(false);
  });
});
