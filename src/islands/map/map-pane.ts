import { type Bbox, isInBbox, type Position } from '../../domain/geo.ts';
import type { MapState } from '../../domain/map/map-state.ts';
import { spotOf } from '../../domain/map/shown.ts';
import { element } from '../search/element.ts';
import { afterPaint } from '../search/after-paint.ts';
import type { MapTarget } from './base-map.ts';
import type { Answered } from './map-answers.ts';
import { boundsOf, boundsOfStops, cityCore } from './map-bounds.ts';
import type { MapData } from './map-data.ts';
import { failureText } from './map-failure.ts';
import type { Stage, StageView } from './map-stage.ts';
import { MapUnavailable } from './map-unavailable.ts';

/** What the visitor does on the map. */
export interface PaneActions {
  readonly onSelect: (entry: number) => void;
  readonly onMoved: (view: NonNullable<MapState['view']>) => void;
  readonly searchArea: (box: Bbox) => void;
  readonly metersOf: (entry: number) => number | null;
  /** A touch on a kind of the legend; null stands for all. */
  readonly onKind: (kind: string | null) => void;
}

/** Close enough to see a selected place stand alone. */
const placeZoom = 15;
/** Space in CSS pixels between the marks and the frame when the map fits them. */
const fitPadding = 56;
/** Near enough to see the rings on foot. */
const originZoom = 13.5;

/** The part of the page where the map stands: the picture from the build until the live map is wanted and can be drawn. */
export function buildMapPane(host: HTMLElement, data: MapData, actions: PaneActions) {
  const { words } = data;
  const live = element('div', { class: 'map-live', 'data-map-state': 'loading', 'data-map-count': '0' });
  const area = element('button', { type: 'button', class: 'btn search-area', hidden: true }, words.searchArea);
  const line = element('p', { class: 'note map-line', role: 'status' });
  const again = element('button', { type: 'button', class: 'btn' }, words.mapRetry);
  let stage: Stage | undefined;
  let current: { readonly state: MapState; readonly entries: readonly number[]; readonly answered: Answered } | undefined;
  let isClosed = false;
  let waiting: number | null = null;
  let kinds: Readonly<Record<string, number>> | undefined;

  const extentOf = (entries: readonly number[], { stops }: Answered): readonly [Position, Position] | null =>
    stops.length === 0 ? boundsOf(entries, data) : boundsOfStops(stops);
  const firstView = (state: MapState, entries: readonly number[], answered: Answered): StageView => {
    const { origin } = answered;
    if (state.view !== null) return state.view;
    if (state.box !== null) return { bounds: cornersOf(state.box) };
    const selected = state.selected === null ? undefined : data.placeOf(state.selected);
    const spot = selected === undefined ? null : spotOf(selected, data.places);
    if (spot !== null) return { center: spot, zoom: placeZoom };
    if (origin !== null) return { center: origin, zoom: originZoom };
    const isChosen = state.text !== '' || Object.keys(state.filters).length > 0 || state.open !== null || state.walk !== null;
    const bounds = isChosen ? extentOf(entries, answered) : null;
    return bounds === null ? cityCore : { bounds };
  };
  const drawLegend = (): void => {
    if (current === undefined || kinds === undefined) return;
    stage?.showKinds(legendRows(kinds, data), current.state.filters.kind ?? []);
  };
  const draw = (): void => {
    if (stage === undefined || current === undefined) return;
    const { state, entries, answered } = current;
    stage.show(entries, answered.stops);
    stage.setRings(answered.ringCenter, state.pace);
    const selected = state.selected === null ? undefined : data.placeOf(state.selected);
    stage.select(selected === undefined || !entries.includes(selected) ? null : selected);
    drawLegend();
  };
  const start = async (): Promise<void> => {
    if (current === undefined) return;
    host.dataset['live'] = '';
    line.replaceChildren(words.mapLoading);
    live.dataset['mapState'] = 'loading';
    try {
      const { openStage } = await import('./map-stage.ts');
      stage = await openStage(live, data, firstView(current.state, current.entries, current.answered), {
        onSelect: actions.onSelect,
        metersOf: actions.metersOf,
        onKind: actions.onKind,
        onMoved(isByHand) {
          if (stage === undefined) return;
          actions.onMoved(stage.view());
          if (isByHand) area.hidden = false;
        },
      });
      if (isClosed) return stage.remove();
      line.replaceChildren();
      draw();
      if (waiting !== null) stage.lookAt(waiting);
      else openUnasked(stage, live);
    } catch (error) {
      live.dataset['mapState'] = 'failed';
      delete host.dataset['live'];
      line.replaceChildren(failureText(error, words), ' ', again);
      again.hidden = error instanceof MapUnavailable;
    }
  };
  again.addEventListener('click', () => void start());
  area.addEventListener('click', () => {
    if (stage !== undefined) actions.searchArea(stage.box());
  });

  return {
    /** Puts the map's place into the page; the map itself is fetched when the place comes into view. */
    open(state: MapState, entries: readonly number[]) {
      current = { state, entries, answered: current?.answered ?? nothing };
      host.prepend(line, live, area);
      const watcher = new IntersectionObserver((seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watcher.disconnect();
        void start();
      });
      watcher.observe(host);
    },
    /** Shows the state; the map moves where the choice asks for it or where nothing else could be seen. */
    show(state: MapState, entries: readonly number[], answered: Answered, change: Partial<MapState> | null) {
      const before = current?.state;
      current = { state, entries, answered };
      draw();
      if (stage === undefined) return;
      if (change === null) stage.moveTo(targetOf(firstView(state, entries, answered)));
      else if ('from' in change && answered.origin !== null)
        stage.moveTo({ center: answered.origin, zoom: Math.max(stage.view().zoom, originZoom) });
      else if (isElsewhere(state, before, entries, stage.box(), data)) {
        const mine = current;
        // The marks left where one is are seen before the map sets off.
        afterPaint(() => {
          const bounds = mine === current ? extentOf(entries, answered) : null;
          if (bounds !== null) stage?.moveTo({ bounds, padding: fitPadding });
        });
      }
    },
    /** How many venues each kind would leave. */
    showKinds(counts: Readonly<Record<string, number>>) {
      kinds = counts;
      drawLegend();
    },
    hideSearchArea() {
      area.hidden = true;
    },
    /** Takes the map out of the page. */
    close() {
      isClosed = true;
      stage?.remove();
      for (const part of [line, live, area]) part.remove();
      delete host.dataset['live'];
    },
    lookAt(entry: number) {
      if (stage === undefined) waiting = entry;
      else stage.lookAt(entry);
    },
  };
}

