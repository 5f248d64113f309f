import { whenIdle } from './after-paint.ts';
import { element } from './element.ts';
import { buildFilterPanel } from './filter-panel.ts';
import { chosenValues, pageStep, type QueryState } from './query-state.ts';
import type { OpenWhen } from '../../domain/search/open-filter.ts';
import { buildOpenChoice } from './open-choice.ts';
import { buildResultList, type Row } from './result-list.ts';
import type { FilterName, SearchOutcome } from './session-types.ts';
import { buildSortChoice, type HereState } from './sort-choice.ts';
import { countOf, fillIn, type SearchLabels } from './words.ts';

/** What the visitor can do with the results. */
export interface SearchActions {
  readonly toggle: (name: FilterName, value: string) => void;
  readonly clear: () => void;
  readonly open: (when: OpenWhen) => void;
  readonly sort: (sort: QueryState['sort']) => void;
  readonly more: () => void;
  readonly retry: () => void;
}

/** An answer that comes sooner needs no word that it is awaited; drawing one would only make it later. */
const waitMilliseconds = 300;

export type SearchView = ReturnType<typeof buildSearchView>;

/** Builds everything below the large search field; `lists` is the part of the page that also helps when nothing is found. */
export function buildSearchView(root: HTMLElement, lists: HTMLElement, labels: SearchLabels, actions: SearchActions) {
  const { words } = labels;
  const filters = buildFilterPanel(labels, actions.toggle, actions.clear);
  const results = buildResultList(labels);
  const open = buildOpenChoice(labels, actions.open);
  const sort = buildSortChoice(labels, actions.sort);
  const count = element('p', { role: 'status', class: 'result-count' });
  const offline = element('p', { class: 'note', role: 'status' });
  const help = element('div', { class: 'search-help', hidden: true });
  const more = element('button', { type: 'button', class: 'btn', hidden: true });
  more.addEventListener('click', actions.more);
  const main = element(
    'div',
    {},
    count,
    offline,
    filters.chosen,
    open.choice,
    sort.choice,
    help,
    results.list,
    results.said,
    element('p', { class: 'more' }, more),
  );
  root.append(filters.panel, main);

  const buttonOf = (text: string, act: () => void): HTMLElement => {
    const button = element('button', { type: 'button', class: 'btn' }, text);
    button.addEventListener('click', act);
    return element('p', {}, button);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const setState = (state: 'loading' | 'ready' | 'empty' | 'failed'): void => {
    clearTimeout(waiting);
    results.list.dataset['searchState'] = state;
    root.hidden = false;
    root.toggleAttribute('data-busy', state === 'loading');
    sort.choice.hidden = state !== 'ready';
    help.hidden = state !== 'empty' && state !== 'failed';
    lists.hidden = state === 'ready' || state === 'loading';
    if (state !== 'ready') more.hidden = true;
    // What is not on the device is left out of the results, and nobody else would say so.
    if (state !== 'loading') offline.replaceChildren(navigator.onLine || state === 'failed' ? '' : words.offline);
  };
  let turn = 0;
  /** The results are what is waited for; their counts by filter follow. */
  const showFilters = (counts: SearchOutcome['counts'], chosen: QueryState['filters']): void => {
    const mine = (turn += 1);
    whenIdle(() => {
      if (mine === turn) filters.show(counts(), chosen);
    });
  };
  const setMore = (total: number, shown: number): void => {
    more.hidden = shown >= total;
    more.replaceChildren(fillIn(words.more, { n: Math.min(pageStep, total - shown) }));
  };

  return {
    /** Before anything is asked: only the lists. */
    rest() {
      results.show([], 0);
      setState('empty');
      root.hidden = true;
      count.replaceChildren();
    },
    wait() {
      clearTimeout(waiting);
      results.list.dataset['searchState'] = 'loading';
      waiting = setTimeout(() => {
        setState('loading');
        if (results.list.childElementCount === 0) count.replaceChildren(words.loading);
      }, waitMilliseconds);
    },
    fail() {
      results.show([], 0);
      setState('failed');
      turn += 1;
      filters.panel.hidden = true;
      count.replaceChildren(words.failed);
      help.replaceChildren(buttonOf(words.retry, actions.retry));
    },
    show(state: QueryState, outcome: SearchOutcome, rows: readonly Row[], here: HereState, known: number | null) {
      const isNone = rows.length === 0;
      const hasFilters = chosenValues(state.filters).length > 0 || state.open !== null;
      showFilters(outcome.counts, state.filters);
      results.show(rows, state.shown);
      setState(isNone ? 'empty' : 'ready');
      setMore(rows.length, state.shown);
      open.show(state.open, known);
      sort.show(state.sort, here);
      if (!isNone) {
        count.replaceChildren(countOf(state.text === '' ? words.listed : words.found, rows.length, { q: state.text }));
        return;
      }
      count.replaceChildren(hasFilters ? words.noneLeft : fillIn(words.none, { q: state.text }));
      help.replaceChildren(
        ...(hasFilters ? [buttonOf(words.clearFilters, actions.clear)] : []),
        element('h2', {}, words.tryTitle),
        element('ul', {}, ...words.tries.map((text) => element('li', {}, text))),
      );
    },
    /** While the browser finds the position or asks for it. */
    showLocating() {
      sort.choice.hidden = false;
      sort.show('distance', 'asking');
    },
    extend(rows: readonly Row[], shown: number) {
      results.extend(rows, shown);
      setMore(rows.length, shown);
    },
  };
}
