import type { Position } from '../../domain/geo.ts';
import { trimQuery } from '../../domain/search/query-text.ts';
import { orderByDistance } from './distance-order.ts';
import { exactPlaces, findHere, isHereAllowed } from './here.ts';
import { pageLabels, pageSession } from './page-session.ts';
import { chosenValues, pageStep, type QueryState, readQuery, toggleFilter, writeQuery } from './query-state.ts';
import { openFilter } from './open-choice.ts';
import type { Row } from './result-list.ts';
import { buildSearchView, type SearchView } from './search-view.ts';
import type { SearchOutcome } from './session-types.ts';
import { isSlashOn, switchSlash } from './slash-setting.ts';
import type { HereState } from './sort-choice.ts';
import { fillIn } from './words.ts';

const find = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the search page has no ${selector}`);
  return found;
};

/** Brings the search page to life: its address says what is shown, and every choice changes the address. */
export async function openSearchPage(): Promise<void> {
  const root = find('[data-search-page]');
  const lists = find('[data-search-lists]');
  const field = find<HTMLInputElement>('main input[name=q]');
  const form = find<HTMLFormElement>('main form[data-find]');
  const slash = find<HTMLInputElement>('[data-slash-setting]');
  const title = document.title;
  slash.checked = isSlashOn();
  slash.addEventListener('change', () => switchSlash(slash.checked));

  let state = readQuery(location.search);
  let rows: readonly Row[] = [];
  let here: Position | undefined;
  let turn = 0;
  const isAsked = (): boolean => state.text !== '' || chosenValues(state.filters).length > 0 || state.open !== null;
  field.value = state.text;
  lists.hidden = isAsked();

  // Who opens this page is about to search: what the first search needs is fetched while the query is typed.
  void pageSession()
    .prepare()
    .catch(() => undefined);
  const labels = await pageLabels().catch(() => null);
  if (labels === null) {
    // Without its words the page can only show what the build has written into it.
    find('[data-search-broken]').hidden = false;
    lists.hidden = false;
    return;
  }

  const run = async (mayAsk: boolean): Promise<void> => {
    const mine = (turn += 1);
    document.title = state.text === '' ? title : fillIn(labels.words.pageTitle, { q: state.text });
    followLanguageLink();
    if (!isAsked()) return view.rest();
    view.wait();
    try {
      const open = await openFilter(state.open);
      const outcome = await pageSession().search(state.text, state.filters, open?.isOpen);
      const placed = await arrange(outcome, mayAsk);
      if (mine !== turn) return;
      rows = placed.rows;
      view.show(state, outcome, rows, placed.here, open?.known ?? null);
    } catch {
      if (mine === turn) view.fail();
    }
  };
  const arrange = async (outcome: SearchOutcome, mayAsk: boolean): Promise<{ rows: readonly Row[]; here: HereState }> => {
    const plain = outcome.hits.map((item) => ({ item }));
    if (state.sort === 'relevance') return { rows: plain, here: 'off' };
    // An address that somebody sent must not open the browser's question by itself.
    if (here === undefined && !mayAsk && !(await isHereAllowed())) return { rows: plain, here: 'not-asked' };
    try {
      if (here === undefined) view.showLocating();
      here ??= await findHere();
      return { rows: orderByDistance(outcome.hits, await exactPlaces(), here), here: 'known' };
    } catch {
      return { rows: plain, here: 'failed' };
    }
  };
  const go = (next: Partial<QueryState>, mayAsk = false): void => {
    state = { ...state, shown: pageStep, ...next };
    history.pushState(null, '', location.pathname + writeQuery(state));
    void run(mayAsk);
  };

  const view: SearchView = buildSearchView(root, lists, labels, {
    toggle: (name, value) => go({ filters: toggleFilter(state.filters, name, value) }),
    clear: () => go({ filters: {}, open: null }),
    open: (open) => go({ open }),
    sort: (sort) => go({ sort }, true),
    more() {
      state = { ...state, shown: state.shown + pageStep };
      history.replaceState(null, '', location.pathname + writeQuery(state));
      view.extend(rows, state.shown);
    },
    retry: () => void run(true),
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = trimQuery(field.value);
    // A keyboard on the glass would hide the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    if (text === state.text) void run(false);
    else go({ text });
  });
  addEventListener('popstate', () => {
    state = readQuery(location.search);
    field.value = state.text;
    void run(false);
  });
  await run(false);
}

/** The link to the other language keeps the search. */
function followLanguageLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('.nav-util a[hreflang]');
  if (link !== null) link.search = location.search;
}
