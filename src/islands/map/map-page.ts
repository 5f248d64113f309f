import {
  changeState,
  coarseBox,
  isPlain,
  mapFilters,
  type MapState,
  pageSize,
  readMap,
  roundBox,
  roundView,
  writeMap,
} from '../../domain/map/map-state.ts';
import { countPins, shownOf } from '../../domain/map/shown.ts';
import { countFacets } from '../../domain/search/facets.ts';
import { buildFilterPanel } from '../search/filter-panel.ts';
import { toggleFilter } from '../search/query-state.ts';
import { buildOpenChoice } from '../search/open-choice.ts';
import { fillIn } from '../search/words.ts';
import { inIdleParts, whenIdle } from '../search/after-paint.ts';
import { type Answered, openAnswers } from './map-answers.ts';
import { loadMapData, type MapData } from './map-data.ts';
import { buildMapList } from './map-list.ts';
import { buildMapPane } from './map-pane.ts';
import { buildNearMe } from './near-me.ts';
import { openOrigins } from './origins.ts';
import { buildPaneSwitch } from './pane-switch.ts';
import { buildTextField } from './text-field.ts';
import { buildWalkChoice } from './walk-choice.ts';

/** A wait shorter than this is not shown. */
const patienceMilliseconds = 100;

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the map page has no ${selector}`);
  return found;
}

/** Brings the map page to life: its address says what list and map show, and every choice changes the address. */
export async function openMapPage(): Promise<void> {
  const root = find('[data-map-page]');
  const tiled = Number(root.dataset['mapTiles'] ?? 0);
  const openWhole = async (): Promise<void> => {
    const data = await loadMapData().catch(() => null);
    if (data !== null) await run(root, data);
  };
  if (tiled > 0 && isPlain(readMap(location.search))) {
    const places = { root, tools: find('[data-map-tools]'), head: find('[data-map-switch]'), map: find('[data-map-pane]') };
    const { openTiledPage } = await import('./tiled-page.ts');
    return openTiledPage(places, tiled, openWhole);
  }
  // Without its data the page is what the build has written: the whole list, its pages, and links to shorter lists.
  await openWhole();
}

function stateOfAddress(root: HTMLElement): MapState {
  const state = readMap(location.search);
  return state.page === 1 && location.search === '' ? { ...state, page: Number(root.dataset['mapPage'] ?? 1) } : state;
}

async function run(root: HTMLElement, data: MapData): Promise<void> {
  const { words, labels } = data;
  const path = root.dataset['mapPath'] ?? location.pathname;
  const title = document.title;
  let state = stateOfAddress(root);
  let entries: readonly number[] = [];
  let answered: Answered | undefined;
  let turn = 0;

  const addressOf = (of: MapState): string => path + writeMap(of);
  const go = (change: Partial<MapState>, mayAsk = false): void => {
    const before = addressOf(state);
    state = changeState(state, change);
    const address = addressOf(state);
    // What is chosen already is no step to go back from.
    if (address !== before) history.pushState(null, '', address);
    pane.hideSearchArea();
    void update(mayAsk, change);
  };
  /** Notes a choice in the address without a step in the history. */
  const note = (change: Partial<MapState>): void => {
    state = changeState(state, change);
    history.replaceState(null, '', addressOf(state));
    followLanguageLink();
  };

  const origins = openOrigins(data);
  const answer = openAnswers(data, origins, () => near.show({ type: 'locating' }, state.pace));
  const near = buildNearMe(labels, words, origins, {
    // The middle of the map is then the visitor's own place: it must not stay in the address.
    start: (from) => go({ from, sort: 'distance', ...(from === 'here' ? { view: null, box: null } : {}) }, true),
    leave: () => go({ from: null, sort: 'relevance' }),
    setPace: (pace) => go({ pace }),
  });
  const field = buildTextField(words, (text) => go({ text }));
  const walk = buildWalkChoice(data, (chosen) => go({ walk: chosen }));
  const filters = buildFilterPanel(
    labels,
    (name, value) => go({ filters: toggleFilter(state.filters, name, value) }),
    () => go({ filters: {} }),
  );
  const open = buildOpenChoice(labels, (when) => go({ open: when }));
  filters.panel.open = false;
  const list = buildMapList(find('[data-map-list]'), data, {
    sort: (sort) => go({ sort }),
    turn(page) {
      go({ page });
      list.top();
    },
    select(entry) {
      selectEntry(entry);
      if (!isWide()) go({ pane: 'map' });
      pane.lookAt(entry);
    },
    leaveBox: () => go({ box: null }),
    showAll: () => go({ text: '', filters: {}, walk: null, open: null, box: null }),
  });
  const switcher = buildPaneSwitch(words, (chosen) => go({ pane: chosen }));
  const scroll = keepScroll(root);
  const pane = buildMapPane(find('[data-map-pane]'), data, {
    onSelect(entry) {
      selectEntry(entry);
      turnTo(entry);
      if (isWide()) list.reveal(entry);
    },
    onMoved(view) {
      if (state.from !== 'here') note({ view: roundView(view) });
    },
    searchArea: (box) => go({ box: state.from === 'here' ? coarseBox(box) : roundBox(box) }),
    metersOf: (entry) => answered?.metersOf(entry) ?? null,
    onKind: (kind) => go({ filters: kind === null ? { ...state.filters, kind: [] } : toggleFilter(state.filters, 'kind', kind) }),
  });

  const selectEntry = (entry: number): void => {
    note({ selected: data.entries[entry]?.ref ?? null });
    list.select(entry);
  };
  /** Turns the list to the page that has the entry. */
  const turnTo = (entry: number): void => {
    const page = Math.floor(entries.indexOf(entry) / pageSize) + 1;
    if (page < 1 || page === state.page) return;
    note({ page });
    showList();
  };
  const selectedEntry = (): number | null => (state.selected === null ? null : (data.placeOf(state.selected) ?? null));
  const showList = (): void => {
    const { origin = null, metersOf = () => null } = answered ?? {};
    list.show({
      text: state.text,
      entries,
      page: state.page,
      sort: state.sort,
      hasOrigin: origin !== null,
      hasBox: state.box !== null,
      selected: selectedEntry(),
      metersOf,
      pageHref: (page) => addressOf({ ...state, page }),
    });
  };
  /** What other filters would show. */
  const shownWith = (chosen: MapState['filters']): readonly number[] =>
    shownOf({ ...state, filters: chosen }, data, answered ?? { found: null, origin: null });
  const showFilters = (): void => {
    const all = shownWith({});
    const counts = countFacets(all, state.filters, data.filters);
    filters.show({ ...counts, type: {} }, state.filters);
    pane.showKinds(counts.kind);
  };

  /** Makes choices that nobody sees, so that the browser has made their code fast before the visitor's first. */
  const rehearse = (): void => {
    const values = mapFilters.flatMap((name) =>
      (data.filters[name].find((some) => some.length > 0) ?? []).slice(0, 1).map((value) => ({ [name]: [value] })),
    );
    inIdleParts(
      values.map((chosen) => () => {
        countPins(shownWith(chosen), data.places);
      }),
    );
  };

  const update = async (mayAsk: boolean, change: Partial<MapState> | null): Promise<void> => {
    const mine = (turn += 1);
    root.dataset['pane'] = state.pane;
    scroll(state.pane);
    switcher.show(state.pane);
    field.show(state.text);
    walk.show(state.walk);
    const wanted = state.text === '' ? title : fillIn(words.pageTitle, { q: state.text });
    if (document.title !== wanted) document.title = wanted;
    followLanguageLink();
    // What is there already needs no sign that it is on its way.
    const waiting = setTimeout(() => root.toggleAttribute('data-busy', true), patienceMilliseconds);
    const found = await answer(state, mayAsk).catch(() => null);
    clearTimeout(waiting);
    if (mine !== turn) return;
    root.toggleAttribute('data-busy', false);
    root.toggleAttribute('data-broken', found === null);
    if (found === null) return list.fail(() => void update(mayAsk, change));
    answered = found;
    entries = shownOf(state, data, found);
    const selected = selectedEntry();
    if (selected !== null && !entries.includes(selected)) note({ selected: null });
    near.show(found.originState, state.pace);
    open.show(state.open, found.knownHours);
    pane.show(state, entries, found, change);
    showList();
    // List and map are there first, and at once: they never differ.
    whenIdle(() => {
      if (mine === turn) showFilters();
    });
  };

  addEventListener('popstate', () => {
    state = stateOfAddress(root);
    void update(false, null);
  });
  find('[data-map-tools]').replaceChildren(near.panel, field.form, walk.choice, open.choice, filters.panel, filters.chosen);
  find('[data-map-switch]').replaceChildren(switcher.choice);
  await update(false, null);
  rehearse();
  root.dataset['live'] = '';
  pane.open(state, entries);
}

/** Where one of two panes shows at a time, each is found again where it was left: the map at its head, the list at its row. */
function keepScroll(root: HTMLElement): (pane: MapState['pane']) => void {
  let shown: MapState['pane'] = 'list';
  let listTop = 0;
  return (pane) => {
    if (pane === shown || isWide()) return;
    shown = pane;
    if (pane === 'map') {
      listTop = scrollY;
      root.scrollIntoView({ block: 'start' });
    } else scrollTo(0, listTop);
  };
}

const isWide = (): boolean => matchMedia('(min-width: 1024px)').matches;

/** The link to the other language keeps what is shown. */
function followLanguageLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('.nav-util a[hreflang]');
  if (link !== null) link.search = location.search;
}
