import type { ContentRecord } from '../../../src/domain/check/content-record.ts';
import type { Ground } from '../../../src/domain/datum-suspicion.ts';
import { type HolidayDays, holidayDays } from '../../../src/domain/holidays.ts';
import type { Text } from '../../../src/domain/schema/parts.ts';
import { holidayCalendarSchema } from '../../../src/domain/schema/holidays.ts';
import type { Venue } from '../../../src/domain/schema/venue.ts';

/** What a review compares with: everything as it will be after the change. */
export interface ReviewGround extends Ground {
  /** Day number of today in Shanghai. */
  readonly today: number;
  readonly venues: readonly Venue[];
  readonly districts: ReadonlyMap<string, Text>;
  readonly subdistricts: ReadonlyMap<string, Text>;
  readonly holidays: HolidayDays;
  /** Names of the sketches by the id of their venue. */
  readonly sketches: ReadonlyMap<string, string>;
}

/** Gathers the ground from all records after the change. */
export function reviewGround(
  records: readonly ContentRecord[],
  { outlines, water, today, sketches }: Ground & Pick<ReviewGround, 'today' | 'sketches'>,
): ReviewGround {
  const calendar = records.find((record) => record.kind === 'vocabulary' && record.name === 'holidays');
  const holidays = holidayCalendarSchema.safeParse(calendar?.value);
  const named = (kind: 'districts' | 'subdistricts'): ReadonlyMap<string, Text> =>
    new Map(
      records.flatMap((record) => (record.kind === kind && record.parsed !== null ? [[record.id, record.parsed.names] as const] : [])),
    );
  return {
    outlines,
    water,
    today,
    sketches,
    venues: records.flatMap((record) => (record.kind === 'venues' && record.parsed !== null ? [record.parsed] : [])),
    districts: named('districts'),
    subdistricts: named('subdistricts'),
    holidays: holidayDays(holidays.success ? holidays.data : []),
  };
}
