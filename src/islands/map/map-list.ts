import { type MapSort, pageSize } from '../../domain/map/map-state.ts';
import { countPins } from '../../domain/map/shown.ts';
import { openDayButtons } from '../plan/day-buttons.ts';
import { element } from '../search/element.ts';
import { countOf, fillIn } from '../search/words.ts';
import { afterPaint } from '../search/after-paint.ts';
import type { MapData } from './map-data.ts';
import { buildMapRow, type MapRow, type RowContext } from './map-row.ts';

/** What the list shows. */
export interface ListContent extends RowContext {
  readonly text: string;
  readonly entries: readonly number[];
  readonly page: number;
  readonly sort: MapSort;
  readonly hasBox: boolean;
  readonly selected: number | null;
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

/** Every row is at least so tall, in CSS pixels. */
const leastRowPixels = 80;

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
  const day = openDayButtons(list, labels.day);
  const pager = element('nav', { class: 'pager', 'aria-label': words.pagesLabel });
  const rows = buildRows(list, count, () => buildMapRow(data, day, actions.select));
  const select = (selected: number | null): void => {
    for (const row of rows.filled()) markCurrent(row, selected);
  };

  host.replaceChildren(count, about, box, sort.choice, help, list, day.said, pager);
  return {
    show(content: ListContent) {
      const { entries, page, text } = content;
      const pages = Math.max(1, Math.ceil(entries.length / pageSize));
      const at = Math.min(page, pages);
      const pinned = countPins(entries, data.places);
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
      rows.fill(entries.slice((at - 1) * pageSize, at * pageSize), content);
      pager.replaceChildren(...pagerLinks(at, pages, content, data, actions.turn));
      pager.hidden = pages === 1;
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
      const row = rows.filled().find((each) => each.entry() === entry);
      row?.root.scrollIntoView({ block: 'nearest' });
      return row !== undefined;
    },
    top: () => host.scrollIntoView({ block: 'start' }),
  };
}

function markCurrent({ root, entry }: MapRow, selected: number | null): void {
  if (entry() === selected) root.setAttribute('aria-current', 'true');
  else root.removeAttribute('aria-current');
}

/** How many rows from the first one on may be on the screen; all as long as that is not known. */
function watchRows(list: HTMLElement, above: HTMLElement): () => number {
  const seen = new Set<Element>([list]);
  let height = Infinity;
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, rootBounds } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
      height = rootBounds?.height ?? Infinity;
    }
  });
  watcher.observe(list);
  watcher.observe(above);
  return () => {
    if (!seen.has(list)) return 0;
    return seen.has(above) ? Math.ceil(height / leastRowPixels) : Infinity;
  };
}

/** Rows of a list: used again for every choice, and those below the screen filled after what one sees has been drawn. */
function buildRows(list: HTMLElement, above: HTMLElement, build: () => MapRow) {
  const rows: MapRow[] = [];
  let length = 0;
  let rest: (() => void) | null = null;
  const onScreen = watchRows(list, above);
  const finish = (): void => {
    rest?.();
    rest = null;
    list.toggleAttribute('data-busy', false);
  };
  return {
    fill(entries: readonly number[], content: ListContent): void {
      length = entries.length;
      const fillFrom = (start: number, end: number): void => {
        for (const [place, entry] of entries.slice(start, end).entries()) {
          const row = (rows[start + place] ??= build());
          row.fill(entry, content);
          markCurrent(row, content.selected);
          if (start + place >= list.childElementCount) list.append(row.root);
        }
        if (end < length) return;
        while (list.childElementCount > length) list.lastElementChild?.remove();
      };
      const seen = Math.min(onScreen(), length);
      fillFrom(0, seen);
      rest = seen < length ? () => fillFrom(seen, length) : null;
      if (rest === null) return finish();
      list.toggleAttribute('data-busy', true);
      afterPaint(finish);
    },
    /** The rows of the list, all of them filled. */
    filled(): readonly MapRow[] {
      finish();
      return rows.slice(0, length);
    },
  };
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
