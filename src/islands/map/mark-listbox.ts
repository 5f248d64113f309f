import { element } from '../search/element.ts';
import { type Direction, inReadingOrder, nearestTo, nextInDirection, type ScreenPoint } from './steer.ts';
import type { MarkWords } from './words-marks.ts';

/** What the list of marks needs to know and do. */
export interface ListboxActions {
  /** The marks that are seen now. */
  readonly options: () => readonly (readonly [ScreenPoint, HTMLElement])[];
  readonly middle: () => ScreenPoint;
  /** Escape; false when there was nothing to close. */
  readonly close: () => boolean;
  readonly leave: () => void;
  readonly pan: (direction: Direction) => void;
}

/** All marks as one stop of the Tab key: arrows go from one to the next as they lie on the map. */
export interface MarkListbox {
  readonly root: HTMLElement;
  readonly help: HTMLElement;
  readonly hasFocus: () => boolean;
  readonly focus: (option: HTMLElement) => void;
  /** After marks have changed: keeps one option as the stop, and the focus in the list if it was there. */
  readonly settle: (hadFocus: boolean) => void;
}

const directions: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const steps: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };
const presses: readonly string[] = ['Enter', ' '];
let lists = 0;

/** Builds the empty list. Enter and Space press an option, as they do a button. */
export function buildMarkListbox(words: MarkWords, actions: ListboxActions): MarkListbox {
  lists += 1;
  const help = element('p', { class: 'vh', id: `map-marks-help-${lists}` }, words.marksHelp);
  const root = element('div', { class: 'map-marks', role: 'listbox', 'aria-label': words.marksLabel, 'aria-describedby': help.id });
  let current: HTMLElement | undefined;
  let last: ScreenPoint | undefined;

  const setCurrent = (option: HTMLElement | undefined): void => {
    if (current !== option) current?.setAttribute('tabindex', '-1');
    current = option;
    option?.setAttribute('tabindex', '0');
    root.setAttribute('tabindex', option ? '-1' : '0');
  };
  const focus = (option: HTMLElement): void => {
    setCurrent(option);
    option.focus({ preventScroll: true });
  };
  const placeOf = (option: HTMLElement | undefined): ScreenPoint | undefined =>
    actions.options().find(([, other]) => other === option)?.[0];
  const step = (by: number): void => {
    const order = inReadingOrder(actions.options());
    const next = order[Math.max(0, Math.min(order.length - 1, current ? order.indexOf(current) + by : 0))];
    if (next) focus(next);
  };
  const go = (direction: Direction): void => {
    const from = placeOf(current);
    const next = from && nextInDirection(from, direction, actions.options());
    if (next) focus(next);
    else actions.pan(direction);
  };

  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target !== root) setCurrent(target);
  });
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [direction, by] = [directions[event.key], steps[event.key]];
    if (direction) go(direction);
    else if (by !== undefined) step(by);
    else if (presses.includes(event.key) && event.target !== root) {
      // A key held down is one press.
      if (!event.repeat && event.target instanceof HTMLElement) event.target.click();
    } else if (event.key === 'Escape') {
      if (!actions.close()) actions.leave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    root,
    help,
    focus,
    hasFocus: () => root.contains(document.activeElement),
    settle(hadFocus) {
      const options = actions.options();
      const at = placeOf(current);
      const next = at ? current : nearestTo(last ?? actions.middle(), options);
      last = at ?? placeOf(next) ?? last;
      setCurrent(next);
      if (hadFocus) (next ?? root).focus({ preventScroll: true });
    },
  };
}
