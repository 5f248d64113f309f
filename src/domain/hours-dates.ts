import type { CalendarDay, DateRange } from './hours.ts';
import { type HoursReader, HoursTrouble } from './hours-reader.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const dayOfMonth = String.raw`(0?[1-9]|[12]\d|3[01])(?![\d:])`;
const calendarDay = new RegExp(String.raw`^(?:(20\d\d)\s+)?(${months.join('|')})(?![a-z])(?:\s+${dayOfMonth})?`);
const bareDay = new RegExp(`^${dayOfMonth}`);
const nextDate = new RegExp(String.raw`^,(?=\s*(?:20\d\d|${months.join('|')}))`);

/** Reads dates before the days of the week: `Apr-Oct`, `Nov 01-Mar 31`, `Feb 16-18`, `2026 Jan 10-2026 Mar 31`; throws an HoursTrouble. */
export function readDates(reader: HoursReader): DateRange[] {
  const ranges: DateRange[] = [];
  for (let from = readCalendarDay(reader); from !== null; from = readCalendarDay(reader)) {
    const to = reader.take(/^-/) ? readEnd(reader, from) : from;
    refuseBackwards(reader, from, to);
    ranges.push({ from, to });
    if (!reader.take(nextDate)) break;
  }
  if (ranges.length > 0) reader.take(/^:/);
  return ranges;
}

function readCalendarDay(reader: HoursReader): CalendarDay | null {
  const match = reader.take(calendarDay);
  if (match === null) return null;
  const day = {
    year: match[1] === undefined ? null : Number(match[1]),
    month: months.findIndex((month) => month === match[2]) + 1,
    day: match[3] === undefined ? 0 : Number(match[3]),
  };
  refuseMissingDay(reader, day, match[0].length);
  return day;
}

function refuseMissingDay(reader: HoursReader, { year, month, day }: CalendarDay, length: number): void {
  const isShort = month === 2 && year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  const last = isShort ? 28 : (monthDays[month - 1] ?? 31);
  if (day > last)
    throw new HoursTrouble(reader.at - length, {
      zh: `没有 ${months[month - 1]} ${day} 这一天`,
      en: `there is no day ${months[month - 1]} ${day}`,
    });
}

/** The end of a range: a day of the same month (`Feb 16-18`), or a day with its month, written like the start. */
function readEnd(reader: HoursReader, from: CalendarDay): CalendarDay {
  const bare = from.day > 0 ? reader.take(bareDay) : null;
  if (bare?.[1] !== undefined) {
    const to = { ...from, day: Number(bare[1]) };
    refuseMissingDay(reader, to, bare[0].length);
    return to;
  }
  const place = reader.at;
  const to = readCalendarDay(reader);
  if (to === null)
    throw new HoursTrouble(place, {
      zh: '日期范围缺少结束，例如 Nov 01-Mar 31',
      en: 'the end of the dates is missing; write, for example, Nov 01-Mar 31',
    });
  if ((from.day === 0) !== (to.day === 0))
    throw new HoursTrouble(place, {
      zh: '两头要么都写日子，要么都只写月份，例如 Apr 01-Oct 15',
      en: 'write days at both ends or at neither, such as Apr 01-Oct 15',
    });
  if (from.day === 0 && from.year !== null && to.year === null) return { ...to, year: from.year };
  if (from.day === 0 && to.year !== null)
    throw new HoursTrouble(place, {
      zh: '跨年的月份要写出日子，例如 2026 Nov 01-2027 Feb 28',
      en: 'months of two years need their days, such as 2026 Nov 01-2027 Feb 28',
    });
  if ((from.year === null) !== (to.year === null))
    throw new HoursTrouble(place, {
      zh: '两头都写年份，例如 2026 Feb 16-2026 Mar 18',
      en: 'write the year at both ends, such as 2026 Feb 16-2026 Mar 18',
    });
  return to;
}

function refuseBackwards(reader: HoursReader, from: CalendarDay, to: CalendarDay): void {
  const order = ({ year, month, day }: CalendarDay): number => (year ?? 0) * 10_000 + month * 100 + day;
  if (from.year !== null && order(to) < order(from))
    throw new HoursTrouble(reader.at, {
      zh: '结束早于开始；跨年要写两个年份，例如 2026 Dec 30-2027 Jan 02',
      en: 'the end is earlier than the start; over new year write both years, such as 2026 Dec 30-2027 Jan 02',
    });
  if (from.year === null && from.month === to.month && to.day < from.day)
    throw new HoursTrouble(reader.at, {
      zh: '结束早于开始，先写早的那天',
      en: 'the end is earlier than the start; write the earlier day first',
    });
}
