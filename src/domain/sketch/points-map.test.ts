import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import baseJson from '../../../content/geometry/base.json' with { type: 'json' };
import metroJson from '../../../content/geometry/metro.json' with { type: 'json' };
import { baseGeometrySchema, metroNetworkSchema } from '../schema/geometry.ts';
import { mapNames } from './map-names.ts';
import { countInView, drawPointsMap, type MapDisc, type MapPlace } from './points-map.ts';

const places: MapPlace[] = Array.from({ length: 400 }, (_, index) => ({
  position: [121.2 + (index % 20) * 0.025, 31.05 + Math.floor(index / 20) * 0.02],
  mark: (['house', 'disc', 'diamond', 'seal'] as const)[index % 4] ?? 'disc',
}));
const discs: MapDisc[] = [
  { position: [121.45, 31.22], count: 39 },
  { position: [121.4501, 31.2201], count: 4 },
  { position: [121.6, 31.6], count: 16 },
];
const input = {
  id: 'points',
  geometry: baseGeometrySchema.parse(baseJson),
  metro: metroNetworkSchema.parse(metroJson),
  places,
  discs,
  labels: { ...mapNames.zh, title: '地点', description: '位置' },
} as const;

describe('drawPointsMap', () => {
  it('draws every place of real position and a number for all others', () => {
    const svg = drawPointsMap({ ...input, view: 'city' });
    const dots =
      svg
        .match(/class="pt-(?:disc|seal)" d="([^"]*)"/g)
        ?.join('')
        .match(/h0/g)?.length ?? 0;
    const shapes =
      svg
        .match(/class="pt-(?:house|diamond)" d="([^"]*)"/g)
        ?.join('')
        .match(/M/g)?.length ?? 0;
    expect(dots + shapes).toBe(400);
    expect([...svg.matchAll(/class="area-n"[^>]*>(\d+)</g)].map(([, count]) => count)).toEqual(['39', '4', '16']);
    expect(countInView('city', places, discs)).toEqual({ places: 400, vague: 59 });
  });
  it('parts discs that stand on the same spot', () => {
    const svg = drawPointsMap({ ...input, view: 'centre' });
    const [a, b] = [...svg.matchAll(/class="area" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map((match) => match.slice(1).map(Number));
    const apart = Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));
    expect(apart).toBeGreaterThan((a?.[2] ?? Infinity) + (b?.[2] ?? Infinity) - 1);
  });
  it('shows in the centre only what lies there, with the metro', () => {
    const seen = countInView('centre', places, discs);
    expect(seen.places).toBeLessThan(400);
    expect(seen.vague).toBe(43);
    const svg = drawPointsMap({ ...input, view: 'centre' });
    expect(svg).toContain('class="metro"');
    expect(svg).not.toContain('>16<');
  });
  it('says what it shows, and stays under 10 kB compressed', () => {
    for (const view of ['city', 'centre'] as const) {
      const svg = drawPointsMap({ ...input, view });
      expect(svg).toContain('role="img" aria-labelledby="points-t points-d"');
      expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(10_000);
    }
  });
});
