import type { Position } from '../../../src/domain/geo.ts';
import type { BaseGeometry } from '../../../src/domain/schema/geometry.ts';
import { levelSpots } from './level-spots.ts';
import { pointFeature, tileZooms, type BaseFeature, type BaseLayer } from './features.ts';

interface WaterName {
  readonly zh: string;
  readonly en: string;
}

interface RiverName extends WaterName {
  readonly size: 'river' | 'creek';
  readonly firstZoom: number;
  /** How straight a stretch must be: a name in the water bends less easily than one on the bank. */
  readonly straightness: number;
}

const rivers: Readonly<Record<string, RiverName>> = {
  huangpu: { zh: '黄浦江', en: 'Huangpu River', size: 'river', firstZoom: 12, straightness: 0.975 },
  'suzhou-creek': { zh: '苏州河', en: 'Suzhou Creek', size: 'creek', firstZoom: 12, straightness: 0.9 },
};

/** Names of wide water, set by hand: where, turned by how many degrees clockwise, in tiles of which zooms. */
const wideWater: readonly (WaterName & {
  readonly at: Position;
  readonly turn: number;
  readonly size: 'wide' | 'lake' | 'dry';
  readonly zooms: [number, number];
})[] = [
  { zh: '长江口', en: 'Yangtze Estuary', at: [121.378, 31.595], turn: 37, size: 'wide', zooms: [7, 9] },
  { zh: '长江口', en: 'Yangtze Estuary', at: [121.61, 31.39], turn: 38, size: 'wide', zooms: [10, 13] },
  { zh: '东海', en: 'East China Sea', at: [122.12, 31.0], turn: 0, size: 'wide', zooms: [7, 13] },
  { zh: '杭州湾', en: 'Hangzhou Bay', at: [121.62, 30.7], turn: 0, size: 'wide', zooms: [7, 13] },
  { zh: '淀山湖', en: 'Dianshan Lake', at: [120.957, 31.112], turn: 0, size: 'lake', zooms: [10, 13] },
  { zh: '滴水湖', en: 'Dishui Lake', at: [121.931, 30.9], turn: 0, size: 'lake', zooms: [12, 13] },
  { zh: '黄浦江', en: 'Huangpu River', at: [121.57, 31], turn: 0, size: 'dry', zooms: [9, 11] },
];

// In CSS pixels at the tile's own zoom: room for the name in either language, and the way from one name to the next.
const roomPixels = { zh: 64, en: 112 } as const;
const spacingPixels = 420;
const steepestDegrees = 38;

/** Names on wide water, and along the rivers wherever a nearly straight and level stretch has room for one. */
export function waterNameLayer(courses: BaseGeometry['rivers']): BaseLayer {
  const byHand = wideWater.map(({ zh, en, at, turn, size, zooms }) => pointFeature(at, { zh, en, turn, size }, zooms));
  const alongRivers = courses.flatMap(({ id, line }) => {
    const river = rivers[id];
    return river
      ? namesAlong(
          line.map(([lng, lat]): Position => [lng, lat]),
          river,
        )
      : [];
  });
  return { name: 'water-name', features: [...byHand, ...alongRivers] };
}

function namesAlong(line: readonly Position[], { size, firstZoom, straightness, ...names }: RiverName): BaseFeature[] {
  const zooms = Array.from({ length: tileZooms.last - firstZoom + 1 }, (_, index) => firstZoom + index);
  return zooms.flatMap((zoom) =>
    (['zh', 'en'] as const).flatMap((locale) => {
      const pixel = pixelMeters(zoom);
      const wish = { roomMeters: roomPixels[locale] * pixel, spacingMeters: spacingPixels * pixel, straightness, steepestDegrees };
      return levelSpots(line, wish).map(({ at, degrees }) =>
        pointFeature(at, { [locale]: names[locale], turn: Math.round(degrees), size }, [zoom, zoom]),
      );
    }),
  );
}

const pixelMeters = (zoom: number): number => (40_075_016.7 * Math.cos((31.2 * Math.PI) / 180)) / (512 * 2 ** zoom);
