import { z } from 'zod';
import { sourceSchema, textSchema, type Text } from './parts.ts';
import { refusal } from './refusal.ts';

const daySchema = z
  .string()
  .regex(
    /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    refusal({ zh: '写 2026-02-15 这样的日期', en: 'Write a date such as 2026-02-15' }),
  );

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
    const refuse = (path: readonly (string | number)[], said: Text): void => {
      context.addIssue({ code: 'custom', path: [...path], message: refusal(said) });
    };
    if (announced && source === null)
      refuse(['source'], { zh: '写上通知的网址和日期', en: 'Write the address and date of the announcement' });
    if (announced && holidays.length === 0) refuse(['holidays'], { zh: '照通知写上每个节日', en: 'Write every holiday that it announces' });
    if (!announced && holidays.length > 0)
      refuse(['holidays'], { zh: '还没有公布的年份写 []', en: 'Write [] for a year that is not announced yet' });
    const seen = new Set<string>();
    for (const [index, { start, end, workdays }] of holidays.entries()) {
      if (end < start) refuse(['holidays', index, 'end'], { zh: '最后一天早于第一天', en: 'The last day is earlier than the first' });
      for (const day of [start, end, ...workdays])
        if (!day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`))
          refuse(['holidays', index], { zh: `${day} 不在 ${year} 年`, en: `${day} is not in ${year}` });
      for (const [place, day] of workdays.entries()) {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        if (weekday !== 0 && weekday !== 6)
          refuse(['holidays', index, 'workdays', place], {
            zh: `${day} 不是周六或周日，不会是调休`,
            en: `${day} is no Saturday or Sunday and cannot be a moved working day`,
          });
        if (seen.has(day)) refuse(['holidays', index, 'workdays', place], { zh: `${day} 写了两次`, en: `${day} stands here twice` });
        seen.add(day);
      }
    }
    for (const [index, { start, end, workdays }] of holidays.entries()) {
      if (holidays.some((other) => other.workdays.some((day) => day >= start && day <= end)))
        refuse(['holidays', index, 'workdays'], { zh: '同一天又放假又上班', en: 'One day is both a holiday and a working day' });
      if (holidays.some((other, place) => place < index && other.start <= end && start <= other.end))
        refuse(['holidays', index, 'start'], { zh: '和前面的节日重叠', en: 'It overlaps with a holiday above' });
      if (workdays.some((day) => day >= start && day <= end))
        refuse(['holidays', index, 'workdays'], { zh: '调休的日子在假期里', en: 'A moved working day lies within the holiday' });
    }
  })
  .describe('一年的节假日。例：{"calendarYear": 2027, "announced": false, "source": null, "holidays": []}');

/** The public holidays of the mainland by year, as the State Council announces them. */
export const holidayCalendarSchema = z
  .array(holidayYearSchema)
  .refine((years) => new Set(years.map(({ calendarYear }) => calendarYear)).size === years.length, {
    error: refusal({ zh: '同一年写了两次', en: 'A year stands here twice' }),
  })
  .describe('国务院办公厅公布的节假日，一年一条。');

export type HolidayYear = z.infer<typeof holidayYearSchema>;
export type HolidayCalendar = z.infer<typeof holidayCalendarSchema>;
