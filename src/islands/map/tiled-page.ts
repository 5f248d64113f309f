import { changeState, type MapState, readMap, roundBox, roundView, writeMap } from '../../domain/map/map-state.ts';
import { element } from '../search/element.ts';
import { fillIn } from '../search/words.ts';
import { cityCore } from './map-bounds.ts';
import { buildMapPane } from './map-pane.ts';
import { buildPaneSwitch } from './pane-switch.ts';
import { loadTiledData } from './tiled-data.ts';

/**
 * The map page before anything is chosen where the venues are too many to fetch them all: the list of the build and a map of ready
 * tiles. The first choice leads to `openWhole`, with the choice in the address.
 */
export async function openTiledPage(
  places: { readonly root: HTMLElement; readonly tools: HTMLElement; readonly head: HTMLElement; readonly map: HTMLElement },
  count: number,
  openWhole: () => Promise<void>,
): Promise<void> {
  const { root } = places;
  const data = await loadTiledData(count).catch(() => null);
  // As with the whole data: the page of the build is complete by itself.
  if (data === null) return;
  const { words } = data;
  let state = readMap(location.search);
  const note = (change: Partial<MapState>): void => {
    state = changeState(state, change);
    history.replaceState(null, '', (root.dataset['mapPath'] ?? location.pathname) + writeMap(state));
  };
  const becomeWhole = (change: Partial<MapState>): void => {
    note(change);
    pane.close();
    void openWhole();
  };
  const pane = buildMapPane(places.map, data, {
    onSelect: () => undefined,
    onMoved: (view) => note({ view: roundView(view) }),
    searchArea: (box) => becomeWhole({ box: roundBox(box) }),
    metersOf: () => null,
    onKind: (kind) => becomeWhole({ filters: kind === null ? {} : { kind: [kind] } }),
  });
  const switcher = buildPaneSwitch(words, (chosen) => {
    note({ pane: chosen });
    showPane();
  });
  const showPane = (): void => {
    root.dataset['pane'] = state.pane;
    switcher.show(state.pane);
  };
  const open = element('button', { type: 'button', class: 'btn', 'data-open-whole': true }, words.openWhole);
  open.addEventListener('click', () => {
    open.disabled = true;
    becomeWhole({});
  });
  places.tools.replaceChildren(element('p', {}, open), element('p', { class: 'note' }, fillIn(words.openWholeNote, { n: count })));
  places.head.replaceChildren(switcher.choice);
  showPane();
  root.dataset['live'] = '';
  pane.open(state, []);
  // The tiles of the first view come while the map itself does.
  const { clientWidth: width, clientHeight: height } = places.map;
  const first = state.view ?? cityCore;
  if (width > 0 && 'center' in first) void Promise.resolve(data.tiles?.source.marksIn({ ...first, width, height })).catch(() => undefined);
}
