import type { Position } from '../geo.ts';
import type { MapNames } from './map-names.ts';

/** Where the names of the outer districts stand if nothing is in the way; the inner seven are too close to be named. */
export const cityAnchors: Readonly<Record<string, Position>> = {
  chongming: [121.47, 31.66],
  baoshan: [121.4, 31.43],
  jiading: [121.22, 31.35],
  qingpu: [121.1, 31.16],
  songjiang: [121.19, 31.06],
  jinshan: [121.22, 30.83],
  fengxian: [121.54, 30.905],
  minhang: [121.41, 31.085],
  pudong: [121.73, 31.15],
};

/** Where the names of the waters stand on the city map, turned by an angle in degrees. */
export const waterNames: readonly {
  readonly id: keyof MapNames['waters'];
  readonly at: Position;
  readonly angle: number;
  readonly size: 'normal' | 'small';
}[] = [
  { id: 'yangtze', at: [121.34, 31.572], angle: 37, size: 'normal' },
  { id: 'eastSea', at: [121.995, 31.0], angle: 63, size: 'normal' },
  { id: 'hangzhouBay', at: [121.62, 30.725], angle: 0, size: 'normal' },
  { id: 'huangpu', at: [121.55, 31.005], angle: 0, size: 'small' },
  { id: 'dianshanLake', at: [120.96, 31.035], angle: 0, size: 'small' },
];
