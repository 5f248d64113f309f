import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import baseJson from '../../../content/geometry/base.json' with { type: 'json' };
import metroJson from '../../../content/geometry/metro.json' with { type: 'json' };
import type { Position } from '../geo.ts';
import { baseGeometrySchema, metroNetworkSchema } from '../schema/geometry.ts';
import { drawCityMap } from './city-map.ts';
import { drawListMap } from './list-map.ts';
import { mapNames } from './map-names.ts';
import { drawRiverRule } from './river-rule.ts';
import { drawVenueCompass } from './venue-compass.ts';
import type { PlateStop } from './plate-draft.ts';
import { drawWalkPlate, type WalkPlateInput } from './walk-plate.ts';

const geometry = baseGeometrySchema.parse(baseJson);
const metro = metroNetworkSchema.parse(metroJson);

const stops: PlateStop[] = [
  { number: 1, name: '国歌纪念广场（上海国歌展示馆）', position: [121.50973, 31.26026], precision: 'street' },
  { number: 2, name: '杨树浦水厂', position: [121.52202, 31.25302], precision: 'exact' },
  { number: 3, name: '杨浦大桥', position: [121.54139, 31.25694], precision: 'street' },
  { number: 4, name: '定海桥', position: [121.55308, 31.27566], precision: 'street' },
  { number: 5, name: '复兴岛公园', position: [121.5583, 31.2808], precision: 'approx' },
];

function plateOf(changed: Partial<WalkPlateInput> = {}): ReturnType<typeof drawWalkPlate> {
  const labels = { ...mapNames.zh, title: '路线示意' };
  return drawWalkPlate({ id: 'plate', geometry, metro, language: 'zh', labels, stops, ...changed });
}

function svgOf(changed: Partial<WalkPlateInput> = {}): string {
  return plateOf(changed)?.svg ?? '';
}

describe('drawWalkPlate', () => {
  it('links each disc to its chapter and names the stop without its brackets', () => {
    expect(svgOf()).toContain('<a href="#stop-2" class="stop">');
    expect(svgOf()).toContain('>国歌纪念广场<');
    expect(svgOf()).not.toContain('上海国歌展示馆');
  });
  it('draws the leg to an approximate stop dashed and its disc as a ring', () => {
    expect(svgOf().match(/class="route route-approx"/g)).toHaveLength(1);
    expect(svgOf()).toContain('<a href="#stop-5" class="stop stop-approx">');
  });
  it('draws a leg dashed when a stop without position lies on it', () => {
    const gap = stops.map((stop): PlateStop => (stop.number === 2 ? { ...stop, position: null, precision: 'none' } : stop));
    expect(svgOf({ stops: gap.slice(0, 4) }).match(/class="route route-approx"/g)).toHaveLength(1);
  });
  it('draws a ride apart from a walk', () => {
    const ride = stops.map((stop): PlateStop => (stop.number === 1 ? { ...stop, legToNext: 'ferry' } : stop));
    expect(svgOf({ stops: ride })).toContain('class="route route-ride route-ferry"');
  });
  it('shows the river with its name, exact stations and a scale bar', () => {
    expect(svgOf()).toContain('>黄浦江<');
    expect(svgOf()).toContain('class="stn-name"');
    expect(svgOf()).toMatch(/class="scale".*>1 km</);
  });
  it('keeps two corners free for the title slip and the gist', () => {
    const plate = plateOf();
    expect(plate?.slipCorner).not.toBeNull();
    expect(plate?.gistCorner).not.toBe(plate?.slipCorner);
  });
  it('draws a single known stop in its surroundings, and nothing where none is known', () => {
    const vague = stops.map((stop): PlateStop => ({ ...stop, position: null, precision: 'none' }));
    expect(svgOf({ stops: [...stops.slice(0, 1), ...vague.slice(1)] }).match(/class="stop"/g)).toHaveLength(1);
    expect(plateOf({ stops: vague })).toBeNull();
    expect(plateOf({ stops: [] })).toBeNull();
  });
  it('escapes names and is the same every time', () => {
    const hostile = stops.map((stop) => ({ ...stop, name: '<img src=x onerror=alert(1)>' }));
    expect(svgOf({ stops: hostile })).not.toContain('<img');
    expect(svgOf()).toBe(svgOf());
  });
  it('draws a walk across the estuary with the sea and without engraving a hair-thin river', () => {
    const far: PlateStop[] = [
      { number: 1, name: '人民广场', position: [121.4737, 31.2304], precision: 'exact' },
      { number: 2, name: '崇明学宫', position: [121.3975, 31.6235], precision: 'exact' },
    ];
    expect(svgOf({ stops: far })).toContain('class="river-line"');
    expect(svgOf({ stops: far })).not.toContain('class="stn-name"');
  });
});

