import { describe, expect, it } from 'vitest';
import baseJson from '../../content/geometry/base.json' with { type: 'json' };
import { districtAt, distanceToDistrictMeters } from './district-lookup.ts';
import type { Position } from './geo.ts';
import { baseGeometrySchema } from './schema/geometry.ts';

const { districts } = baseGeometrySchema.parse(baseJson);

const landmarks: readonly [name: string, position: Position, district: string][] = [
  ['上海城市规划展示馆', [121.470882, 31.233371], 'huangpu'],
  ['上海图书馆', [121.439655, 31.210012], 'xuhui'],
  ['邬达克纪念馆', [121.425415, 31.209874], 'changning'],
  ['上海铁路博物馆', [121.47179, 31.251986], 'jingan'],
  ['上海造币博物馆', [121.432243, 31.250953], 'putuo'],
  ['中共四大纪念馆', [121.480413, 31.257155], 'hongkou'],
  ['江湾体育场', [121.51027, 31.30806], 'yangpu'],
  ['莘庄站', [121.38086, 31.113012], 'minhang'],
  ['上海淞沪抗战纪念馆', [121.49044, 31.41174], 'baoshan'],
  ['州桥', [121.24635, 31.38635], 'jiading'],
  ['浦东美术馆', [121.492034, 31.24024], 'pudong'],
  ['松江博物馆', [121.242, 31.00841], 'songjiang'],
  ['练塘朝真桥', [121.03846, 31.00945], 'qingpu'],
  ['西渡站', [121.427462, 30.991415], 'fengxian'],
];

describe('districtAt', () => {
  it.each(landmarks)('finds %s in its district', (_, position, district) => {
    expect(districtAt(position, districts)).toBe(district);
  });
  it('knows sixteen districts and answers null at sea', () => {
    expect(districts).toHaveLength(16);
    expect(districtAt([122.4, 31], districts)).toBeNull();
  });
});

describe('distanceToDistrictMeters', () => {
  it('is zero inside, metres outside and null for an unknown id', () => {
    expect(distanceToDistrictMeters([121.470882, 31.233371], 'huangpu', districts)).toBe(0);
    // 乍浦路桥 stands on the border: Hongkou states it, the outline puts it one step into Huangpu.
    expect(distanceToDistrictMeters([121.48329, 31.24615], 'hongkou', districts)).toBeLessThan(20);
    expect(distanceToDistrictMeters([121.470882, 31.233371], 'chongming', districts)).toBeGreaterThan(20_000);
    expect(distanceToDistrictMeters([121.470882, 31.233371], 'nowhere', districts)).toBeNull();
  });
});
