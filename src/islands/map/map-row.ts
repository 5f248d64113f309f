import { pinOf, spotOf } from '../../domain/map/shown.ts';
import type { DayButtons } from '../plan/day-buttons.ts';
import { element, langOf } from '../search/element.ts';
import { aboutText, distanceText, fillIn } from '../search/words.ts';
import type { MapData } from './map-data.ts';

/** Nearer than this nobody would call it a distance. */
const rightHereMeters = 5;

/** What a row says besides its venue. */
export interface RowContext {
  readonly hasOrigin: boolean;
  /** Metres from the origin; null where none are to be said. */
  readonly metersOf: (entry: number) => number | null;
}

/** A row of the list that can be filled again and again: fifty new ones would take longer than all the marks. */
export interface MapRow {
  readonly root: HTMLLIElement;
  /** The entry shown. */
  readonly entry: () => number;
  readonly fill: (entry: number, context: RowContext) => void;
}

/** Builds an empty row; `onSelect` is told when its place is to be shown on the map. */
export function buildMapRow(data: MapData, day: DayButtons, onSelect: (entry: number) => void): MapRow {
  const { words, labels } = data;
  let shown = -1;
  const mark = element('span', { 'aria-hidden': 'true' });
  const name = document.createTextNode('');
  const link = element('a', {}, name);
  const state = element('p', { class: 'st', hidden: true });
  let stated = '';
  const about = document.createTextNode('');
  const button = element('button', { type: 'button', class: 'to-mark' }, words.showOnMap);
  button.addEventListener('click', () => onSelect(shown));
  const add = day.make();
  const root = element('li', {}, mark, element('h3', { class: 'song' }, link), state, element('p', {}, about), button, add);
  return {
    root,
    entry: () => shown,
    fill(entry, context) {
      shown = entry;
      const { ref, url, title, kind, district } = data.entries[entry] ?? { ref: '', url: '', title: '', kind: '', district: null };
      const known = data.places.states.get(entry) ?? '';
      root.dataset['result'] = ref;
      mark.className = `row-mark mark mark-${labels.marks[kind] ?? 'none'}`;
      link.href = url;
      const lang = langOf(title);
      if (link.lang !== lang) link.lang = lang;
      // Texts and elements stay and change what they hold: the browser lays out much less than it does for new ones.
      name.data = title;
      if (known !== stated) state.replaceChildren(...stateSigns(known, words.states[known]));
      stated = known;
      state.hidden = state.childElementCount === 0;
      about.data = [aboutText(labels, { kind, district }), ...placeText(entry, context, data)].join(' · ');
      button.hidden = spotOf(entry, data.places) === null;
      button.ariaLabel = fillIn(words.showOnMapOf, { name: title });
      day.fill(add, ref, title);
    },
  };
}

function stateSigns(state: string, text: string | undefined): HTMLElement[] {
  if (text === undefined) return [];
  const sign = element('i', { 'aria-hidden': 'true' });
  return [element('span', { class: `state ${state === 'doubtful' ? 'is-unknown' : 'is-shut'}` }, sign, text)];
}

function placeText(entry: number, { hasOrigin, metersOf }: RowContext, { places, words, labels }: MapData): string[] {
  if (spotOf(entry, places) === null) return [words.placeUnknown];
  if (pinOf(entry, places) === null) return [words.placeVague];
  const meters = hasOrigin ? metersOf(entry) : null;
  if (meters === null) return [];
  return [meters < rightHereMeters ? words.rightHere : fillIn(words.away, { d: distanceText(labels.words, meters) })];
}
