import type { RecordRule } from '../check/rule.ts';
import { errorAt } from '../check/rule.ts';
import { distanceToDistrictMeters, type DistrictOutline, looksShifted } from '../district-lookup.ts';
import type { Position } from '../geo.ts';
import type { Venue } from '../schema/venue.ts';

/** Outlines are simplified: a point nearer to its district than this is no sign of a shift. */
const toleranceMeters = 150;

/** The converted position if a venue's point looks as if it was copied from a Chinese map service, else null. */
export function shiftOf({ position, district }: Venue, outlines: readonly DistrictOutline[]): Position | null {
  if (position === null) return null;
  const point: Position = [position.lng, position.lat];
  const distance = distanceToDistrictMeters(point, district, outlines);
  if (distance === null || distance <= toleranceMeters) return null;
  const { shifted, converted } = looksShifted(point, district, outlines);
  return shifted ? converted : null;
}

/** Positions are WGS-84, not the shifted coordinates of Chinese map services. */
export const shiftedDatum: RecordRule = {
  name: 'shifted-datum',
  description: '位置要用 WGS-84 坐标，不能直接用高德、腾讯地图的坐标。',
  scope: 'record',
  *check(record, { outlines }) {
    const converted = record.kind === 'venues' && record.parsed !== null ? shiftOf(record.parsed, outlines) : null;
    if (converted === null) return;
    const [lng, lat] = converted.map((degrees) => degrees.toFixed(6));
    yield errorAt(
      ['position'],
      '坐标像是从高德或腾讯地图抄来的（GCJ-02），偏了大约 500 米',
      `换成 WGS-84："lng": ${lng}, "lat": ${lat}；再在地图上核对一遍`,
    );
  },
};
