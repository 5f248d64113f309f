/** Lets the stops of a list be dragged by their handles, with mouse, pen or finger; keyboards have buttons for it. */
export function letDrag(list: HTMLElement, move: (from: number, to: number) => void): void {
  let dragged: HTMLElement | null = null;
  let goal = -1;
  const rows = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > [data-stop]')];
  const end = (isMove: boolean): void => {
    const from = rows().findIndex((row) => row === dragged);
    for (const row of rows()) row.classList.remove('is-dragged', 'is-before', 'is-after');
    dragged = null;
    if (isMove && from >= 0 && goal >= 0 && goal !== from) move(from, goal);
    goal = -1;
  };
  list.addEventListener('pointerdown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('.plan-drag') : null;
    if (handle === null || event.button !== 0) return;
    event.preventDefault();
    dragged = handle.closest<HTMLElement>('[data-stop]');
    dragged?.classList.add('is-dragged');
    list.setPointerCapture(event.pointerId);
  });
  list.addEventListener('pointermove', (event) => {
    if (dragged === null) return;
    const from = rows().indexOf(dragged);
    // The place among the other stops is the number of those whose middle lies above the pointer.
    const others = rows().filter((row) => row !== dragged);
    goal = others.filter((row) => event.clientY > row.getBoundingClientRect().top + row.offsetHeight / 2).length;
    rows().forEach((row, at) => {
      row.classList.toggle('is-before', at === goal && goal < from);
      row.classList.toggle('is-after', at === goal && goal > from);
    });
  });
  list.addEventListener('pointerup', () => {
    if (dragged !== null) end(true);
  });
  list.addEventListener('pointercancel', () => end(false));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && dragged !== null) end(false);
  });
}
