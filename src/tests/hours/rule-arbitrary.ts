import fc from 'fast-check';
import { dayNumber, isoOfDay } from '../../domain/shanghai-time.ts';

const weekdayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const weekday = fc.constantFrom(...weekdayNames);
const month = fc.constantFrom(...monthNames);
const days = fc
  .array(
    fc.oneof(
      weekday,
      fc.tuple(weekday, weekday).map(([from, to]) => `${from}-${to}`),
      fc.tuple(weekday, fc.integer({ min: 1, max: 5 })).map(([name, nth]) => `${name}[${nth}]`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(','));

/** `Feb 16` or `2026 Feb 16` for a day number. */
const written = (day: number, withYear: boolean): string => {
  const [year = '', number = '', date = ''] = isoOfDay(day).split('-');
  return `${withYear ? `${year} ` : ''}${monthNames[Number(number) - 1] ?? ''} ${date}`;
};
const anyDay = fc.integer({ min: dayNumber(2025, 1, 1), max: dayNumber(2028, 12, 31) });
const dates = fc.oneof(
  month,
  fc.tuple(month, month).map(([from, to]) => `${from}-${to}`),
  anyDay.map((day) => written(day, false)),
  anyDay.map((day) => written(day, true)),
  fc.tuple(anyDay, fc.integer({ min: 1, max: 120 })).map(([day, length]) => `${written(day, false)}-${written(day + length, false)}`),
  fc.tuple(anyDay, fc.integer({ min: 1, max: 400 })).map(([day, length]) => `${written(day, true)}-${written(day + length, true)}`),
  // Not 28: opening_hours.js 3.15 finds no day at all in `Feb 1-28` of a common year.
  fc.tuple(month, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 27 })).map(([name, from, to]) => `${name} ${from}-${to}`),
);

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const span = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 95 })).map(([start, length]) => {
  const end = (start + length) * 15;
  return `${clock(start * 15)}-${clock(end <= 1440 ? end : end % 1440)}`;
});
const times = fc.oneof(
  { weight: 5, arbitrary: fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans.join(',')) },
  { weight: 1, arbitrary: fc.constant('off') },
);

const optional = (part: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(part, { nil: '', freq: 2 });
const rule = (named: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(optional(dates), optional(named), times).map((parts) => parts.filter((part) => part !== '').join(' '));
/** Only the first rule may leave out the days. */
const rules = (named: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(rule(named), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map((part, index) => (index > 0 && /^(?:\d\d:|off)/.test(part) ? `Mo-Su ${part}` : part)).join('; '));

/** Random opening hours of the subset that name no public holidays. */
export const plainHours: fc.Arbitrary<string> = rules(days);

/** Random opening hours of the whole subset. */
export const anyHours: fc.Arbitrary<string> = rules(
  fc.oneof(
    days,
    fc.constant('PH'),
    days.map((part) => `${part},PH`),
    fc.array(weekday, { minLength: 1, maxLength: 3 }).map((names) => `PH ${names.join(',')}`),
  ),
);

/** A local time between 2024 and 2028. */
export const anyTime: fc.Arbitrary<number> = fc.integer({ min: dayNumber(2024, 1, 1) * 1440, max: dayNumber(2029, 1, 1) * 1440 });
