import type { Browser, BrowserContext, Page } from '@playwright/test';
import { z } from 'zod';
import type { CountingServer } from './counting-server.ts';
import { type Timing, timed } from './stolen-time.ts';
import { slowDown } from './target.ts';

/** What one visit of the map page costs. */
export interface MapVisit {
  /** Milliseconds from the start of the navigation to the first points on screen, and until the base is drawn too. */
  readonly ready: number;
  readonly idle: number;
  /** Bytes over the wire. */
  readonly bytes: number;
  /** Bytes of JavaScript objects after a collection. */
  readonly heap: number;
}

const size = { width: 1280, height: 800 };
const patience = 120_000;
/** Nothing is on its way any more when nothing has been sent for so long. */
const quietMilliseconds = 300;

/** Notes when the map says that it is ready and idle. Written into the page as it stands here. */
function watchStates(): void {
  const times: Record<string, number> = {};
  Object.assign(globalThis, { mapTimes: times });
  const note = (): void => {
    const state = document.querySelector<HTMLElement>('.map-live')?.dataset['mapState'] ?? '';
    times[state] ??= performance.now();
    if (state === 'idle') times['ready'] ??= performance.now();
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map-state'] });
}

const timesSchema = z.object({ ready: z.number(), idle: z.number() });
const heapSchema = z.object({ usedSize: z.number() });

async function settle(page: Page, server: CountingServer): Promise<void> {
  for (let before = -1; before !== server.answers();) {
    before = server.answers();
    await page.waitForTimeout(quietMilliseconds);
  }
}

async function fresh<Value>(
  browser: Browser,
  options: { readonly javaScriptEnabled: boolean },
  work: (context: BrowserContext) => Promise<Value>,
) {
  const context = await browser.newContext({ ...options, viewport: size });
  return work(context).finally(() => context.close());
}

/** Opens the map page and waits until it is drawn. */
export async function openMap(context: BrowserContext, server: CountingServer, path = 'map/'): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchStates);
  await page.goto(server.address + path);
  await page.locator('.map-live[data-map-state=idle]').waitFor({ state: 'attached', timeout: patience });
  return page;
}

/** One visit with an empty cache. */
export const visitMap = (browser: Browser, server: CountingServer): Promise<MapVisit> =>
  fresh(browser, { javaScriptEnabled: true }, async (context) => {
    const before = server.sentBytes();
    const page = await openMap(context, server);
    const times = timesSchema.parse(await page.evaluate('mapTimes'));
    await settle(page, server);
    const bytes = server.sentBytes() - before;
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = heapSchema.parse(await session.send('Runtime.getHeapUsage'));
    return { ...times, bytes, heap: usedSize };
  });

/** Bytes of the page as it is without a map: its scripts do not run, and everything is there to read. */
export const bytesWithoutMap = (browser: Browser, server: CountingServer): Promise<number> =>
  fresh(browser, { javaScriptEnabled: false }, async (context) => {
    const before = server.sentBytes();
    const page = await context.newPage();
    await page.goto(`${server.address}map/`, { waitUntil: 'networkidle' });
    await settle(page, server);
    return server.sentBytes() - before;
  });

/** A choice of a facet, and the time from the click to the end of the frame that shows its marks and its list. */
export interface Redraw {
  readonly facet: string;
  readonly value: string;
  readonly timing: Timing;
}

interface Click {
  readonly value: string;
  readonly milliseconds: number;
}

/** Clicks a box of a facet in the page; marks and list change together. */
const clickFacet = (page: Page, facet: string, place: number): Promise<Click> =>
  page.evaluate(
    ({ facet, place }) =>
      new Promise((resolve, reject) => {
        const box = document.querySelectorAll<HTMLInputElement>(`.filters input[name="${facet}"]`)[place];
        const live = document.querySelector<HTMLElement>('.map-live');
        if (box === undefined || live === null) {
          reject(new Error(`the map page has no box ${place + 1} of ${facet}`));
          return;
        }
        const { value } = box;
        const started = performance.now();
        const watcher = new MutationObserver(() => {
          watcher.disconnect();
          // Before anything that the page has put off until after this frame.
          const end = (): void => resolve({ value, milliseconds: performance.now() - started });
          requestAnimationFrame(() => void scheduler.postTask(end, { priority: 'user-blocking' }));
        });
        watcher.observe(live, { attributes: true, attributeFilter: ['data-map-count'] });
        box.click();
      }),
    { facet, place },
  );

/** Waits until the page has had nothing to do for a while: a movement of the map and its tiles are no part of the next redraw. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const look = (): void => {
          const asked = performance.now();
          setTimeout(() => {
            quiet = performance.now() - asked < 70 ? quiet + 1 : 0;
            if (quiet >= 15) resolve();
            else look();
          }, 50);
        };
        look();
      }),
  );

/** Redraw times on a processor that is so many times slower: two values of a facet are chosen and left again, so often. */
const redrawsOf = (browser: Browser, server: CountingServer, facet: string, slower: number, rounds: number): Promise<readonly Redraw[]> =>
  fresh(browser, { javaScriptEnabled: true }, async (context) => {
    const page = await openMap(context, server);
    const whole = page.locator('[data-open-whole]');
    // The page is busy with all venues at once: a click as a visitor makes it would wait for that, and give up.
    if ((await whole.count()) > 0) await whole.dispatchEvent('click');
    await page.locator('.filters input').first().waitFor({ state: 'attached', timeout: patience });
    await page.locator('.map-live[data-map-state=idle]').waitFor({ state: 'attached', timeout: patience });
    await settle(page, server);
    await slowDown(page, slower);
    await rest(page);
    const boxes = await page.locator(`.filters input[name="${facet}"]`).count();
    const found: Redraw[] = [];
    for (const place of Array.from({ length: rounds }, () => [0, 0, 1, 1]).flat()) {
      if (place >= boxes) continue;
      const { value: click, timing } = await timed(() => clickFacet(page, facet, place));
      found.push({ facet, value: click.value, timing });
      await rest(page);
    }
    return found;
  });

/** Redraw times of each facet on a visit of its own, so that every one meets the map as it opens. */
export async function measureRedraws(
  browser: Browser,
  server: CountingServer,
  facets: readonly string[],
  slower: number,
  rounds: number,
): Promise<readonly Redraw[]> {
  const found: Redraw[] = [];
  for (const facet of facets) found.push(...(await redrawsOf(browser, server, facet, slower, rounds)));
  return found;
}
