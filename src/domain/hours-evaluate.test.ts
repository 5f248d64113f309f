import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHandCheckedCases } from '../tests/hours/hand-checked.ts';
import { parseHours, weekdays } from './hours.ts';
import { compileHours } from './hours-compile.ts';
import { compactStateAt } from './hours-compact.ts';
import { daysAhead, openOn, stateAt } from './hours-evaluate.ts';
import { holidayDays } from './holidays.ts';
import { holidayCalendarSchema } from './schema/holidays.ts';
import { dayOf, formatLocalTime, isoOfDay, parseDay, weekdayOf } from './shanghai-time.ts';

const content = new URL('../../content/vocabulary/holidays.json', import.meta.url);
const holidays = holidayDays(holidayCalendarSchema.parse(JSON.parse(readFileSync(content, 'utf8'))));
const cases = readHandCheckedCases();
const rulesOf = (text: string) => {
  const parsed = parseHours(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message.en}`);
  return parsed.rules;
};
const day = (iso: string) => parseDay(iso) ?? Number.NaN;
const shown = (time: number | null) => (time === null ? null : formatLocalTime(time));

describe('stateAt', () => {
  it('has at least 250 hand-checked cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(250);
  });
  it.for(cases)('$title', ({ rule, lastEntry, weekday, at, state, until, next, last }) => {
    expect(weekdays[weekdayOf(dayOf(at))]).toBe(weekday);
    const expected = { state, until: shown(until), next, lastEntry: shown(last) };
    const rules = rulesOf(rule);
    for (const found of [stateAt(rules, holidays, at, lastEntry), compactStateAt(compileHours(rules, lastEntry), holidays, at)])
      expect({ ...found, until: shown(found.until), lastEntry: shown(found.lastEntry) }).toEqual(expected);
  });
});

describe('daysAhead and openOn', () => {
  const table = (rule: string, from: string, count: number) =>
    daysAhead(rulesOf(rule), holidays, day(from), count).map(({ day: date, spans }) => [
      isoOfDay(date).slice(5),
      spans?.map(({ startMinutes, endMinutes }) => `${startMinutes / 60}-${endMinutes / 60}`).join() ?? '?',
    ]);
  it('gives fourteen days', () => {
    expect(daysAhead(rulesOf('24/7'), holidays, day('2026-02-14')).map(({ day: date }) => isoOfDay(date))).toHaveLength(14);
  });
  it('shows an opening past midnight on the day on which it begins', () => {
    expect(table('Fr,Sa 18:00-02:00', '2026-03-05', 4)).toEqual([
      ['03-05', ''],
      ['03-06', '18-26'],
      ['03-07', '18-26'],
      ['03-08', ''],
    ]);
  });
  it('shows a place that never closes as open all day', () => {
    expect(table('24/7', '2026-03-05', 2)).toEqual([
      ['03-05', '0-24'],
      ['03-06', '0-24'],
    ]);
    expect(table('Mo 00:00-24:00; Tu 00:00-02:00', '2026-03-09', 2)).toEqual([
      ['03-09', '0-24'],
      ['03-10', '0-2'],
    ]);
  });
  it('leaves days unknown whose year has not been announced, where that matters', () => {
    expect(table('Tu-Su 09:00-17:00; PH 09:00-17:00', '2027-01-03', 3)).toEqual([
      ['01-03', '9-17'],
      ['01-04', '?'],
      ['01-05', '9-17'],
    ]);
  });
  it('says whether a place is open on a date', () => {
    const rules = rulesOf('Tu-Su 09:00-17:00; PH 09:00-17:00');
    expect(['2026-10-05', '2026-10-12', '2027-10-04'].map((iso) => openOn(rules, holidays, day(iso)))).toEqual([
      'open',
      'closed',
      'unknown',
    ]);
    expect(openOn(rulesOf('Fr 18:00-02:00'), holidays, day('2026-03-07'))).toBe('closed');
  });
});
