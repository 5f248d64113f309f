import type { Catalogue } from '../check/catalogue.ts';
import type { RecordRule } from '../check/rule.ts';
import { type DatumFit, type DatumSuspicion, suspectDatum } from '../datum-suspicion.ts';
import type { Text } from '../schema/parts.ts';
import type { Venue } from '../schema/venue.ts';

/** The suspicion that a venue's point was copied from a Chinese map service, or null. */
export function shiftOf(venue: Venue, ground: Pick<Catalogue, 'outlines' | 'water'>): DatumSuspicion | null {
  const { position, district, names } = venue;
  if (position === null) return null;
  const { lng, lat, precision, origin } = position;
  return suspectDatum({ position: [lng, lat], district, precision, origin, nameZh: names.zh }, ground);
}

const sourceOf = {
  gcj02: { zh: '高德或腾讯地图抄来的（GCJ-02），偏了大约 500 米', en: 'Amap or Tencent (GCJ-02), about 500 metres off' },
  bd09: { zh: '百度地图抄来的（BD-09），偏了大约 1 公里', en: 'Baidu (BD-09), about 1 kilometre off' },
} as const;

const noWhere: Text = { zh: '', en: '' };
const wheres = {
  water: { zh: '这个位置在水里，', en: 'This position lies in water. ' },
  outside: { zh: '这个位置出了写明的区，', en: 'This position lies outside its district. ' },
} as const;

/** Positions are WGS-84, not the shifted coordinates of Chinese map services. */
export const shiftedDatum: RecordRule = {
  name: 'shifted-datum',
  description: '位置要用 WGS-84 坐标，不能直接用高德、腾讯、百度地图的坐标。',
  scope: 'record',
  *check(record, catalogue) {
    const suspicion = record.kind === 'venues' && record.parsed !== null ? shiftOf(record.parsed, catalogue) : null;
    if (suspicion === null) return;
    const { fits, level, inWater } = suspicion;
    const where = level === 'error' ? noWhere : inWater ? wheres.water : wheres.outside;
    yield {
      path: ['position'],
      level,
      wrong: {
        zh: `${where.zh}坐标像是从${fits.map(({ datum }) => sourceOf[datum].zh).join('；或者从')}`,
        en: `${where.en}The coordinates look copied from ${fits.map(({ datum }) => sourceOf[datum].en).join('; or from ')}`,
      },
      fix: {
        zh: `换成 WGS-84：${fits.map(describeFit).join('；从百度抄的写 ')}；再在地图上核对一遍`,
        en: `Write them in WGS-84: ${fits.map(describeFit).join('; if they come from Baidu, ')}; then look at the place on a map`,
      },
    };
  },
};

const describeFit = ({ converted: [lng, lat] }: DatumFit): string => `"lng": ${lng.toFixed(6)}, "lat": ${lat.toFixed(6)}`;
