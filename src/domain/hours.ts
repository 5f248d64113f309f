import { readDates } from './hours-dates.ts';
import { HoursReader, HoursTrouble } from './hours-reader.ts';
import type { Text } from './schema/parts.ts';

/**
 * Opening hours in a documented subset of the OSM opening_hours syntax: `[dates] [days] times | off`, rules joined by `;`.
 * dates: `Apr-Oct`, `Nov 01-Mar 31`, `Feb 16-18`, `2026 Jan 10-2026 Mar 31`, joined by commas;
 * days: `Mo-Fr,Su`, `Sa[1]`, `PH` (public holidays), `Mo,PH` (either), `PH Mo` (holidays that fall on a Monday);
 * times: `09:00-12:00,13:00-17:00`, past midnight `18:00-02:00` or `18:00-26:00`, `24/7`.
 * A later rule overrides all earlier ones on the days it names, from midnight to midnight; only the first may leave the days out (every day).
 * Days that no rule names are closed. A moved working day (调休) keeps the weekday of the calendar.
 */

export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof weekdays)[number];

/** Minutes after midnight; an end beyond 1440 runs into the next day. */
export interface TimeSpan {
  readonly startMinutes: number;
  readonly endMinutes: number;
}

/** A day of the year, of one given year where `year` is set. A day of 0 means the whole month. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

export interface DateRange {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export interface HoursRule {
  readonly dates: readonly DateRange[];
  /** Empty with `publicHolidays` false means every day. */
  readonly days: readonly { readonly weekday: Weekday; readonly nth: number | null }[];
  readonly publicHolidays: boolean;
  /** Where not empty, only public holidays that fall on these weekdays count (`PH Mo`). */
  readonly holidayWeekdays: readonly Weekday[];
  readonly spans: readonly TimeSpan[];
  readonly off: boolean;
}

export interface HoursError {
  /** Offset of the trouble in the string, in UTF-16 units from 0. */
  readonly index: number;
  readonly message: Text;
}

export type HoursResult = { readonly ok: true; readonly rules: readonly HoursRule[] } | { readonly ok: false; readonly error: HoursError };

const isWeekday = (word: string): word is Weekday => weekdays.some((day) => day === word);

type NamedDays = Pick<HoursRule, 'days' | 'publicHolidays' | 'holidayWeekdays'>;
type NamedDay = HoursRule['days'][number];

/** One weekday, a run of them or the nth of the month; null where something else stands. */
function readWeekdays(reader: HoursReader): NamedDay[] | null {
  const word = reader.take(/^(?!PH|SH)([A-Z][a-z])(?![a-z])/)?.[1];
  if (word === undefined) return null;
  if (!isWeekday(word))
    throw new HoursTrouble(reader.at - 2, {
      zh: `不认识“${word}”，星期写 Mo Tu We Th Fr Sa Su`,
      en: `“${word}” is no day; write Mo Tu We Th Fr Sa Su`,
    });
  const until = reader.take(/^-\s*(Mo|Tu|We|Th|Fr|Sa|Su)(?![a-z])/)?.[1];
  const nth = until === undefined ? reader.take(/^\[([1-5])\]/)?.[1] : undefined;
  const start = weekdays.indexOf(word);
  const end = until !== undefined && isWeekday(until) ? weekdays.indexOf(until) : start;
  return Array.from({ length: ((end - start + 7) % 7) + 1 }, (_, step) => weekdays[(start + step) % 7] ?? word).map((weekday) => ({
    weekday,
    nth: nth === undefined ? null : Number(nth),
  }));
}

function readDays(reader: HoursReader): NamedDays {
  const days: NamedDay[] = [];
  let publicHolidays = false;
  do {
    if (reader.take(/^SH(?![a-z])/))
      throw new HoursTrouble(reader.at - 2, {
        zh: '不支持学校假期 SH，请写出月份，例如 Jul-Aug',
        en: 'SH (school holidays) cannot be used; name the months, such as Jul-Aug',
      });
    if (reader.take(/^PH(?![a-z])/)) {
      publicHolidays = true;
      const holidayWeekdays = readHolidayWeekdays(reader);
      if (holidayWeekdays.length === 0) continue;
      if (days.length > 0) throw new HoursTrouble(reader.at, { zh: '“PH Mo”要单独写成一条规则', en: '“PH Mo” must be a rule of its own' });
      return { days, publicHolidays, holidayWeekdays };
    } else {
      const named = readWeekdays(reader);
      if (named === null) break;
      days.push(...named);
      if (/^\s+(?:PH|Mo|Tu|We|Th|Fr|Sa|Su)(?![a-z])/.test(reader.text.slice(reader.at)))
        throw new HoursTrouble(reader.at, {
          zh: '这里少了逗号：Mo,PH 是周一或假日；PH Mo 是假日里的周一',
          en: 'a comma is missing here: Mo,PH is Mondays or holidays; PH Mo is holidays that fall on a Monday',
        });
    }
  } while (reader.take(/^,(?=\s*(?:PH|SH|[A-Z][a-z]))/));
  return { days, publicHolidays, holidayWeekdays: [] };
}

