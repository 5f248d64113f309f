import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holidayDays, isDayOff, specialDayOn, specialRuns } from './holidays.ts';
import { holidayCalendarSchema } from './schema/holidays.ts';
import { isoOfDay, parseDay } from './shanghai-time.ts';

const calendar = holidayCalendarSchema.parse(
  JSON.parse(readFileSync(new URL('../../content/vocabulary/holidays.json', import.meta.url), 'utf8')),
);
const days = holidayDays(calendar);
const day = (iso: string) => parseDay(iso) ?? Number.NaN;

describe('the holidays', () => {
  it.for([
    ['2026-02-14', false],
    ['2026-02-15', true],
    ['2026-02-23', true],
    ['2026-02-24', false],
    ['2026-02-28', false],
    ['2026-10-07', true],
    ['2026-10-08', false],
    ['2025-10-08', true],
    ['2026-12-31', false],
    ['2027-01-01', null],
    ['2024-12-31', null],
  ] as const)('on %s: %s', ([iso, off]) => {
    expect(isDayOff(days, day(iso))).toBe(off);
  });
  it('have 28 days off in 2025 and 33 in 2026, as the notices count', () => {
    const count = (year: number) =>
      Array.from({ length: 365 }, (_, index) => day(`${year}-01-01`) + index).filter((date) => isDayOff(days, date)).length;
    expect([count(2025), count(2026)]).toEqual([28, 33]);
  });
  it('name the day, off or at work', () => {
    expect(specialDayOn(calendar, day('2026-02-28'))).toEqual({ names: { zh: '春节', en: 'Spring Festival' }, off: false });
    expect(specialDayOn(calendar, day('2026-06-19'))?.off).toBe(true);
    expect(specialDayOn(calendar, day('2026-06-22'))).toBeNull();
  });
  it('put neighbouring days together', () => {
    const runs = specialRuns(calendar, day('2026-09-20'), 21).map(({ from, to, off }) => [isoOfDay(from), isoOfDay(to), off]);
    expect(runs).toEqual([
      ['2026-09-20', '2026-09-20', false],
      ['2026-09-25', '2026-09-27', true],
      ['2026-10-01', '2026-10-07', true],
      ['2026-10-10', '2026-10-10', false],
    ]);
  });
  it('can leave out what is past', () => {
    const late = holidayDays(calendar, day('2026-11-21'));
    expect([late.known.length, late.off.length]).toEqual([2, 0]);
    expect(isDayOff(late, day('2026-11-21'))).toBe(false);
  });
});

describe('the calendar of holidays', () => {
  const year = calendar[1];
  const [first] = year?.holidays ?? [];
  const refusal = (change: object) => holidayCalendarSchema.safeParse([{ ...year, ...change }]).error?.issues[0]?.message ?? '';
  it.for([
    ['a year announced without its notice', { source: null }, '通知'],
    ['a year announced without holidays', { holidays: [] }, '每个节日'],
    ['holidays of a year not announced', { announced: false }, '写 []'],
    ['an end before the start', { holidays: [{ ...first, end: '2026-01-01', start: '2026-01-03' }] }, '早于'],
    ['a day of another year', { holidays: [{ ...first, start: '2027-01-01', end: '2027-01-03' }] }, '不在 2026 年'],
    ['a moved working day on a weekday', { holidays: [{ ...first, workdays: ['2026-01-05'] }] }, '不是周六或周日'],
    ['a working day in the holiday', { holidays: [{ ...first, workdays: ['2026-01-03'] }] }, '又放假又上班'],
    ['a holiday twice', { holidays: [first, first] }, '写了两次'],
  ] as const)('refuses %s', ([, change, word]) => {
    expect(refusal(change)).toContain(word);
  });
});
