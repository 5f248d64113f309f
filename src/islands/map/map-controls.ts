import { element } from '../search/element.ts';
import type { BaseMap } from './base-map.ts';
import type { MarkWords } from './words-marks.ts';

/** Buttons for zoom and, behind one more button, for moving: everything that a drag or a wheel does, one press at a time. */
export interface MapControls {
  readonly root: HTMLElement;
  readonly focus: () => void;
}

/** A press moves the map by this part of its size. */
const panShare = 0.4;

const icons = {
  zoomIn: 'M5 12h14M12 5v14',
  zoomOut: 'M5 12h14',
  panOpen: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  panNorth: 'M6 15l6-6 6 6',
  panSouth: 'M6 9l6 6 6-6',
  panWest: 'M15 6l-6 6 6 6',
  panEast: 'M9 6l6 6-6 6',
} as const;
type ControlName = keyof typeof icons;
const ways = { panNorth: [0, -1], panWest: [-1, 0], panEast: [1, 0], panSouth: [0, 1] } as const;

/** Builds the buttons; they stand beside the canvas, outside the list of marks. */
export function buildMapControls(map: BaseMap, words: MarkWords): MapControls {
  const buttonOf = (name: ControlName, press: () => void): HTMLButtonElement => {
    const button = element(
      'button',
      { type: 'button', class: `map-button map-${name}`, 'aria-label': words[name], title: words[name] },
      iconOf(name),
    );
    button.addEventListener('click', press);
    return button;
  };
  const pan = (way: keyof typeof ways) =>
    buttonOf(way, () => {
      const { width, height } = map.view();
      map.panBy(ways[way][0] * width * panShare, ways[way][1] * height * panShare);
    });
  const pans = element('div', { class: 'map-pans', hidden: true }, pan('panNorth'), pan('panWest'), pan('panEast'), pan('panSouth'));
  const open = buttonOf('panOpen', () => {
    pans.hidden = !pans.hidden;
    open.setAttribute('aria-expanded', String(!pans.hidden));
  });
  open.setAttribute('aria-expanded', 'false');
  const zoomIn = buttonOf('zoomIn', () => map.zoomBy(1));
  const zoomOut = buttonOf('zoomOut', () => map.zoomBy(-1));
  const root = element('div', { class: 'map-controls', role: 'group', 'aria-label': words.controlsLabel }, zoomIn, zoomOut, open, pans);
  return { root, focus: () => zoomIn.focus() };
}

function iconOf(name: ControlName): SVGSVGElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [key, value] of [
    ['viewBox', '0 0 24 24'],
    ['width', '24'],
    ['height', '24'],
    ['aria-hidden', 'true'],
  ] as const)
    icon.setAttribute(key, value);
  path.setAttribute('d', icons[name]);
  icon.append(path);
  return icon;
}