/** The weekdays after `PH`, in `PH Mo,Tu`. */
function readHolidayWeekdays(reader: HoursReader): Weekday[] {
  const found: Weekday[] = [];
  for (let named = readWeekdays(reader); named !== null; named = reader.take(/^,(?=\s*[A-Z][a-z])/) ? readWeekdays(reader) : null) {
    if (named.some((day) => day.nth !== null))
      throw new HoursTrouble(reader.at, {
        zh: 'PH 后面只能写星期，例如 PH Mo',
        en: 'only days of the week can follow PH, such as PH Mo',
      });
    found.push(...named.map((day) => day.weekday));
  }
  return found;
}

function readTimes(reader: HoursReader): Pick<HoursRule, 'spans' | 'off'> {
  if (reader.take(/^24\/7\b/)) return { spans: [{ startMinutes: 0, endMinutes: 1440 }], off: false };
  if (reader.take(/^(?:off|closed)\b/)) return { spans: [], off: true };
  const spans: TimeSpan[] = [];
  do {
    const match = reader.take(/^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})(\+)?/);
    if (match === null)
      throw new HoursTrouble(reader.at, {
        zh: '这里应是时间，例如 09:00-17:00，或 off、24/7',
        en: 'a time should stand here, such as 09:00-17:00, or off, or 24/7',
      });
    const [startHour, startMinute, endHour, endMinute] = match.slice(1, 5).map(Number);
    if (startHour === undefined || startMinute === undefined || endHour === undefined || endMinute === undefined) break;
    if (match[5] !== undefined)
      throw new HoursTrouble(reader.at - 1, { zh: '不支持“+”，请写出结束时间', en: '“+” cannot be used; write when it ends' });
    const start = startHour * 60 + startMinute;
    const written = endHour * 60 + endMinute;
    const end = written > start ? written : written + 1440;
    if (startHour > 23 || startMinute > 59 || endMinute > 59 || end > start + 1440)
      throw new HoursTrouble(reader.at - match[0].length, {
        zh: `没有“${match[0]}”这样的时间`,
        en: `there is no time “${match[0]}”`,
      });
    spans.push({ startMinutes: start, endMinutes: end });
  } while (reader.take(/^,(?=\s*\d)/));
  return { spans, off: false };
}

function readRule(text: string, offset: number): HoursRule {
  const reader = new HoursReader(text);
  try {
    const dates = readDates(reader);
    const named = readDays(reader);
    const times = readTimes(reader);
    if (!reader.done()) {
      const rest = text.slice(reader.at).trim();
      throw new HoursTrouble(
        reader.at,
        rest.startsWith('"')
          ? { zh: '注释请写到 note，不要写进规则', en: 'comments go into note, not into the rule' }
          : { zh: `多出来的“${rest}”，这部分写法不支持`, en: `“${rest}” is too much; this way of writing cannot be read` },
      );
    }
    return { dates, ...named, ...times };
  } catch (error) {
    if (error instanceof HoursTrouble) throw new HoursTrouble(offset + error.index, error.said);
    throw error;
  }
}

const namesDays = ({ dates, days, publicHolidays }: HoursRule): boolean => dates.length > 0 || days.length > 0 || publicHolidays;

/** Parses opening hours; the error says where in the string the trouble is and what to write. */
export function parseHours(text: string): HoursResult {
  const rules: HoursRule[] = [];
  let offset = 0;
  try {
    if (text.includes('||'))
      throw new HoursTrouble(text.indexOf('||'), {
        zh: '不支持“||”，请只写确定的规则',
        en: '“||” cannot be used; write only what is certain',
      });
    for (const part of text.split(';')) {
      if (part.trim() === '')
        throw new HoursTrouble(offset, { zh: '多了一个分号，或规则是空的', en: 'there is a semicolon too many, or the rule is empty' });
      const rule = readRule(part, offset);
      if (rules.length > 0 && !namesDays(rule))
        throw new HoursTrouble(offset, {
          zh: '第一条以后的规则要写明哪些日子，每天写 Mo-Su',
          en: 'every rule after the first must say on which days; Mo-Su for every day',
        });
      rules.push(rule);
      offset += part.length + 1;
    }
    return { ok: true, rules };
  } catch (error) {
    if (error instanceof HoursTrouble) return { ok: false, error: { index: error.index, message: error.said } };
    throw error;
  }
}
