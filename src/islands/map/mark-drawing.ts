import { element } from '../search/element.ts';
import type { BaseMap } from './base-map.ts';
import { entriesOf, type MarkItem, spokenName } from './mark-item.ts';
import type { ScreenPoint } from './steer.ts';
import type { MarkWords } from './words-marks.ts';

/** A mark in the page: its button, and where it stands in CSS pixels from the top left of the map. */
export interface DrawnMark {
  item: MarkItem;
  at: ScreenPoint;
  /** What its button shows and says, so that what stays as it is need not be read from the page. */
  dress: string;
  readonly button: HTMLButtonElement;
}

/** The buttons of all marks, kept as long as their keys stay. */
export interface MarkDrawing {
  readonly draw: (items: readonly MarkItem[], chosen: number | null) => void;
  /** Puts every mark where the map has moved to. */
  readonly place: () => void;
  readonly inView: () => readonly DrawnMark[];
  /** The middle of the map. */
  readonly middle: () => ScreenPoint;
  readonly byKey: (key: string) => DrawnMark | undefined;
  readonly at: (target: EventTarget | null) => DrawnMark | undefined;
}

/** A mark is still seen when its middle is this far outside. */
const edgePixels = 24;
const nowhere: ScreenPoint = [Number.NaN, Number.NaN];

/** Draws marks as options into a list; what is outside the view is hidden from everybody. */
export function buildMarkDrawing(map: BaseMap, root: HTMLElement, words: MarkWords): MarkDrawing {
  const drawn = new Map<string, DrawnMark>();
  // Asking for the size after buttons have changed would make the browser lay out the page at once.
  let size = { width: 0, height: 0 };
  const blank = element('button', { type: 'button', role: 'option', tabindex: '-1' }, element('span', { 'aria-hidden': 'true' }));
  const make = (item: MarkItem): DrawnMark => {
    const button = blank.cloneNode(true);
    if (!(button instanceof HTMLButtonElement)) throw new TypeError('a mark is a button');
    button.dataset['key'] = item.key;
    return { item, at: nowhere, dress: '', button };
  };
  const placeOne = (mark: DrawnMark): void => {
    const [x, y] = map.project(mark.item.position);
    const { button, item } = mark;
    const [left, top] = [Math.round(x + item.offset[0]), Math.round(y + item.offset[1])];
    if (left !== mark.at[0] || top !== mark.at[1]) button.style.transform = `translate(${left}px, ${top}px)`;
    mark.at = [left, top];
    const isOut = isOutside(mark.at, size, edgePixels);
    // What has the focus stays until the movement is over, or the keyboard would be thrown back to the top of the page.
    if (button.hidden !== isOut && !(isOut && button === document.activeElement)) button.hidden = isOut;
  };

  return {
    draw(items, chosen) {
      const gone = new Set(drawn.keys());
      const fresh: HTMLButtonElement[] = [];
      size = map.view();
      for (const item of items) {
        gone.delete(item.key);
        let mark = drawn.get(item.key);
        if (mark) mark.item = item;
        else {
          mark = make(item);
          drawn.set(item.key, mark);
          fresh.push(mark.button);
        }
        dress(mark, chosen !== null && entriesOf(item).includes(chosen), words);
        placeOne(mark);
      }
      for (const key of gone) {
        drawn.get(key)?.button.remove();
        drawn.delete(key);
      }
      root.append(...fresh);
    },
    place() {
      size = map.view();
      for (const mark of drawn.values()) placeOne(mark);
    },
    inView: () => [...drawn.values()].filter(({ at }) => !isOutside(at, size, 0)),
    middle: () => [size.width / 2, size.height / 2],
    byKey: (key) => drawn.get(key),
    at(target) {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      return button === null ? undefined : drawn.get(button.dataset['key'] ?? '');
    },
  };
}

const isOutside = ([x, y]: ScreenPoint, { width, height }: { readonly width: number; readonly height: number }, edge: number): boolean =>
  x < -edge || y < -edge || x > width + edge || y > height + edge;

/** Sets only what differs; most marks stay as they are. */
function dress(mark: DrawnMark, isChosen: boolean, words: MarkWords): void {
  const { button, item } = mark;
  const { look, type, offset } = item;
  const isSpread = type === 'place' && (offset[0] !== 0 || offset[1] !== 0);
  const name = `map-mark map-mark-${look.shape}${isSpread ? ' is-spread' : ''}${isChosen ? ' is-chosen' : ''}`;
  const label = spokenName(look, words);
  const wanted = [name, look.digits, label].join('\n');
  if (mark.dress === wanted) return;
  mark.dress = wanted;
  if (button.className !== name) button.className = name;
  if (button.ariaLabel !== label) button.ariaLabel = label;
  if (button.ariaSelected !== String(isChosen)) button.ariaSelected = String(isChosen);
  const face = button.firstElementChild ?? button.appendChild(element('span', { 'aria-hidden': 'true' }));
  if (face.textContent === look.digits) return;
  face.setAttribute('data-digits', String(look.digits.length));
  face.textContent = look.digits;
}
