import type { BrowserContext, Page } from '@playwright/test';
import { z } from 'zod';
import { askSearchPage, openSearchPage } from '../../../src/tests/search/search-page-driver.ts';
import type { CountingServer } from './counting-server.ts';

/** An answer and how long the page took for it. */
export interface Answer {
  readonly results: readonly string[];
  readonly milliseconds: number;
}

/** A search in a browser, ours or another. */
export interface Target {
  readonly name: string;
  readonly server: CountingServer;
  /** Opens its page in a fresh profile, with nothing of the search loaded yet. */
  readonly open: (context: BrowserContext, locale: 'zh' | 'en') => Promise<Page>;
  readonly ask: (page: Page, query: string) => Promise<Answer>;
  /** Paths of what the page fetches for its first search before it is asked; nothing where this is missing. */
  readonly ahead?: RegExp;
}

/** Our search page. */
export const ourTarget = (server: CountingServer): Target => ({
  name: 'ours',
  server,
  async open(context, locale) {
    const page = await context.newPage();
    await openSearchPage(page, locale);
    return page;
  },
  ahead: /\/pagefind\/|\/search\/[^/]+\.(?:txt|json)$/,
  // A slow answer is a figure, not a failure.
  ask: (page, query) => askSearchPage(page, query, 180_000),
});

const answerSchema = z.object({ results: z.array(z.string()), milliseconds: z.number() });

/** The page that a rival's files make, in a folder for each language. */
export const rivalTarget = (name: string, server: CountingServer): Target => ({
  name,
  server,
  async open(context, locale) {
    const page = await context.newPage();
    await page.goto(`${server.address}${locale}/`);
    await page.waitForFunction('typeof ask === "function"');
    return page;
  },
  async ask(page, query) {
    const given: unknown = await page.evaluate(`(async () => {
      const started = performance.now();
      const results = await ask(${JSON.stringify(query)});
      return { results, milliseconds: performance.now() - started };
    })()`);
    return answerSchema.parse(given);
  },
});

/** Makes the page's processor so many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
