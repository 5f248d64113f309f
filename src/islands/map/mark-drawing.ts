import { element } from '../search/element.ts';
import type { BaseMap } from './base-map.ts';
import { entriesOf, type MarkItem, spokenName } from './mark-item.ts';
import type { ScreenPoint } from './steer.ts';
import type { MarkWords } from './words-marks.ts';

/** A mark in the page: its option in the list of marks, and where it stands in CSS pixels from the top left of the map. */
export interface DrawnMark {
  item: MarkItem;
  at: ScreenPoint;
  /** What its option shows and says, so that what stays as it is need not be read from the page. */
  dress: string;
  readonly option: HTMLElement;
  /** The text on it: it stays and changes, which the browser lays out faster than a new one. */
  readonly digits: Text;
}

/** The options of all marks, kept as long as their keys stay. */
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
  // Asking for the size after marks have changed would make the browser lay out the page at once.
  let size = { width: 0, height: 0 };
  const blank = element('div', { role: 'option', tabindex: '-1' }, element('span', { 'aria-hidden': 'true' }));
  const make = (item: MarkItem): DrawnMark => {
    const option = blank.cloneNode(true);
    if (!(option instanceof HTMLElement)) throw new TypeError('a mark is an element');
    const digits = document.createTextNode('');
    option.firstElementChild?.append(digits);
    return { item, at: nowhere, dress: '', option, digits };
  };
  const placeOne = (mark: DrawnMark): void => {
    const [x, y] = map.project(mark.item.position);
    const { option, item } = mark;
    const [left, top] = [Math.round(x + item.offset[0]), Math.round(y + item.offset[1])];
    if (left !== mark.at[0] || top !== mark.at[1]) option.style.transform = `translate(${left}px, ${top}px)`;
    mark.at = [left, top];
    const isOut = isOutside(mark.at, size, edgePixels);
    // What has the focus stays until the movement is over, or the keyboard would be thrown back to the top of the page.
    if (option.hidden !== isOut && !(isOut && option === document.activeElement)) option.hidden = isOut;
  };

  return {
    draw(items, chosen) {
      const wanted = new Set(items.map(({ key }) => key));
      const spares = takeSpares(drawn, wanted);
      const fresh: HTMLElement[] = [];
      size = map.view();
      for (const item of items) {
        let mark = drawn.get(item.key);
        if (mark) mark.item = item;
        else {
          const spare = spares.get(item.look.shape)?.pop();
          mark = spare ? { ...spare, item } : make(item);
          mark.option.dataset['key'] = item.key;
          drawn.set(item.key, mark);
          if (!spare) fresh.push(mark.option);
        }
        dress(mark, chosen !== null && entriesOf(item).includes(chosen), words);
        placeOne(mark);
      }
      for (const { option } of [...spares.values()].flat()) option.remove();
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
      const option = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      return option === null ? undefined : drawn.get(option.dataset['key'] ?? '');
    },
  };
}

/** Takes out the marks that are not wanted any more, by shape: their options can be those of others, which costs less than new ones. */
function takeSpares(drawn: Map<string, DrawnMark>, wanted: ReadonlySet<string>): Map<string, DrawnMark[]> {
  const spares = new Map<string, DrawnMark[]>();
  for (const [key, mark] of drawn) {
    if (wanted.has(key)) continue;
    drawn.delete(key);
    const { shape } = mark.item.look;
    const same = spares.get(shape);
    // What holds the focus, or would get it, must not become another place under the visitor's hand.
    if (mark.option.tabIndex >= 0) mark.option.remove();
    else if (same) same.push(mark);
    else spares.set(shape, [mark]);
  }
  return spares;
}

const isOutside = ([x, y]: ScreenPoint, { width, height }: { readonly width: number; readonly height: number }, edge: number): boolean =>
  x < -edge || y < -edge || x > width + edge || y > height + edge;

/** Sets only what differs; most marks stay as they are. */
function dress(mark: DrawnMark, isChosen: boolean, words: MarkWords): void {
  const { option, item } = mark;
  const { look, type, offset } = item;
  const isSpread = type === 'place' && (offset[0] !== 0 || offset[1] !== 0);
  const name = `map-mark map-mark-${look.shape}${isSpread ? ' is-spread' : ''}${isChosen ? ' is-chosen' : ''}`;
  const label = spokenName(look, words);
  const wanted = [name, look.digits, label].join('\n');
  if (mark.dress === wanted) return;
  mark.dress = wanted;
  if (option.className !== name) option.className = name;
  if (option.ariaLabel !== label) option.ariaLabel = label;
  if (option.ariaSelected !== String(isChosen)) option.ariaSelected = String(isChosen);
  if (mark.digits.data === look.digits) return;
  if (mark.digits.length !== look.digits.length) mark.digits.parentElement?.setAttribute('data-digits', String(look.digits.length));
  mark.digits.data = look.digits;
}
