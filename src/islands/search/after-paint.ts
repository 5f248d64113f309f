/** Runs something once the page has been drawn, so that an answer is seen before the work that can wait. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run, 0));
}

/** The longest that something is put off for a browser that is busy. */
const latestMilliseconds = 400;

/** Runs something once the browser has nothing better to do, so that it delays no frame; soon in any case. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => run(), { timeout: latestMilliseconds });
  else afterPaint(run);
}

/** Runs the parts when the browser is idle, one after the other, so that what the visitor does in between waits for one of them only. */
export function inIdleParts(parts: readonly (() => void)[]): void {
  const [first, ...rest] = parts;
  if (first === undefined) return;
  whenIdle(() => {
    first();
    inIdleParts(rest);
  });
}
