import type { Browser, Page } from '@playwright/test';
import type { Query } from '../../../src/tests/search/evaluate.ts';
import { openSearchPage } from '../../../src/tests/search/search-page-driver.ts';
import type { CountingServer } from './counting-server.ts';
import { seededRandom } from './random.ts';
import { type Timing, timed } from './stolen-time.ts';
import { slowDown } from './target.ts';

/** Times from a key to the drawn suggestions: for the key that loads the names, and for later keys. */
export interface SuggestionTimes {
  readonly first: readonly Timing[];
  readonly later: readonly Timing[];
}

const field = 'main input[name=q]';
const popup = 'main [role=listbox][data-search-state]';

/** Types the text as one key would leave it; resolves when the list has been drawn. */
const suggest = (page: Page, text: string): Promise<{ milliseconds: number }> =>
  page.evaluate(
    ({ field, popup, text }) =>
      new Promise<{ milliseconds: number }>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>(field);
        const list = document.querySelector<HTMLElement>(popup);
        if (input === null || list === null) {
          reject(new Error('the field has no list of suggestions'));
          return;
        }
        const started = performance.now();
        const watcher = new MutationObserver(() => {
          if (!['ready', 'empty', 'failed'].includes(list.dataset['searchState'] ?? '')) return;
          watcher.disconnect();
          resolve({ milliseconds: performance.now() - started });
        });
        list.dataset['searchState'] = 'asked';
        watcher.observe(list, { attributes: true, attributeFilter: ['data-search-state'] });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    { field, popup, text },
  );

/** Types queries letter by letter into our search field, on a processor that is so many times slower. */
export async function measureSuggestions(
  browser: Browser,
  server: CountingServer,
  queries: readonly Query[],
  visits: number,
  slower: number,
): Promise<SuggestionTimes> {
  const random = seededRandom(23);
  const times: Record<keyof SuggestionTimes, Timing[]> = { first: [], later: [] };
  for (let visit = 0; visit < visits; visit++) {
    const { locale, query } = random.pick(queries);
    const context = await browser.newContext({ baseURL: server.address });
    const page = await context.newPage();
    await openSearchPage(page, locale);
    await page.locator(field).focus();
    await page.locator(popup).waitFor({ state: 'attached' });
    await slowDown(page, slower);
    const letters = [...query].slice(0, 12);
    for (const at of letters.keys()) {
      const { timing } = await timed(() => suggest(page, letters.slice(0, at + 1).join('')));
      times[at === 0 ? 'first' : 'later'].push(timing);
    }
    await context.close();
  }
  return times;
}
