import { expect as promise, type Page } from '@playwright/test';

/** Software drawing takes its time on a machine that is busy with other tests. */
export const expect = promise.configure({ timeout: 60_000 });

export const live = (page: Page) => page.locator('.map-live');
export const marks = (page: Page) => page.locator('.map-mark:visible');
export const chosenMark = (page: Page) => page.locator('.map-mark.is-chosen');
export const rows = (page: Page) => page.locator('.map-places > li');
export const count = (page: Page) => page.locator('[data-map-list] .result-count');

/** Opens a page and waits until the map on it is drawn. */
export async function openDrawn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(live(page)).toHaveAttribute('data-map-state', 'idle');
}

/** What only a live map needs: its scripts, the library and the style sheets in them, the tiles and the places. */
export const isMapModule = (url: string): boolean =>
  /\/_astro\/(?:map-(?:stage|page|embed|live)|maplibre|base-map)[^/]*\.(?:js|css)$|\.pmtiles$|\/search\/(?:places\.txt|map\.\w+\.json)$/.test(
    url,
  );

/** Everything that the page asks for from now on. */
export function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}