describe('drawCityMap', () => {
  const venues = Array.from({ length: 500 }, (_, index) => ({
    position: [121.2 + (index % 25) * 0.02, 31 + Math.floor(index / 25) * 0.02] satisfies Position,
    precision: index % 3 === 0 ? ('approx' as const) : ('exact' as const),
    mark: (['house', 'disc', 'diamond', 'seal'] as const)[index % 4] ?? 'disc',
  }));
  const labels = { ...mapNames.en, title: 'The city', description: 'Coast & river' };
  const svg = drawCityMap({
    id: 'city',
    geometry,
    venues,
    routes: [
      [
        [121.4, 31.2],
        [121.41, 31.21],
        [121.9, 31.5],
      ],
    ],
    labels,
  });

  it('stays under 25 kB compressed with 500 places', () => {
    expect(gzipSync(svg).length).toBeLessThan(25_000);
  });
  it('draws approximate places as rings and no leg that is ridden rather than walked', () => {
    expect(svg).toContain('class="pt-ring"');
    expect(svg.match(/class="walk-thread" d="M[^"]*"/g)?.[0].match(/M/g)).toHaveLength(1);
  });
  it('names the outer districts and never draws a district outline', () => {
    expect(svg).toContain('>Chongming<');
    expect(svg).toContain('Coast &amp; river');
    const points = geometry.districts.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0);
    expect(points).toBeGreaterThan(2000);
    expect(svg.match(/<path/g)?.length).toBeLessThan(16);
  });
});

describe('drawListMap', () => {
  const labels = { ...mapNames.zh, title: '虹口区示意图', description: '与列表同号' };
  const input = { id: 'list', geometry, metro, language: 'zh', labels } as const;

  it('gives each item its number, and a ring to what is only roughly known', () => {
    const svg = drawListMap({
      ...input,
      items: [
        { number: 1, mark: 'house', position: [121.480413, 31.257155], precision: 'exact', href: '/venues/a/' },
        { number: 2, mark: 'disc', position: [121.49, 31.28], precision: 'approx' },
        { number: 3, mark: 'disc', position: null, precision: 'none' },
      ],
    });
    expect(svg).toMatch(/<g class="mk mk-house"[^>]*><a href="\/venues\/a\/">.*>1<\/text>/);
    expect(svg).toContain('class="mk mk-approx"');
    expect(svg).not.toContain('>3</text>');
    expect(svg).toContain('role="group"');
  });
  it('draws nothing without a position', () => {
    expect(drawListMap({ ...input, items: [{ number: 1, mark: 'disc', position: null, precision: 'none' }] })).toBe('');
  });
});

describe('drawVenueCompass', () => {
  const labels = { ...mapNames.zh, title: '邻近' };
  const square: Position = [121.4737, 31.2304];
  const input = { id: 'c', mark: 'house', position: square, geometry, metro, language: 'zh', labels } as const;
  const neighbours = [{ name: '上海当代艺术馆', mark: 'house', distanceMeters: 170, bearingDegrees: 45 } as const];

  it('puts a neighbour to the north-east above and right of the venue, in under 1.2 kB', () => {
    const svg = drawVenueCompass({ ...input, neighbours });
    const start = (className: string): number[] =>
      (new RegExp(`class="${className}" d="M(-?[\\d.]+) (-?[\\d.]+)`).exec(svg) ?? []).slice(1).map(Number);
    const [me, other] = [start('g-me'), start('g-house')];
    expect(other[0]).toBeGreaterThan(me[0] ?? Infinity);
    expect(other[1]).toBeLessThan(me[1] ?? 0);
    expect(gzipSync(svg).length).toBeLessThan(1200);
  });
  it('names the stations in sight and draws their lines', () => {
    const svg = drawVenueCompass({ ...input, neighbours });
    expect(svg).toContain('class="metro"');
    expect(svg).toMatch(/class="stn-name"[^>]*>大世界</);
    expect(svg).not.toContain('wl-ink');
  });
  it('draws the river engraved where it is near', () => {
    const svg = drawVenueCompass({ ...input, position: [121.4905, 31.2363], neighbours });
    expect(svg).toContain('id="c-w"');
    expect(svg).toContain('water-fill');
  });
  it('shows a lonely venue with its station, and a farther one with the country as far as the next water', () => {
    const alone = drawVenueCompass({ ...input, neighbours: [], stationMeters: 400 });
    expect(alone).toContain('>大世界<');
    const island = drawVenueCompass({ ...input, position: [121.5, 31.65], neighbours: [] });
    expect(island).toContain('class="coast"');
    expect(drawVenueCompass({ ...input, position: [121.5, 31.65], neighbours })).not.toContain('class="coast"');
    expect(island).toContain('class="g-me"');
  });
});

describe('drawRiverRule', () => {
  it('runs from hairline to hairline within its height, in under 1.5 kB', () => {
    const path = drawRiverRule(geometry.rivers.find(({ id }) => id === 'huangpu')?.line ?? []);
    expect(path.startsWith('M0 10c')).toBe(true);
    expect(path.length).toBeLessThan(1500);
    expect(path.length).toBeGreaterThan(400);
  });
});
