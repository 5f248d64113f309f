import { element, langOf } from '../search/element.ts';
import type { DrawnMark } from './mark-drawing.ts';

/** The name and kind of a mark beside it while it is pointed at or has the focus. Readers hear the same from the mark itself. */
export interface MarkPreview {
  readonly root: HTMLElement;
  readonly show: (mark: DrawnMark) => void;
  readonly place: () => void;
  /** At once, or after a moment in which the pointer may reach the preview. */
  readonly hide: (isAtOnce: boolean) => void;
  readonly isShown: () => boolean;
}

const graceMilliseconds = 120;
const gapPixels = 24;
const edgePixels = 8;

/** Builds the preview, hidden at first. */
export function buildMarkPreview(container: HTMLElement): MarkPreview {
  const root = element('div', { class: 'map-preview', 'aria-hidden': 'true', hidden: true });
  let shown: DrawnMark | undefined;
  let timer = 0;
  const place = (): void => {
    if (!shown) return;
    const [x, y] = shown.at;
    const [width, height] = [root.offsetWidth, root.offsetHeight];
    const left = Math.max(edgePixels, Math.min(container.clientWidth - width - edgePixels, x - width / 2));
    const above = y - gapPixels - height;
    root.style.transform = `translate(${Math.round(left)}px, ${Math.round(above < edgePixels ? y + gapPixels : above)}px)`;
  };
  const hide = (): void => {
    clearTimeout(timer);
    root.hidden = true;
    shown = undefined;
  };
  root.addEventListener('pointerenter', () => clearTimeout(timer));
  root.addEventListener('pointerleave', hide);
  return {
    root,
    place,
    show(mark) {
      clearTimeout(timer);
      shown = mark;
      const { title, about } = mark.item.look;
      root.replaceChildren(element('b', { lang: langOf(title) }, title), ...(about === '' ? [] : [element('small', {}, about)]));
      root.hidden = false;
      place();
    },
    hide(isAtOnce) {
      if (isAtOnce) hide();
      else {
        clearTimeout(timer);
        timer = window.setTimeout(hide, graceMilliseconds);
      }
    },
    isShown: () => !root.hidden,
  };
}
