import type { GeoJSONSource, Map as LibraryMap } from 'maplibre-gl';
import type { BaseMap, MapTarget } from './base-map.ts';
import { borderLayerId } from './layers/borders.ts';
import { lineData, ringData } from './layers/overlays.ts';
import { palettes } from './palette.ts';
import { buildStyle, type StyleParts } from './style.ts';

// Under two tenths of a second; the library itself jumps where the reader wants no motion.
const easeMilliseconds = 180;

/** The library's map as the rest of the site sees it; `parts` are those that its first style was built from. */
export function driveMap(map: LibraryMap, parts: StyleParts): BaseMap {
  const canvas = map.getCanvas();
  keepKeysToCanvas(map);
  map.on('error', () => markFailed(map));
  // Asking an element for its size after the page has changed would make the browser lay it out at once.
  const sizeOf = () => ({ width: canvas.clientWidth, height: canvas.clientHeight });
  let size = sizeOf();
  map.on('resize', () => {
    size = sizeOf();
  });
  return {
    container: map.getContainer(),
    view: () => ({ center: pair(map.getCenter()), zoom: map.getZoom(), ...size }),
    bounds: () => {
      const bounds = map.getBounds();
      return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    },
    project: ([lng, lat]) => {
      const { x, y } = map.project([lng, lat]);
      return [x, y];
    },
    unproject: ([x, y]) => pair(map.unproject([x, y])),
    onMove: (listener) => void map.on('move', listener),
    onMoveEnd: (listener) => void map.on('moveend', listener),
    onClick: (listener) =>
      void map.on('click', ({ lngLat, originalEvent }) => {
        if (originalEvent.target === canvas) listener(pair(lngLat));
      }),
    moveTo: (target) => moveTo(map, target),
    zoomBy: (steps) => void map.easeTo({ zoom: map.getZoom() + steps, duration: easeMilliseconds }),
    panBy: (x, y) => void map.panBy([x, y], { duration: easeMilliseconds }),
    ...styleSetters(map, parts),
    whenIdle: () =>
      map.loaded() && !map.isMoving() ? Promise.resolve() : new Promise((resolve) => void map.once('idle', () => resolve())),
    remove: () => map.remove(),
  };
}

type StyleSetters = Pick<BaseMap, 'setLines' | 'setRings' | 'setTheme' | 'setBorders'>;

/** What is set before the style has arrived waits for it. */
function styleSetters(map: LibraryMap, start: StyleParts): StyleSetters {
  let parts = start;
  let turn = 0;
  let isLoaded = false;
  const apply = (): void => {
    map.getSource<GeoJSONSource>('lines')?.setData(lineData(parts.overlays.lines));
    map.getSource<GeoJSONSource>('rings')?.setData(ringData(parts.overlays));
    if (map.getLayer(borderLayerId)) map.setLayoutProperty(borderLayerId, 'visibility', parts.look.hasBorders ? 'visible' : 'none');
  };
  map.on('style.load', () => {
    isLoaded = true;
    apply();
  });
  return {
    setLines: (lines) => {
      parts = { ...parts, overlays: { ...parts.overlays, lines } };
      apply();
    },
    setRings: (rings, origin) => {
      parts = { ...parts, overlays: { ...parts.overlays, rings, origin } };
      apply();
    },
    setBorders: (hasBorders) => {
      parts = { ...parts, look: { ...parts.look, hasBorders } };
      apply();
    },
    setTheme: (theme) => {
      parts = { ...parts, look: { ...parts.look, theme, palette: palettes[theme] } };
      turn += 1;
      const mine = turn;
      buildStyle(parts).then(
        (style) => {
          const put = (): void => {
            if (mine === turn) map.setStyle(style);
          };
          if (isLoaded) put();
          else map.once('style.load', put);
        },
        () => markFailed(map),
      );
    },
  };
}

// What does not come leaves bare paper; marks, list and addresses work on.
function markFailed(map: LibraryMap): void {
  map.getContainer().dataset['mapBase'] = 'failed';
}

/** Keys move the map only while it has the focus itself, not while a mark on it has. */
function keepKeysToCanvas(map: LibraryMap): void {
  const canvas = map.getCanvas();
  map.keyboard.disable();
  canvas.addEventListener('focus', () => map.keyboard.enable());
  canvas.addEventListener('blur', () => map.keyboard.disable());
}

function moveTo(map: LibraryMap, { center, zoom, bounds, padding = 48 }: MapTarget): void {
  if (bounds) {
    const [[west, south], [east, north]] = bounds;
    map.fitBounds([west, south, east, north], { padding, maxZoom: 15, duration: easeMilliseconds });
    return;
  }
  map.easeTo({ ...(center && { center: [...center] }), ...(zoom !== undefined && { zoom }), duration: easeMilliseconds });
}

const pair = ({ lng, lat }: { readonly lng: number; readonly lat: number }): [number, number] => [lng, lat];
