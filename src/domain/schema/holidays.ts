import { z } from 'zod';
import { sourceSchema, textSchema } from './parts.ts';

const daySchema = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '写 2026-02-15 这样的日期');

/** Days off for one holiday and the weekend days on which people work in exchange. */
export const holidaySchema = z
  .strictObject({
    names: textSchema.describe('节日。例：{"zh": "春节", "en": "Spring Festival"}'),
    start: daySchema.describe('放假第一天。例：2026-02-15'),
    end: daySchema.describe('放假最后一天。例：2026-02-23'),
    workdays: z.array(daySchema).describe('调休上班的日子。例：["2026-02-14", "2026-02-28"]'),
  })
  .describe(
    '一个节日的放假和调休。例：{"names": {"zh": "元旦", "en": "New Year"}, "start": "2026-01-01", "end": "2026-01-03", "workdays": []}',
  );

/** A year of holidays; one that the State Council has not announced is in the list and says so. */
export const holidayYearSchema = z
  .strictObject({
    calendarYear: z.int().min(2020).max(2099).describe('哪一年。例：2026'),
    announced: z.boolean().describe('国务院办公厅的通知公布了没有。例：true'),
    source: sourceSchema
      .nullable()
      .describe('通知，没有公布就写 null。例：{"url": "https://www.gov.cn/...", "date": "2025-11", "linkable": true}'),
    holidays: z.array(holidaySchema).describe('照通知的次序，没有公布就写 []。例：[]'),
  })
  .superRefine(({ calendarYear: year, announced, source, holidays }, context) => {
    const refuse = (path: readonly (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path: [...path], message });
    };
    if (announced && source === null) refuse(['source'], '写上通知的网址和日期');
    if (announced && holidays.length === 0) refuse(['holidays'], '照通知写上每个节日');
    if (!announced && holidays.length > 0) refuse(['holidays'], '还没有公布的年份写 []');
    const seen = new Set<string>();
    for (const [index, { start, end, workdays }] of holidays.entries()) {
      if (end < start) refuse(['holidays', index, 'end'], '最后一天早于第一天');
      for (const day of [start, end, ...workdays])
        if (!day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`)) refuse(['holidays', index], `${day} 不在 ${year} 年`);
      for (const [place, day] of workdays.entries()) {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        if (weekday !== 0 && weekday !== 6) refuse(['holidays', index, 'workdays', place], `${day} 不是周六或周日，不会是调休`);
        if (seen.has(day)) refuse(['holidays', index, 'workdays', place], `${day} 写了两次`);
        seen.add(day);
      }
    }
    for (const [index, { start, end, workdays }] of holidays.entries()) {
      if (holidays.some((other) => other.workdays.some((day) => day >= start && day <= end)))
        refuse(['holidays', index, 'workdays'], '同一天又放假又上班');
      if (holidays.some((other, place) => place < index && other.start <= end && start <= other.end))
        refuse(['holidays', index, 'start'], '和前面的节日重叠');
      if (workdays.some((day) => day >= start && day <= end)) refuse(['holidays', index, 'workdays'], '调休的日子在假期里');
    }
  })
  .describe('一年的节假日。例：{"calendarYear": 2027, "announced": false, "source": null, "holidays": []}');

/** The public holidays of the mainland by year, as the State Council announces them. */
export const holidayCalendarSchema = z
  .array(holidayYearSchema)
  .refine((years) => new Set(years.map(({ calendarYear }) => calendarYear)).size === years.length, { error: '同一年写了两次' })
  .describe('国务院办公厅公布的节假日，一年一条。');

export type HolidayYear = z.infer<typeof holidayYearSchema>;
export type HolidayCalendar = z.infer<typeof holidayCalendarSchema>;
