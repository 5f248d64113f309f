/**
 * Opening hours in a documented subset of the OSM opening_hours syntax:
 * `[dates] [days] times | off`, rules joined by `;`, a later rule overriding an earlier one on the days it names.
 * dates: `Apr-Oct`, `Nov 01-Mar 31`, `2026 Jan 10-2026 Mar 31`; days: `Mo-Fr,Su`, `Sa[1]`, `PH`; times: `09:00-12:00,13:00-17:00`, `24/7`.
 */

export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof weekdays)[number];

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

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
  readonly spans: readonly TimeSpan[];
  readonly off: boolean;
}

export interface HoursError {
  /** Offset of the trouble in the string, in UTF-16 units from 0. */
  readonly index: number;
  readonly message: string;
}

export type HoursResult = { readonly ok: true; readonly rules: readonly HoursRule[] } | { readonly ok: false; readonly error: HoursError };

class Reader {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }
  /** Takes what matches at this place, spaces skipped before it. */
  take(pattern: RegExp): RegExpExecArray | null {
    const spaces = /^\s*/.exec(this.text.slice(this.at));
    const from = this.at + (spaces?.[0].length ?? 0);
    const match = pattern.exec(this.text.slice(from));
    if (match === null) return null;
    this.at = from + match[0].length;
    return match;
  }
  done(): boolean {
    return this.text.slice(this.at).trim() === '';
  }
}

class Trouble extends Error {
  readonly index: number;
  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}

const isWeekday = (word: string): word is Weekday => weekdays.some((day) => day === word);

function readCalendarDay(reader: Reader): CalendarDay | null {
  const match = reader.take(/^(?:(20\d\d)\s+)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\s+(0?[1-9]|[12]\d|3[01])(?![\d:]))?/);
  if (match === null) return null;
  return {
    year: match[1] === undefined ? null : Number(match[1]),
    month: months.findIndex((month) => month === match[2]) + 1,
    day: match[3] === undefined ? 0 : Number(match[3]),
  };
}

function readDates(reader: Reader): DateRange[] {
  const ranges: DateRange[] = [];
  for (let from = readCalendarDay(reader); from !== null; from = readCalendarDay(reader)) {
    const to = reader.take(/^-/) ? readCalendarDay(reader) : from;
    if (to === null) throw new Trouble(reader.at, '日期范围缺少结束，例如 Nov 01-Mar 31');
    ranges.push({ from, to });
    if (!reader.take(/^,(?=\s*(?:20\d\d|[JFMASOND][a-z]{2}\b(?<!Mo|Tu|We|Th|Fr|Sa|Su)))/)) break;
  }
  reader.take(/^:/);
  return ranges;
}

function readDays(reader: Reader): Pick<HoursRule, 'days' | 'publicHolidays'> {
  const days: { weekday: Weekday; nth: number | null }[] = [];
  let publicHolidays = false;
  for (;;) {
    const match = reader.take(/^(PH|SH|[A-Z][a-z])(?![a-z])/);
    const word = match?.[1];
    if (word === undefined) break;
    if (word === 'PH') publicHolidays = true;
    else if (word === 'SH') throw new Trouble(reader.at - 2, '不支持学校假期 SH，请写出月份，例如 Jul-Aug');
    else if (!isWeekday(word)) throw new Trouble(reader.at - 2, `不认识“${word}”，星期写 Mo Tu We Th Fr Sa Su`);
    else {
      const until = reader.take(/^-\s*(Mo|Tu|We|Th|Fr|Sa|Su)/)?.[1];
      const nth = until === undefined ? reader.take(/^\[([1-5])\]/)?.[1] : undefined;
      const start = weekdays.indexOf(word);
      const end = until !== undefined && isWeekday(until) ? weekdays.indexOf(until) : start;
      for (let step = 0; step <= (end - start + 7) % 7; step += 1) {
        const weekday = weekdays[(start + step) % 7];
        if (weekday !== undefined) days.push({ weekday, nth: nth === undefined ? null : Number(nth) });
      }
    }
    if (!reader.take(/^,(?=\s*(?:PH|SH|[A-Z][a-z]))/)) break;
  }
  return { days, publicHolidays };
}

function readTimes(reader: Reader): Pick<HoursRule, 'spans' | 'off'> {
  if (reader.take(/^24\/7\b/)) return { spans: [{ startMinutes: 0, endMinutes: 1440 }], off: false };
  if (reader.take(/^(?:off|closed)\b/)) return { spans: [], off: true };
  const spans: TimeSpan[] = [];
  do {
    const match = reader.take(/^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})(\+)?/);
    if (match === null) throw new Trouble(reader.at, '这里应是时间，例如 09:00-17:00，或 off、24/7');
    const [startHour, startMinute, endHour, endMinute] = match.slice(1, 5).map(Number);
    if (startHour === undefined || startMinute === undefined || endHour === undefined || endMinute === undefined) break;
    if (match[5] !== undefined) throw new Trouble(reader.at - 1, '不支持“+”，请写出结束时间');
    if (startHour > 24 || endHour > 48 || startMinute > 59 || endMinute > 59)
      throw new Trouble(reader.at - match[0].length, `没有“${match[0]}”这样的时间`);
    const start = startHour * 60 + startMinute;
    const end = endHour * 60 + endMinute;
    spans.push({ startMinutes: start, endMinutes: end > start ? end : end + 1440 });
  } while (reader.take(/^,(?=\s*\d)/));
  return { spans, off: false };
}

function readRule(text: string, offset: number): HoursRule {
  const reader = new Reader(text);
  try {
    const dates = readDates(reader);
    const named = readDays(reader);
    const times = readTimes(reader);
    if (!reader.done()) {
      const rest = text.slice(reader.at).trim();
      throw new Trouble(reader.at, rest.startsWith('"') ? '注释请写到 note，不要写进规则' : `多出来的“${rest}”，这部分写法不支持`);
    }
    return { dates, ...named, ...times };
  } catch (error) {
    if (error instanceof Trouble) throw new Trouble(offset + error.index, error.message);
    throw error;
  }
}

/** Parses opening hours; the error says where in the string the trouble is and what to write. */
export function parseHours(text: string): HoursResult {
  const rules: HoursRule[] = [];
  let offset = 0;
  try {
    if (text.includes('||')) throw new Trouble(text.indexOf('||'), '不支持“||”，请只写确定的规则');
    for (const part of text.split(';')) {
      if (part.trim() === '') throw new Trouble(offset, '多了一个分号，或规则是空的');
      rules.push(readRule(part, offset));
      offset += part.length + 1;
    }
    return { ok: true, rules };
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, error: { index: error.index, message: error.message } };
    throw error;
  }
}
