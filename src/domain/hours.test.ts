import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHours, weekdays } from './hours.ts';
import { formatMinutes, hoursLines, weekdayRuns } from './hours-week.ts';

const rulesOf = (text: string) => {
  const result = parseHours(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message.en}`);
  return result.rules;
};
const errorOf = (text: string) => {
  const result = parseHours(text);
  if (result.ok) throw new Error(`${text} was accepted`);
  return result.error;
};

describe('parseHours', () => {
  it('reads weekday ranges, lists and several spans', () => {
    const [rule] = rulesOf('Tu-Fr,Su 09:00-11:30,13:00-17:00');
    expect(rule?.days.map((day) => day.weekday)).toEqual(['Tu', 'We', 'Th', 'Fr', 'Su']);
    expect(rule?.spans).toEqual([
      { startMinutes: 540, endMinutes: 690 },
      { startMinutes: 780, endMinutes: 1020 },
    ]);
  });
  it('lets a range run over the end of the week', () => {
    expect(rulesOf('Fr-Mo 10:00-18:00')[0]?.days.map((day) => day.weekday)).toEqual(['Fr', 'Sa', 'Su', 'Mo']);
  });
  it('reads months, dates over new year, years and public holidays', () => {
    const rules = rulesOf('Apr-Oct 08:00-18:00; Nov 01-Mar 31 08:30-17:00; PH 09:00-17:00; 2026 Jan 10-2026 Mar 31 off');
    expect(rules[0]?.dates[0]).toEqual({ from: { year: null, month: 4, day: 0 }, to: { year: null, month: 10, day: 0 } });
    expect(rules[1]?.dates[0]?.to).toEqual({ year: null, month: 3, day: 31 });
    expect(rules[2]?.publicHolidays).toBe(true);
    expect(rules[3]).toMatchObject({ off: true, dates: [{ from: { year: 2026, month: 1, day: 10 } }] });
  });
  it('tells holidays or Mondays from holidays on Mondays', () => {
    expect(rulesOf('Mo,PH 09:00-17:00')[0]).toMatchObject({
      days: [{ weekday: 'Mo', nth: null }],
      publicHolidays: true,
      holidayWeekdays: [],
    });
    expect(rulesOf('PH Mo,We 09:00-17:00')[0]).toMatchObject({ days: [], publicHolidays: true, holidayWeekdays: ['Mo', 'We'] });
  });
  it('reads days of one month, and takes the year of a month over to its end', () => {
    expect(rulesOf('Feb 16-18 off')[0]?.dates[0]?.to).toEqual({ year: null, month: 2, day: 18 });
    expect(rulesOf('2026 Jan-Mar off')[0]?.dates[0]?.to).toEqual({ year: 2026, month: 3, day: 0 });
  });
  it('reads 24/7, hours without days, nth weekdays and spans past midnight', () => {
    expect(rulesOf('24/7')[0]?.spans).toEqual([{ startMinutes: 0, endMinutes: 1440 }]);
    expect(rulesOf('09:00-17:00')[0]?.days).toEqual([]);
    expect(rulesOf('Sa[1] 10:00-12:00')[0]?.days).toEqual([{ weekday: 'Sa', nth: 1 }]);
    expect(rulesOf('Fr 18:00-02:00')[0]?.spans).toEqual([{ startMinutes: 1080, endMinutes: 1560 }]);
  });
  it.each([
    ['Mo-Fri 09:00-17:00', '时间'],
    ['Mo-Fr 9-17', '时间'],
    ['周一 09:00-17:00', '时间'],
    ['Mo-Fr 09:00-17:00 "预约"', 'note'],
    ['Mo-Fr 09:00-17:00 || off', '||'],
    ['SH off', 'SH'],
    ['Xx 09:00-17:00', 'Xx'],
    ['Mo 09:00-17:75', '17:75'],
    ['Mo 09:00+', '时间'],
    ['', '分号'],
    ['Mo 09:00-12:00;', '分号'],
    ['sunrise-sunset', '时间'],
    ['Feb 30 09:00-17:00', 'Feb 30'],
    ['2026 Feb 29 09:00-17:00', 'Feb 29'],
    ['2026 Mar 01-2026 Feb 10 09:00-17:00', '早于'],
    ['2026 Feb 16-Mar 18 off', '两头都写年份'],
    ['Apr-Oct 15 09:00-17:00', '两头'],
    ['2026 Nov-2027 Feb 09:00-17:00', '跨年'],
    ['24:00-26:00', '24:00-26:00'],
    ['Mo 09:00-34:00', '09:00-34:00'],
    ['Mo PH 09:00-17:00', '逗号'],
    ['Tu-Su,PH Mo 09:00-17:00', '单独'],
    ['PH Mo[1] 09:00-17:00', 'PH 后面'],
    ['Mo 09:00-12:00; 15:00-18:00', 'Mo-Su'],
    ['week 10 Mo 09:00-12:00', '时间'],
  ])('refuses %j and says why', (text, word) => {
    const { zh, en } = errorOf(text).message;
    expect(zh).toContain(word);
    expect(en).toMatch(/^[^\p{Script=Han}]*$/u);
  });
  it('says where the trouble is, counted over all rules', () => {
    expect(errorOf('Mo 09:00-17:00; Tu 9am').index).toBeGreaterThan(15);
  });
  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof parseHours(text).ok === 'boolean'));
  });
});

describe('hoursLines', () => {
  it('says which weekday is closed, last', () => {
    const lines = hoursLines(rulesOf('Tu-Su 09:00-17:00; PH 09:00-17:00'));
    expect(lines.map((line) => [line.days.join(), line.publicHolidays, line.spans.length])).toEqual([
      ['Tu,We,Th,Fr,Sa,Su', false, 1],
      ['Mo', false, 0],
      ['', true, 1],
    ]);
  });
  it('keeps seasons apart and claims no closed weekday for them', () => {
    const lines = hoursLines(rulesOf('Apr-Oct 08:00-18:00; Nov-Mar 08:30-17:00'));
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.spans.length === 1)).toBe(true);
  });
  it('gives each nth weekday its own line, and holidays on a weekday theirs', () => {
    const lines = hoursLines(rulesOf('Sa[1],Sa[3] 10:00-12:00; PH Mo 09:00-17:00'));
    expect(lines.map((line) => [line.nth, line.days.join(), line.publicHolidays, line.holidayWeekdays.join()])).toEqual([
      [1, 'Sa', false, ''],
      [3, 'Sa', false, ''],
      [null, '', true, 'Mo'],
    ]);
  });
  it('lets a later rule override an earlier one', () => {
    const lines = hoursLines(rulesOf('Mo-Su 09:00-17:00; Mo off'));
    expect(lines.at(-1)).toMatchObject({ days: ['Mo'], spans: [] });
  });
  it('names every weekday exactly once when a week is given', () => {
    fc.assert(
      fc.property(fc.subarray([...weekdays], { minLength: 1 }), (days) => {
        const named = hoursLines(rulesOf(`${days.join(',')} 09:00-17:00`)).flatMap((line) => line.days);
        return named.length === 7 && new Set(named).size === 7;
      }),
    );
  });
});

describe('weekdayRuns and formatMinutes', () => {
  it('joins neighbours', () => {
    expect(weekdayRuns(['Su', 'Tu', 'We', 'Th'])).toEqual([
      ['Tu', 'Th'],
      ['Su', 'Su'],
    ]);
  });
  it('writes times as people do', () => {
    expect([540, 1050, 1440, 1560].map(formatMinutes)).toEqual(['9:00', '17:30', '24:00', '2:00']);
  });
});
