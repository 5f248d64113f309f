import { addProtocol, Map as LibraryMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Protocol } from 'pmtiles';
import type { Position } from '../../domain/geo.ts';
import type { BasemapProvider } from '../../domain/map/provider.ts';
import type { BaseMap } from './base-map.ts';
import { approvalLine, creditHtml } from './credit.ts';
import { driveMap } from './drive-map.ts';
import { MapUnavailable } from './map-unavailable.ts';
import { palettes, type MapTheme } from './palette.ts';
import { buildStyle, type StyleParts } from './style.ts';
import type { BaseWords } from './words-base.ts';

/** What a map starts with. */
export interface MapStart {
  readonly locale: 'zh' | 'en';
  readonly theme: MapTheme;
  readonly view:
    { readonly center: Position; readonly zoom: number } | { readonly bounds: readonly [southWest: Position, northEast: Position] };
  /** Path of the site with slashes at both ends. */
  readonly base: string;
  readonly words: BaseWords;
  readonly provider: BasemapProvider;
  /** A map inside a page that scrolls: one finger and the plain wheel belong to the page. */
  readonly isEmbedded?: boolean;
}

const startLibrary = once(() => {
  setWorkerUrl(workerUrl);
  addProtocol('pmtiles', new Protocol().tile);
});

/** Draws the base map into an element. Rejects with MapUnavailable where the browser has no WebGL2, with an Error where a provider's style sheet does not come. */
export async function createMap(container: HTMLElement, start: MapStart): Promise<BaseMap> {
  startLibrary();
  const { locale, theme, provider, words, base } = start;
  const look = { theme, palette: palettes[theme], locale, hasBorders: false };
  const parts: StyleParts = { provider, base, page: location.href, look, overlays: { lines: [], rings: [], origin: null } };
  const style = await buildStyle(parts);
  const map = openMap({ ...fixedOptions, container, style, ...optionsOf(start) });
  // Turning is off altogether: north stays up, and names stay level.
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  container.classList.add('map-base');
  const approval = approvalLine(provider, words);
  if (approval) container.append(approval);
  return driveMap(map, parts);
}

const fixedOptions = {
  minZoom: 8,
  maxZoom: 15.5,
  // Shanghai and its neighbours: the whole country is never shown.
  maxBounds: [119.8, 30, 123.4, 32.5],
  renderWorldCopies: false,
  fadeDuration: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  maxPitch: 0,
  refreshExpiredTiles: false,
} satisfies Omit<MapOptions, 'container'>;

function optionsOf({ view, locale, provider, words, isEmbedded = false }: MapStart): Omit<MapOptions, 'container'> {
  return {
    ...('bounds' in view
      ? { bounds: [...view.bounds[0], ...view.bounds[1]], fitBoundsOptions: { padding: 24, maxZoom: 15 } }
      : { center: [...view.center], zoom: view.zoom }),
    cooperativeGestures: isEmbedded,
    attributionControl: { compact: false, customAttribution: creditHtml(provider, locale, words) },
    locale: {
      'Map.Title': words.mapTitle,
      'AttributionControl.ToggleAttribution': words.creditTitle,
      'CooperativeGesturesHandler.WindowsHelpText': words.scrollHelp,
      'CooperativeGesturesHandler.MacHelpText': words.scrollHelpMac,
      'CooperativeGesturesHandler.MobileHelpText': words.touchHelp,
    },
  };
}

function openMap(options: MapOptions): LibraryMap {
  try {
    return new LibraryMap(options);
  } catch (error) {
    throw new MapUnavailable('The browser offers no WebGL2', { cause: error });
  }
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) run();
    isDone = true;
  };
}
