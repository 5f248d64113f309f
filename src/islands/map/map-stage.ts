// The whole map module: everything that only a live map needs comes in through this file.
import type { Bbox, Position } from '../../domain/geo.ts';
import { buildPoints } from '../../domain/map/clusters.ts';
import { pointsOf } from '../../domain/map/map-points.ts';
import type { PointSource } from '../../domain/map/point-source.ts';
import type { MapState } from '../../domain/map/map-state.ts';
import { reachMeters, ringAround, ringMinutes } from '../../domain/map/near.ts';
import type { PlacesIndex } from '../../domain/map/places-index.ts';
import { spotOf } from '../../domain/map/shown.ts';
import { inIdleParts } from '../search/after-paint.ts';
import { base, locale } from '../search/built-files.ts';
import { distanceText, fillIn } from '../search/words.ts';
import type { MapRing, MapTarget } from './base-map.ts';
import { buildBaseLegend } from './base-legend.ts';
import { createMap } from './create-map.ts';
import type { MapData } from './map-data.ts';
import { buildLegend, type LegendKind } from './legend.ts';
import { loadMapStyles } from './map-styles.ts';
import { buildMarkLayer } from './mark-layer.ts';
import { walkLines, type WalkStop } from '../../domain/map/walk-stops.ts';
import { currentTheme, onThemeChange } from './theme.ts';

/** Where a map opens. */
export type StageView = NonNullable<MapState['view']> | { readonly bounds: readonly [southWest: Position, northEast: Position] };

/** What a map tells the page. */
export interface StageEvents {
  readonly onSelect: (entry: number) => void;
  /** After each movement; was it the visitor's hand? */
  readonly onMoved: (isByHand: boolean) => void;
  readonly metersOf: (entry: number) => number | null;
  /** A touch on a kind of the legend; null stands for all. A map without it has no legend. */
  readonly onKind?: (kind: string | null) => void;
}

/** A live map with its marks. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** No nearer than this when a single place is looked at. */
const placeZoom = 15;
/** Of so many venues one is drawn where nobody sees it before the first choice: a browser makes code fast once it has run a few times. */
const rehearsals = Array.from({ length: 24 }, (_, n) => 2 + (n % 6));
/** Farther away rings would be a dot under their own names. */
const ringZoom = 11.5;

