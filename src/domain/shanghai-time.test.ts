import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  dayNumber,
  dayOf,
  formatLocalTime,
  isoOfDay,
  localMinutesOf,
  parseClock,
  parseDay,
  parseLocalTime,
  weekdayOf,
} from './shanghai-time.ts';

describe('time in Shanghai', () => {
  it('is eight hours ahead of UTC, in summer too', () => {
    expect(formatLocalTime(localMinutesOf(Date.UTC(2026, 1, 16, 16, 0)))).toBe('2026-02-17T00:00');
    expect(formatLocalTime(localMinutesOf(Date.UTC(2026, 6, 1, 0, 59, 59)))).toBe('2026-07-01T08:59');
  });
  it('agrees with the time zone data of the platform', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2060, 0, 1) }), (moment) => {
        expect(formatLocalTime(localMinutesOf(moment)).replace('T', ' ')).toBe(clock.format(moment));
      }),
    );
  });
  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 47_000_000 }), (time) => parseLocalTime(formatLocalTime(time)) === time));
  });
  it('knows the days of the week and of the calendar', () => {
    const day = parseDay('2026-02-17') ?? 0;
    expect(weekdayOf(day)).toBe(1);
    expect(calendarOf(day)).toEqual({ year: 2026, month: 2, day: 17 });
    expect(isoOfDay(dayNumber(2026, 13, 1))).toBe('2027-01-01');
    expect(dayOf(day * 1440 + 1439)).toBe(day);
  });
  it.for(['2026-02-30', '2026-13-01', '26-02-01', '', '2026-2-1'])('refuses the day %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });
  it.for(['2026-02-17', '10:00', '2026-02-17T25:00', '2026-02-17T10:60', 'now', '2026-02-17T10:00Z'])('refuses the time %j', (text) => {
    expect(parseLocalTime(text)).toBeNull();
  });
  it('reads times with a space, with seconds and with the offset of Shanghai', () => {
    const time = parseLocalTime('2026-02-17T10:00');
    expect(['2026-02-17 10:00', '2026-02-17T10:00:30', '2026-02-17T10:00+08:00'].map(parseLocalTime)).toEqual([time, time, time]);
    expect(['09:30', '24:00', '24:01'].map(parseClock)).toEqual([570, 1440, null]);
  });
});
