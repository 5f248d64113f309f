import type { DrawnMark, MarkDrawing } from './mark-drawing.ts';
import type { MarkPreview } from './mark-preview.ts';

/** A press that wanders farther than this was a drag of the map. */
const dragPixels = 6;

/** Pointing at a mark or focusing it shows its preview; pressing it opens it, unless the map was dragged by it. */
export function watchPointer(root: HTMLElement, drawing: MarkDrawing, preview: MarkPreview, press: (mark: DrawnMark) => void): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  const show = ({ target }: Event): void => {
    const mark = drawing.at(target);
    if (mark) preview.show(mark);
  };
  root.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') show(event);
  });
  root.addEventListener('pointerout', () => preview.hide(false));
  root.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target.matches(':focus-visible')) show(event);
  });
  root.addEventListener('focusout', () => preview.hide(true));
  root.addEventListener('pointerdown', ({ clientX, clientY }) => {
    from = { x: clientX, y: clientY };
  });
  root.addEventListener('click', (event) => {
    event.stopPropagation();
    const isDrag = event.detail > 0 && from !== undefined && Math.hypot(event.clientX - from.x, event.clientY - from.y) > dragPixels;
    const mark = drawing.at(event.target);
    if (mark && !isDrag) press(mark);
  });
  root.addEventListener('dblclick', (event) => event.stopPropagation());
}