/** Opens a map in an element, which reports its state in `data-map-state`. Rejects where the device cannot draw it. */
export async function openStage(host: HTMLElement, data: MapData, view: StageView, events: StageEvents) {
  const { words, basemap } = data;
  const { onKind } = events;
  await loadMapStyles();
  const map = await createMap(host, {
    locale,
    theme: currentTheme(),
    view,
    base,
    words,
    provider: basemap,
    isEmbedded: onKind === undefined,
  });
  const legend = onKind === undefined ? undefined : buildLegend(words, onKind, () => onKind(null));
  if (legend !== undefined) {
    legend.root.open = false;
    if (basemap.kind === 'schematic') legend.root.append(buildBaseLegend(words, map.setBorders));
    host.append(legend.root);
  }
  const { points, areas } = pointsOf(data.byRank, data.places, data.markOf);
  const layer = buildMarkLayer(map, {
    words: data.words,
    dayWords: data.labels.day,
    areaName: (id) => data.areas[id] ?? '',
    entryOf(entry) {
      const { ref, url, title, kind, district } = data.entries[entry] ?? { ref: '', url: '', title: '', kind: '', district: null };
      const state = data.words.states[data.places.states.get(entry) ?? ''];
      const meters = events.metersOf(entry);
      return {
        ref,
        url,
        title,
        kind: data.labels.values.kind[kind] ?? kind,
        district: district === null ? '' : (data.labels.values.district[district] ?? district),
        mark: data.markOf(entry),
        ...(state === undefined ? {} : { state }),
        ...(meters === null ? {} : { distance: fillIn(data.words.away, { d: distanceText(data.labels.words, meters) }) }),
      };
    },
    onSelect: events.onSelect,
    onCount(count) {
      host.dataset['mapInView'] = String(count);
    },
  });
  let isOwnMove = false;
  const moveTo = (to: MapTarget): void => {
    isOwnMove = true;
    map.moveTo(to);
  };
  let hasWalk = false;
  /** The line of a walk and its numbered stops; those that are not among the entries are left out, the line stays whole. */
  const drawWalk = (stops: readonly WalkStop[], entries: readonly number[]): void => {
    if (stops.length === 0 && !hasWalk) return;
    hasWalk = stops.length > 0;
    map.setLines(walkLines(stops).map((positions, index) => ({ id: String(index), positions, color: 'brick' })));
    const shown = new Set(entries);
    layer.setStops(
      stops.flatMap(({ number, position, venue, isApproximate }) => {
        const entry = data.placeOf(`venue/${venue}`) ?? null;
        if (entry !== null && !shown.has(entry)) return [];
        return [{ number, position, entry, title: entry === null ? '' : (data.entries[entry]?.title ?? ''), isApproximate }];
      }),
    );
  };
  let rings: readonly MapRing[] = [];
  let origin: Position | null = null;
  let hasRings = false;
  const drawRings = (): void => {
    hasRings = map.view().zoom >= ringZoom;
    map.setRings(hasRings ? rings : [], origin);
  };
  let isToOpen = false;
  /** Opens the popup of the chosen mark, as a press on it does. */
  const openChosen = (): void => {
    isToOpen = false;
    host.querySelector<HTMLElement>('.map-mark.is-chosen')?.click();
  };
  map.onMoveEnd(() => {
    if (origin !== null && map.view().zoom >= ringZoom !== hasRings) drawRings();
    events.onMoved(!isOwnMove);
    isOwnMove = false;
    if (isToOpen) openChosen();
  });
  let tellDrawn = (): void => undefined;
  const drawn = new Promise<void>((resolve) => {
    tellDrawn = resolve;
  });
  const isDrawn = (count: number): void => {
    tellDrawn();
    host.dataset['mapCount'] = String(count);
    if (host.dataset['mapState'] === 'loading') host.dataset['mapState'] = 'ready';
  };
  const showTiles = ({ source, count }: NonNullable<MapData['tiles']>): void => {
    const draw = (): void => {
      layer.setSource(source);
      isDrawn(count);
    };
    // Without its tiles the base is all that can be seen, and the next movement tries again.
    Promise.resolve(source.marksIn(map.view())).then(draw, draw);
  };
  const sourceOf = (entries: readonly number[]): PointSource => {
    const shown = new Uint8Array(data.entries.length);
    for (const entry of entries) shown[entry] = 1;
    return buildPoints(points, areas, (entry) => shown[entry] === 1);
  };
  const rehearse = (nth: number): void => {
    layer.rehearse(sourceOf(data.byRank.filter((_, place) => place % nth === 0)));
    map.bounds();
  };
  onThemeChange((theme) => map.setTheme(theme));
  void Promise.all([map.whenIdle(), drawn]).then(() => {
    if (host.dataset['mapState'] !== 'failed') host.dataset['mapState'] = 'idle';
    if (legend !== undefined && data.tiles === undefined) inIdleParts(rehearsals.map((nth) => () => rehearse(nth)));
  });

  return {
    map,
    /** Shows these venues and no others. */
    show(entries: readonly number[], stops: readonly WalkStop[] = []) {
      if (data.tiles !== undefined) return showTiles(data.tiles);
      drawWalk(stops, entries);
      // The numbered discs of a walk stand where its venues are.
      layer.setSource(sourceOf(stops.length === 0 ? entries : []));
      isDrawn(countPlaced(entries, data.places));
    },
    remove() {
      layer.remove();
      map.remove();
    },
    showKinds: (kinds: readonly LegendKind[], chosen: readonly string[]) => legend?.show(kinds, chosen),
    select: (entry: number | null) => layer.select(entry),
    setRings(center: Position | null, pace: MapState['pace']) {
      const ringOf = (around: Position, n: number): MapRing => ({
        id: String(n),
        positions: ringAround(around, reachMeters(n, pace)),
        label: fillIn(words.ringLabel, { n }),
      });
      if (center === null && origin === null) return;
      origin = center;
      rings = center === null ? [] : ringMinutes.map((n) => ringOf(center, n));
      drawRings();
    },
    moveTo,
    /** Brings an entry's place into view, near enough to stand alone, and opens its popup. */
    lookAt(entry: number) {
      const spot = spotOf(entry, data.places);
      if (spot === null) return;
      layer.select(entry);
      isToOpen = true;
      moveTo({ center: spot, zoom: Math.max(map.view().zoom, placeZoom) });
    },
    openChosen,
    view(): NonNullable<MapState['view']> {
      const { center, zoom } = map.view();
      return { center, zoom };
    },
    box: (): Bbox => map.bounds(),
  };
}

/** Entries that lie anywhere. */
function countPlaced(entries: readonly number[], { places }: PlacesIndex): number {
  let count = 0;
  for (const entry of entries) if ((places[entry] ?? null) !== null) count += 1;
  return count;
}