/** Opens the popup of an address's place while the page loads; the focus stays where the visitor has it, as nothing inert can take it. */
function openUnasked(stage: Stage, live: HTMLElement): void {
  live.inert = true;
  stage.openChosen();
  live.inert = false;
}

const targetOf = (view: StageView): MapTarget => ('bounds' in view ? { ...view, padding: fitPadding } : view);

/** Must the map move for the visitor to see what was asked for? After other words or districts, unless one measures from somewhere; else when nothing is in sight. */
function isElsewhere(state: MapState, before: MapState | undefined, entries: readonly number[], box: Bbox, data: MapData): boolean {
  const isAsked =
    state.text !== before?.text || state.walk !== before.walk || state.filters.district?.join() !== before.filters.district?.join();
  if (isAsked && state.from === null) return true;
  return !entries.some((entry) => {
    const spot = spotOf(entry, data.places);
    return spot !== null && isInBbox(spot, box);
  });
}

/** The kinds in the order of their marks, the largest first. */
function legendRows(counts: Readonly<Record<string, number>>, { labels }: MapData) {
  const order = ['house', 'disc', 'seal', 'diamond'] as const;
  return order.flatMap((mark) =>
    Object.entries(labels.values.kind)
      .filter(([kind]) => labels.marks[kind] === mark)
      .map(([value, label]) => ({ value, label, mark, count: counts[value] ?? 0 }))
      .sort((a, b) => b.count - a.count),
  );
}

const nothing: Answered = {
  found: null,
  origin: null,
  originState: { type: 'none' },
  ringCenter: null,
  metersOf: () => null,
  stops: [],
  knownHours: null,
};

const cornersOf = ([west, south, east, north]: Bbox) =>
  [
    [west, south],
    [east, north],
  ] as const;
