import holidaysJson from '../../content/vocabulary/holidays.json' with { type: 'json' };
import { holidayCalendarSchema } from '../domain/schema/holidays.ts';

/** Public holidays and moved working days by year, as announced; parsed once for the whole build. */
export const holidayCalendar = holidayCalendarSchema.parse(holidaysJson);
