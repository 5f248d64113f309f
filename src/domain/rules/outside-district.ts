import type { RecordProblem, RecordRule } from '../check/rule.ts';
import { errorAt, warningAt } from '../check/rule.ts';
import { districtAt, distanceToDistrictMeters } from '../district-lookup.ts';
import type { Position } from '../geo.ts';
import type { Text } from '../schema/parts.ts';
import { shiftOf } from './shifted-datum.ts';

/** Outlines are simplified and rivers wide: nearer than this counts as inside. */
const toleranceMeters = 300;
const approxLimitMeters = 3000;

/** A position lies in the district that its record names. */
export const outsideDistrict: RecordRule = {
  name: 'outside-district',
  description: '位置要在写明的区里。',
  scope: 'record',
  *check(record, catalogue) {
    const { outlines } = catalogue;
    const venue = record.kind === 'venues' ? record.parsed : null;
    if (venue === null || venue.position === null || shiftOf(venue, catalogue)?.level === 'error') return;
    const position: Position = [venue.position.lng, venue.position.lat];
    const found = districtAt(position, outlines);
    if (venue.district === 'outside') {
      if (found !== null)
        yield at(
          {
            zh: `district 写的是上海以外（outside），位置却在 ${found} 区`,
            en: `The district is outside (beyond Shanghai), but the position lies in ${found}`,
          },
          { zh: `把 district 改成 "${found}"，或者改正位置`, en: `Change the district to "${found}", or correct the position` },
          'error',
        );
      return;
    }
    const distance = distanceToDistrictMeters(position, venue.district, outlines);
    if (distance === null || distance <= toleranceMeters) return;
    const km = (distance / 1000).toFixed(1);
    const approx = venue.position.precision === 'approx';
    const level = approx && distance <= approxLimitMeters ? 'warning' : 'error';
    const place =
      found === null ? { zh: '不在上海任何一个区', en: 'in no district of Shanghai' } : { zh: `在 ${found} 区`, en: `in ${found}` };
    yield at(
      {
        zh: `这个位置${place.zh}，离 ${venue.district} 区有 ${km} 公里`,
        en: `This position lies ${place.en}, ${km} km from ${venue.district}`,
      },
      {
        zh: '核对经度、纬度和 district；查不到准确位置就写 null',
        en: 'Check longitude, latitude and district; if the exact position cannot be found, write null',
      },
      level,
    );
  },
};

const at = (wrong: Text, fix: Text, level: 'error' | 'warning'): RecordProblem =>
  (level === 'error' ? errorAt : warningAt)(['position'], wrong, fix);
