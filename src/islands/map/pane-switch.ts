import type { MapState } from '../../domain/map/map-state.ts';
import { element } from '../search/element.ts';
import type { PageWords } from './words-page.ts';

/** The switch between list and map for screens that have room for one of them. */
export function buildPaneSwitch(words: PageWords, onChoose: (pane: MapState['pane']) => void) {
  const buttonOf = (pane: MapState['pane'], text: string): HTMLButtonElement => {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', () => onChoose(pane));
    return button;
  };
  const list = buttonOf('list', words.paneList);
  const map = buttonOf('map', words.paneMap);
  return {
    choice: element('div', { class: 'pane-switch', role: 'group', 'aria-label': words.paneLabel }, list, map),
    show(pane: MapState['pane']) {
      list.setAttribute('aria-pressed', String(pane === 'list'));
      map.setAttribute('aria-pressed', String(pane === 'map'));
    },
  };
}
