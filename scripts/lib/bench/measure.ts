import type { Browser, Page } from '@playwright/test';
import { judge, type Outcome, type Query } from '../../../src/tests/search/evaluate.ts';
import { seededRandom } from './random.ts';
import { type Answer, slowDown, type Target } from './target.ts';

/** What a visit costs: bytes over the wire and milliseconds, one figure for each query. */
export interface Costs {
  readonly firstBytes: readonly number[];
  readonly laterBytes: readonly number[];
  readonly firstMilliseconds: readonly number[];
  readonly laterMilliseconds: readonly number[];
}

const locales = ['zh', 'en'] as const;
const queriesOfVisit = 5;
/** Nothing is on its way any more when nothing has been sent for so long. */
const quietMilliseconds = 150;

async function settle(page: Page, { server }: Target): Promise<void> {
  for (let before = -1; before !== server.answers();) {
    before = server.answers();
    await page.waitForTimeout(quietMilliseconds);
  }
}

/** Asks every query once, in one page for each language. */
export async function measureQuality(browser: Browser, target: Target, queries: readonly Query[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const locale of locales) {
    const asked = queries.filter((query) => query.locale === locale);
    if (asked.length === 0) continue;
    const context = await browser.newContext({ baseURL: target.server.address });
    const page = await target.open(context, locale);
    for (const query of asked) outcomes.push(judge(query, (await target.ask(page, query.query)).results));
    await context.close();
  }
  return outcomes;
}

/** Lets visitors with empty caches ask five queries each, on a processor that is so many times slower. */
export async function measureCosts(
  browser: Browser,
  target: Target,
  queries: readonly Query[],
  visits: number,
  slower: number,
): Promise<Costs> {
  const random = seededRandom(11);
  const figures: Record<keyof Costs, number[]> = { firstBytes: [], laterBytes: [], firstMilliseconds: [], laterMilliseconds: [] };
  for (let visit = 0; visit < visits; visit++) {
    const locale = random.pick(queries).locale;
    const asked = queries.filter((query) => query.locale === locale);
    const context = await browser.newContext({ baseURL: target.server.address });
    const ahead = (): number => (target.ahead === undefined ? 0 : target.server.sentBytes(target.ahead));
    const aheadBefore = ahead();
    const page = await target.open(context, locale);
    await settle(page, target);
    // Who never searches pays for it too, but it is the search that costs it.
    const fetchedAhead = ahead() - aheadBefore;
    await slowDown(page, slower);
    for (let turn = 0; turn < queriesOfVisit; turn++) {
      const before = target.server.sentBytes();
      const answer: Answer = await target.ask(page, random.pick(asked).query);
      await settle(page, target);
      const bytes = target.server.sentBytes() - before + (turn === 0 ? fetchedAhead : 0);
      figures[turn === 0 ? 'firstBytes' : 'laterBytes'].push(bytes);
      figures[turn === 0 ? 'firstMilliseconds' : 'laterMilliseconds'].push(answer.milliseconds);
    }
    await context.close();
  }
  return figures;
}
