import { metersPerDegree, type Position } from '../geo.ts';
import { smoothPath } from './path.ts';
import type { SheetPoint } from './sheet.ts';
import { simplifyLine } from './simplify.ts';

/** Size of the drawing and height at which the line meets the hairlines on either side. */
export const riverRule = { width: 300, height: 48, level: 10 } as const;

const xupu: Position = [121.46062, 31.11422];
const wusong: Position = [121.51684, 31.3968];
const flattening = 0.5;
// Share of the length at either end over which the river leaves the straight hairline.
const easing = 0.07;

/** Path data of the Huangpu from Xupu to Wusong, turned level and flattened by half; '' without a river. */
export function drawRiverRule(huangpu: readonly (readonly number[])[]): string {
  const [perLng, perLat] = metersPerDegree(31.25);
  const [east, north] = [(wusong[0] - xupu[0]) * perLng, (wusong[1] - xupu[1]) * perLat];
  const length = Math.hypot(east, north);
  const unit = riverRule.width / length;
  const points = huangpu.flatMap(([lng = 0, lat = 0]): SheetPoint[] => {
    const [x, y] = [(lng - xupu[0]) * perLng, (lat - xupu[1]) * perLat];
    const along = (x * east + y * north) / length;
    const across = (x * north - y * east) / length;
    const share = along / length;
    if (share < 0 || share > 1) return [];
    return [[along * unit, riverRule.level + across * unit * flattening * ease(share)]];
  });
  const level = riverRule.level;
  return smoothPath(simplifyLine([[0, level], [4, level], ...points.slice(3, -3), [296, level], [300, level]], 0.3));
}

function ease(share: number): number {
  const t = Math.min(1, share / easing, (1 - share) / easing);
  return t * t * (3 - 2 * t);
}
