import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { tileAddress, type BasemapProvider } from '../../domain/map/provider.ts';
import { borderLayers } from './layers/borders.ts';
import { districtNameLayers } from './layers/district-names.ts';
import { groundLayers } from './layers/ground.ts';
import { baseSource, type LayerGroup, type MapLook } from './layers/layer-group.ts';
import { metroLineLayers, stationLayers, stationNameLayers } from './layers/metro.ts';
import { overlayLineLayers, overlaySources, ringNameLayers, type Overlays } from './layers/overlays.ts';
import { waterNameLayers } from './layers/water-names.ts';

/** What a style is built from. */
export interface StyleParts {
  readonly provider: BasemapProvider;
  /** Path of the site with slashes at both ends. */
  readonly base: string;
  /** Address of the page, for what needs a whole address. */
  readonly page: string;
  readonly look: MapLook;
  readonly overlays: Overlays;
}

interface Ground {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly under: readonly LayerSpecification[];
  readonly over: readonly LayerSpecification[];
}

const schematicUnder: readonly LayerGroup[] = [groundLayers, borderLayers, metroLineLayers];
const schematicOver: readonly LayerGroup[] = [stationLayers, waterNameLayers, stationNameLayers, districtNameLayers];

/** The whole style: the provider's ground, walks and rings on it. Rejects where a style sheet cannot be fetched. */
export async function buildStyle(parts: StyleParts): Promise<StyleSpecification> {
  if (parts.provider.kind === 'style-url') return onForeignStyle(parts);
  const { sources, under, over } = await groundOf(parts);
  return {
    version: 8,
    sources: { ...sources, ...overlaySources(parts.overlays) },
    layers: [...under, ...overlayLineLayers(parts.look), ...over, ...ringNameLayers(parts.look)],
  };
}

async function groundOf({ provider, base, page, look }: StyleParts): Promise<Ground> {
  const addresses = provider.tiles.map((tiles) => new URL(tileAddress(tiles, base), page).href);
  const archive: SourceSpecification = { type: 'vector', url: `pmtiles://${addresses[0] ?? ''}` };
  if (provider.kind === 'raster') return rasterGround(provider, addresses, look);
  if (provider.kind === 'pmtiles') {
    // Seventy layers that only a site with street tiles needs.
    const { streetLayers } = await import('./street-layers.ts');
    return { sources: { [baseSource]: archive }, under: streetLayers(look), over: [] };
  }
  return {
    sources: { [baseSource]: archive },
    under: schematicUnder.flatMap((group) => group(look)),
    over: schematicOver.flatMap((group) => group(look)),
  };
}

function rasterGround({ tileSize, maxZoom }: BasemapProvider, addresses: readonly string[], { palette }: MapLook): Ground {
  const names = addresses.map((_, index) => `${baseSource}-${index}`);
  // An address keeps its braces, which URL would have written as %7B.
  const sources = names.map((name, index): [string, SourceSpecification] => [
    name,
    { type: 'raster', tiles: [braced(addresses[index] ?? '')], tileSize, maxzoom: maxZoom },
  ]);
  const under: LayerSpecification[] = [
    { id: 'desk', type: 'background', paint: { 'background-color': palette.wash } },
    ...names.map((name): LayerSpecification => ({ id: name, type: 'raster', source: name, paint: { 'raster-fade-duration': 0 } })),
  ];
  return { sources: Object.fromEntries(sources), under, over: [] };
}

const braced = (address: string): string => address.replaceAll('%7B', '{').replaceAll('%7D', '}');

async function onForeignStyle({ provider, base, page, look, overlays }: StyleParts): Promise<StyleSpecification> {
  const address = new URL(tileAddress(provider.tiles[0] ?? '', base), page).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The style sheet answered ${response.status}`);
  const foreign: StyleSpecification = await response.json();
  return {
    ...foreign,
    sources: { ...foreign.sources, ...overlaySources(overlays) },
    layers: [...foreign.layers, ...overlayLineLayers(look), ...ringNameLayers(look).map((layer) => inFontOf(foreign, layer))],
  };
}

/** A style with letters of its own has them for its own fonts only. */
function inFontOf(foreign: StyleSpecification, layer: LayerSpecification): LayerSpecification {
  const fonts = foreign.layers.flatMap((each) => (each.type === 'symbol' ? [each.layout?.['text-font']] : []));
  const font = fonts.find((each) => each !== undefined);
  if (foreign.glyphs === undefined || layer.type !== 'symbol' || font === undefined) return layer;
  return { ...layer, layout: { ...layer.layout, 'text-font': font } };
}
