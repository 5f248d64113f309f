import type { Position } from '../../domain/geo.ts';
import { readMap } from '../../domain/map/map-state.ts';
import { shownOf, spotOf } from '../../domain/map/shown.ts';
import { unpackStops, type WalkStop } from '../../domain/map/walk-stops.ts';
import { element } from '../search/element.ts';
import { boundsOf, boundsOfStops, cityCore } from './map-bounds.ts';
import { loadMapData, type MapData } from './map-data.ts';
import { failureText } from './map-failure.ts';
import type { StageView } from './map-stage.ts';

/** Close enough to see which street a place stands in. */
const placeZoom = 15;

/** Opens the live map in its place on a page about something else, or closes it again; the button is the one that was pressed. */
export async function openLiveMap(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const known = place.querySelector<HTMLElement>('.map-live');
  if (known !== null && known.dataset['mapState'] !== 'failed') return toggle(place, known, button);
  known?.remove();
  place.querySelector('.map-line')?.remove();
  const live = element('div', { class: 'map-live', 'data-map-state': 'loading', 'data-map-count': '0' });
  const line = element('p', { class: 'note map-line', role: 'status' });
  place.prepend(line, live);
  place.dataset['live'] = '';
  button.disabled = true;
  const close = (): void => {
    live.dataset['mapState'] = 'failed';
    live.hidden = true;
    delete place.dataset['live'];
  };
  try {
    const data = await loadMapData();
    line.replaceChildren(data.words.mapLoading);
    try {
      await fill(live, place, data);
      button.dataset['open'] = button.textContent.trim();
      setOpen(place, button, true);
      line.remove();
    } catch (error) {
      line.replaceChildren(failureText(error, data.words));
      close();
    }
  } catch {
    // Without the words nothing can be said; the button can be pressed again.
    close();
  }
  button.disabled = false;
}

function toggle(place: HTMLElement, live: HTMLElement, button: HTMLButtonElement): void {
  live.hidden = !live.hidden;
  setOpen(place, button, !live.hidden);
}

function setOpen(place: HTMLElement, button: HTMLButtonElement, isOpen: boolean): void {
  place.toggleAttribute('data-live', isOpen);
  button.setAttribute('aria-expanded', String(isOpen));
  button.replaceChildren((isOpen ? place.dataset['mapClose'] : button.dataset['open']) ?? '');
}

async function fill(live: HTMLElement, place: HTMLElement, data: MapData): Promise<void> {
  const stops = unpackStops(place.dataset['mapStops'] ?? '');
  const state = readMap(place.dataset['mapQuery'] ?? '');
  const onWalk = stops.flatMap(({ venue }) => data.placeOf(`venue/${venue}`) ?? []);
  const entries = stops.length > 0 ? [...new Set(onWalk)] : shownOf(state, data, { found: null, origin: null });
  const selected = state.selected === null ? undefined : data.placeOf(state.selected);
  const spot = selected === undefined ? null : spotOf(selected, data.places);
  const { openStage } = await import('./map-stage.ts');
  const stage = await openStage(live, data, viewOf(stops, spot, entries, data), {
    onSelect: () => undefined,
    onMoved: () => undefined,
    metersOf: () => null,
  });
  stage.show(entries, stops);
  if (selected !== undefined) stage.select(selected);
}

function viewOf(stops: readonly WalkStop[], spot: Position | null, entries: readonly number[], data: MapData): StageView {
  if (stops.length > 0) return { bounds: boundsOfStops(stops) };
  if (spot !== null) return { center: spot, zoom: placeZoom };
  const bounds = boundsOf(entries, data);
  return bounds === null ? cityCore : { bounds };
}
