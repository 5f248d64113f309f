import type { Page } from '@playwright/test';

/** The list of results of the search page; the suggestions below its field are a listbox. */
const resultList = '[data-search-page] [data-search-state]:not([role=listbox])';

/** What the search page shows for a query. */
export interface Shown {
  readonly state: string;
  /** Refs in rank order. */
  readonly results: readonly string[];
  /** From the question to the drawn list, in milliseconds of the page's clock. */
  readonly milliseconds: number;
}

/** Opens the search page of a language and waits until its script listens. */
export async function openSearchPage(page: Page, locale: 'zh' | 'en'): Promise<void> {
  await page.goto(locale === 'en' ? './en/search/' : './search/');
  await page.locator(resultList).waitFor({ state: 'attached' });
}

/**
 * Asks the open search page as a link or the Back button would, by its address; the page is not loaded anew. Rejects when there is no
 * answer after so many milliseconds.
 */
export function askSearchPage(page: Page, query: string, limit = 20_000): Promise<Shown> {
  return page.evaluate(
    ({ query, selector, limit }) =>
      new Promise<Shown>((resolve, reject) => {
        const list = document.querySelector<HTMLElement>(selector);
        if (list === null) return void reject(new Error('the search page shows no list'));
        const started = performance.now();
        const late = setTimeout(() => reject(new Error(`no answer to "${query}"`)), limit);
        const finish = (): void => {
          const state = list.dataset['searchState'] ?? '';
          if (!['ready', 'empty', 'failed'].includes(state)) return;
          clearTimeout(late);
          watcher.disconnect();
          const results = [...list.querySelectorAll<HTMLElement>('[data-result]')].map((row) => row.dataset['result'] ?? '');
          resolve({ state, results, milliseconds: performance.now() - started });
        };
        const watcher = new MutationObserver(finish);
        // Whatever was shown belongs to the query before.
        list.dataset['searchState'] = 'asked';
        watcher.observe(list, { attributes: true, attributeFilter: ['data-search-state'] });
        history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    { query, selector: resultList, limit },
  );
}
