/** Runs something once the page has been drawn, so that an answer is seen before the work that can wait. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 0));
}
