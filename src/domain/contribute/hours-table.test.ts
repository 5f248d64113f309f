import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHours, weekdays } from '../hours.ts';
import { type HoursTable, readHours, writeDays, writeHours } from './hours-table.ts';

const table: HoursTable = {
  rows: [
    {
      days: ['Tu', 'We', 'Th', 'Fr'],
      spans: [
        ['09:00', '11:30'],
        ['13:00', '17:00'],
      ],
    },
    { days: ['Sa', 'Su'], spans: [['10:00', '16:00']] },
  ],
  holidays: { kind: 'off' },
};

describe('the table of opening hours', () => {
  it('writes the rule of the subset', () => {
    expect(writeHours(table)).toBe('Tu-Fr 09:00-11:30,13:00-17:00; Sa,Su 10:00-16:00; PH off');
    expect(writeHours({ rows: [{ days: [], spans: [['09:00', '10:00']] }], holidays: { kind: 'off' } })).toBe('');
    expect(writeDays(['Mo', 'We', 'Th', 'Fr', 'Su'])).toBe('Mo,We-Fr,Su');
  });

  it('reads a rule back, or says that no table can hold it', () => {
    expect(readHours(writeHours(table))).toEqual(table);
    expect(readHours('24/7')).toMatchObject({ rows: [{ days: weekdays }] });
    for (const rule of [
      'Apr-Oct Mo-Su 09:00-17:00',
      'Sa[1] 09:00-17:00',
      'Mo-Su 09:00-17:00; Mo 10:00-12:00',
      'nonsense',
      'Mo,PH 09:00-17:00',
    ])
      expect(readHours(rule)).toBeNull();
  });

  it('writes only what the gate reads, and reads it back unchanged', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
    const span = fc.tuple(time, time).filter(([a, b]) => a < b);
    const spans = fc.array(span, { minLength: 1, maxLength: 3 });
    const days = fc.shuffledSubarray([...weekdays], { minLength: 1 }).map((some) => weekdays.filter((day) => some.includes(day)));
    const holidays = fc.oneof(
      fc.constantFrom({ kind: 'unsaid' } as const, { kind: 'off' } as const),
      spans.map((open) => ({ kind: 'open', spans: open }) as const),
    );
    fc.assert(
      fc.property(days, spans, holidays, (some, open, onHolidays) => {
        const written = writeHours({ rows: [{ days: some, spans: open }], holidays: onHolidays });
        expect(parseHours(written).ok).toBe(true);
        expect(readHours(written)).toEqual({ rows: [{ days: some, spans: open }], holidays: onHolidays });
      }),
    );
  });
});
