import gcoord from 'gcoord';
import { distanceMeters, type Position } from './geo.ts';

/** The datums that Chinese map services hand out; GCJ-02 is Amap's and Tencent's, BD-09 Baidu's. */
export const datums = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof datums)[number];

const codes = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

function convert([lng, lat]: Position, from: Datum, to: Datum): Position {
  const [x, y] = gcoord.transform([lng, lat], codes[from], codes[to]);
  return [x, y];
}

/** From GCJ-02 to WGS-84; good to about 0.1 m there and back, unchanged outside China. */
export function gcj02ToWgs84(position: Position): Position {
  return convert(position, 'gcj02', 'wgs84');
}

/** From WGS-84 to GCJ-02; unchanged outside China. */
export function wgs84ToGcj02(position: Position): Position {
  return convert(position, 'wgs84', 'gcj02');
}

/** From BD-09 to WGS-84. */
export function bd09ToWgs84(position: Position): Position {
  return convert(position, 'bd09', 'wgs84');
}

/** From WGS-84 to BD-09. */
export function wgs84ToBd09(position: Position): Position {
  return convert(position, 'wgs84', 'bd09');
}

/** From the metres of Baidu's own map addresses to BD-09. */
export function baiduMercatorToBd09([x, y]: readonly [number, number]): Position {
  const [lng, lat] = gcoord.transform([x, y], gcoord.BD09MC, gcoord.BD09);
  return [lng, lat];
}

/** From any of the three datums to WGS-84. */
export function convertToWgs84(position: Position, from: Datum): Position {
  return from === 'wgs84' ? position : convert(position, from, 'wgs84');
}

/** How far, in metres, a WGS-84 position moves when it is taken for GCJ-02; 458 to 498 m in Shanghai. */
export function datumOffsetMeters(position: Position): number {
  return distanceMeters(position, wgs84ToGcj02(position));
}
