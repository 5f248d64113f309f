import { type MapSort, pageSize } from '../../domain/map/map-state.ts';
import { pinOf, spotOf } from '../../domain/map/shown.ts';
import { element, langOf } from '../search/element.ts';
import { aboutText, countOf, distanceText, fillIn } from '../search/words.ts';
import type { MapData } from './map-data.ts';

/** Nearer than this nobody would call it a distance. */
const rightHereMeters = 5;

/** What the list shows. */
export interface ListContent {
  readonly text: string;
  readonly entries: readonly number[];
  readonly page: number;
  readonly sort: MapSort;
  readonly hasOrigin: boolean;
  readonly hasBox: boolean;
  readonly selected: number | null;
  /** Metres from the origin; null where none are to be said. */
  readonly metersOf: (entry: number) => number | null;
  readonly pageHref: (page: number) => string;
}

/** What the visitor can do in the list. */
export interface ListActions {
  readonly sort: (sort: MapSort) => void;
  readonly turn: (page: number) => void;
  readonly select: (entry: number) => void;
  readonly leaveBox: () => void;
  readonly showAll: () => void;
}

/** Builds the list with its count, order and pages into the place where the server has put the whole list. */
export function buildMapList(host: HTMLElement, data: MapData, actions: ListActions) {
  const { words, labels } = data;
  const count = element('p', { class: 'result-count', role: 'status' });
  const about = element('p', { class: 'note' });
  const sort = buildSort(data, actions.sort);
  const leaveBox = element('button', { type: 'button', class: 'btn' }, words.leaveArea);
  const box = element('p', { class: 'in-area note', hidden: true }, words.inArea, ' ', leaveBox);
  leaveBox.addEventListener('click', actions.leaveBox);
  const showAll = element('button', { type: 'button', class: 'btn' }, words.showAll);
  showAll.addEventListener('click', actions.showAll);
  const help = element('div', { class: 'search-help', hidden: true }, element('p', {}, words.noneHelp), element('p', {}, showAll));
  const list = element('ol', { class: 'places plain map-places' });
  const pager = element('nav', { class: 'pager', 'aria-label': words.pagesLabel });
  const rows = new Map<number, HTMLLIElement>();

  const rowOf = (entry: number, content: ListContent): HTMLLIElement => {
    const { ref, url, title, kind, district } = data.entries[entry] ?? { ref: '', url: '', title: '', kind: '', district: null };
    const state = words.states[data.places.states.get(entry) ?? ''];
    const seen = spotOf(entry, data.places) !== null;
    const row = element(
      'li',
      { 'data-result': ref },
      element('span', { class: `row-mark mark mark-${labels.marks[kind] ?? 'none'}`, 'aria-hidden': 'true' }),
      element('h3', { class: 'song' }, element('a', { href: url, lang: langOf(title) }, title)),
      ...(state === undefined ? [] : [stateLine(data.places.states.get(entry) ?? '', state)]),
      element('p', {}, [aboutText(labels, { kind, district }), ...placeText(entry, content, data)].join(' · ')),
    );
    if (seen) {
      const button = element(
        'button',
        { type: 'button', class: 'to-mark', 'aria-label': fillIn(words.showOnMapOf, { name: title }) },
        words.showOnMap,
      );
      button.addEventListener('click', () => actions.select(entry));
      row.append(button);
    }
    rows.set(entry, row);
    return row;
  };
  const select = (selected: number | null): void => {
    for (const [entry, row] of rows) {
      if (entry === selected) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
  };

  host.replaceChildren(count, about, box, sort.choice, help, list, pager);
  return {
    show(content: ListContent) {
      const { entries, page, text } = content;
      const pages = Math.max(1, Math.ceil(entries.length / pageSize));
      const at = Math.min(page, pages);
      const pinned = entries.filter((entry) => pinOf(entry, data.places) !== null).length;
      count.replaceChildren(
        entries.length === 0 ? words.noneLeft : countOf(text === '' ? words.listed : words.listedFor, entries.length, { q: text }),
      );
      about.replaceChildren(
        [countOf(words.pinned, pinned), ...(pages > 1 ? [fillIn(words.pageOf, { n: at, of: pages })] : [])].join(' · '),
      );
      about.hidden = entries.length === 0;
      box.hidden = !content.hasBox;
      help.hidden = entries.length > 0;
      sort.show(content.sort, text !== '', content.hasOrigin);
      sort.choice.hidden = entries.length === 0;
      rows.clear();
      list.replaceChildren(...entries.slice((at - 1) * pageSize, at * pageSize).map((entry) => rowOf(entry, content)));
      pager.replaceChildren(...pagerLinks(at, pages, content, data, actions.turn));
      pager.hidden = pages === 1;
      select(content.selected);
    },
    /** Says that the network failed, and offers another try; what was listed stays. */
    fail(retry: () => void) {
      const again = element('button', { type: 'button', class: 'btn' }, labels.words.retry);
      again.addEventListener('click', retry);
      count.replaceChildren(labels.words.failed, ' ', again);
    },
    select,
    /** Brings the row of an entry into view; false when it is on another page. */
    reveal(entry: number): boolean {
      const row = rows.get(entry);
      row?.scrollIntoView({ block: 'nearest' });
      return row !== undefined;
    },
    top: () => host.scrollIntoView({ block: 'start' }),
  };
}

function stateLine(state: string, text: string): HTMLElement {
  const mark = element('i', { 'aria-hidden': 'true' });
  return element('p', { class: 'st' }, element('span', { class: `state ${state === 'doubtful' ? 'is-unknown' : 'is-shut'}` }, mark, text));
}

function placeText(entry: number, { hasOrigin, metersOf }: ListContent, { places, words, labels }: MapData): string[] {
  if (spotOf(entry, places) === null) return [words.placeUnknown];
  if (pinOf(entry, places) === null) return [words.placeVague];
  const meters = hasOrigin ? metersOf(entry) : null;
  if (meters === null) return [];
  return [meters < rightHereMeters ? words.rightHere : fillIn(words.away, { d: distanceText(labels.words, meters) })];
}

function pagerLinks(
  at: number,
  pages: number,
  { pageHref }: ListContent,
  { words }: MapData,
  turn: (page: number) => void,
): HTMLAnchorElement[] {
  const linkTo = (page: number, rel: string, text: string): HTMLAnchorElement => {
    const link = element('a', { href: pageHref(page), rel }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      turn(page);
    });
    return link;
  };
  return [...(at > 1 ? [linkTo(at - 1, 'prev', words.previousPage)] : []), ...(at < pages ? [linkTo(at + 1, 'next', words.nextPage)] : [])];
}

function buildSort({ words, labels }: MapData, onSort: (sort: MapSort) => void) {
  const radioOf = (sort: MapSort) => {
    const radio = element('input', { type: 'radio', name: 'sort', value: sort });
    radio.addEventListener('change', () => onSort(sort));
    const text = element('span');
    return { radio, text, label: element('label', {}, radio, text) };
  };
  const choices = { relevance: radioOf('relevance'), name: radioOf('name'), distance: radioOf('distance') };
  choices.name.text.append(words.sortByName);
  choices.distance.text.append(words.sortByDistance);
  const choice = element(
    'div',
    { class: 'choice-row', role: 'radiogroup', 'aria-label': labels.words.sort },
    choices.relevance.label,
    choices.name.label,
    choices.distance.label,
  );
  return {
    choice,
    show(sort: MapSort, hasText: boolean, hasOrigin: boolean) {
      choices.relevance.text.replaceChildren(hasText ? labels.words.byRelevance : words.sortByRank);
      choices.distance.label.hidden = !hasOrigin;
      for (const [name, { radio }] of Object.entries(choices))
        radio.checked = name === (sort === 'distance' && !hasOrigin ? 'relevance' : sort);
    },
  };
}
