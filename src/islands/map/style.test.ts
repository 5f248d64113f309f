import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { afterEach, expect, test, vi } from 'vitest';
import { schematicProvider, type BasemapProvider } from '../../domain/map/provider.ts';
import { haloPixels } from './layers/lettering.ts';
import { metroOpacity } from './layers/metro.ts';
import { palettes, type MapTheme } from './palette.ts';
import { buildStyle, type StyleParts } from './style.ts';

const overlays = {
  lines: [{ id: 'walk', color: 'brick', positions: [[121.4, 31.2], [121.5, 31.2]] }], // prettier-ignore
  rings: [{ id: '5', label: '约 5 分钟', positions: [[121.4, 31.2], [121.5, 31.2], [121.45, 31.25]] }], // prettier-ignore
  origin: null,
} as const;

const partsOf = (theme: MapTheme, locale: 'zh' | 'en', provider: BasemapProvider = schematicProvider): StyleParts => ({
  provider,
  base: '/site/',
  page: 'https://learn.example/site/map/',
  look: { theme, palette: palettes[theme], locale, hasBorders: false },
  overlays,
});

const looks = (['light', 'dark'] as const).flatMap((theme) => (['zh', 'en'] as const).map((locale) => [theme, locale] as const));
const faultsIn = (style: Awaited<ReturnType<typeof buildStyle>>) => validateStyleMin(style).map(({ message }) => message);

afterEach(() => vi.unstubAllGlobals());

test.each(looks)('the schematic is a valid style, %s and %s', async (theme, locale) => {
  const style = await buildStyle(partsOf(theme, locale));
  expect(faultsIn(style)).toEqual([]);
  expect(style.glyphs).toBeUndefined();
  expect(style.sources['base']).toEqual({ type: 'vector', url: 'pmtiles://https://learn.example/site/map/base.pmtiles' });
});

test.each(looks)('street tiles are drawn without icons and administrative lines, %s and %s', async (theme, locale) => {
  const provider = { ...schematicProvider, kind: 'pmtiles', tiles: ['map/streets.pmtiles'] } as const;
  const style = await buildStyle(partsOf(theme, locale, provider));
  expect(faultsIn(style)).toEqual([]);
  expect(style.layers.length).toBeGreaterThan(30);
  expect(style.layers.filter((layer) => layer.type === 'symbol' && layer.layout?.['icon-image'] !== undefined)).toEqual([]);
  expect(style.layers.filter((layer) => 'source-layer' in layer && layer['source-layer'] === 'boundaries')).toEqual([]);
});

test('raster tiles lie one above the other, walks and rings over them', async () => {
  const provider = {
    ...schematicProvider,
    kind: 'raster',
    tiles: ['/v/{z}/{x}/{y}.png', 'https://t.example/{z}/{x}/{y}?k=1'],
    maxZoom: 16,
  } as const;
  const style = await buildStyle(partsOf('light', 'zh', provider));
  expect(faultsIn(style)).toEqual([]);
  expect(style.sources['base-0']).toMatchObject({ tiles: ['https://learn.example/v/{z}/{x}/{y}.png'], tileSize: 256, maxzoom: 16 });
  expect(style.sources['base-1']).toMatchObject({ tiles: ['https://t.example/{z}/{x}/{y}?k=1'] });
  expect(style.layers.map(({ id }) => id)).toEqual([
    'desk',
    'base-0',
    'base-1',
    'walk-rim',
    'walk',
    'ring',
    'origin',
    'origin-middle',
    'ring-name',
  ]);
});

const foreignProvider = { ...schematicProvider, kind: 'style-url', tiles: ['https://styles.example/a.json'] } as const;
const foreignStyle = {
  version: 8,
  glyphs: 'https://styles.example/{fontstack}/{range}.pbf',
  sources: { theirs: { type: 'vector', url: 'https://styles.example/tiles.json' } },
  layers: [
    { id: 'town', type: 'symbol', source: 'theirs', 'source-layer': 'town', layout: { 'text-field': 'x', 'text-font': ['Their Font'] } },
  ],
};

test('walks and rings are drawn over a style sheet of another host, lettered in its own font', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(foreignStyle)));
  const style = await buildStyle(partsOf('light', 'zh', foreignProvider));
  expect(faultsIn(style)).toEqual([]);
  expect(style.layers[0]?.id).toBe('town');
  expect(style.layers.at(-1)).toMatchObject({ id: 'ring-name', layout: { 'text-font': ['Their Font'] } });
});

test('a style sheet that does not come is an error', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  await expect(buildStyle(partsOf('light', 'zh', foreignProvider))).rejects.toThrow('503');
});

function contrast(a: string, b: string): number {
  const [dark, light] = [a, b].map(luminance).toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const isText = (layer: LayerSpecification): layer is Extract<LayerSpecification, { type: 'symbol' }> => layer.type === 'symbol';

test.each(looks)(
  'every label stands out 4.5 to 1 from its halo and from every ground it may stand on, %s and %s',
  async (theme, locale) => {
    const palette = palettes[theme];
    const { layers } = await buildStyle(partsOf(theme, locale));
    const labels = layers.filter(isText);
    expect(labels.map(({ id }) => id)).toContain('district-name');
    for (const { id, paint } of labels) {
      const colour = String(paint?.['text-color']);
      const halo = String(paint?.['text-halo-color']);
      expect([palette.paper, palette.water]).toContain(halo);
      for (const ground of [halo, palette.paper, palette.water, palette.wash]) {
        expect([id, ground, contrast(colour, ground) >= 4.5]).toEqual([id, ground, true]);
      }
      // Lines of any colour may run under a label: there the halo is its ground.
      expect(paint?.['text-halo-width']).toBe(haloPixels);
    }
    expect(haloPixels).toBeGreaterThanOrEqual(2);
  },
);

test('no label follows a line, so none bends or stands upright', async () => {
  const { layers } = await buildStyle(partsOf('light', 'zh'));
  expect(layers.filter(isText).map(({ layout }) => layout?.['symbol-placement'] ?? 'point')).not.toContain('line');
});

test('metro lines keep their official colours, quietly, and lines between districts are off', async () => {
  const { layers } = await buildStyle(partsOf('light', 'zh'));
  expect(layers.find(({ id }) => id === 'metro')?.paint).toMatchObject({
    'line-color': ['get', 'day'],
    'line-opacity': metroOpacity.light,
  });
  expect(metroOpacity.light).toBe(0.55);
  expect(layers.find(({ id }) => id === 'border')?.layout).toMatchObject({ visibility: 'none' });
});
