import type { Browser, Page } from '@playwright/test';
import { judge, type Outcome, type Query } from '../../../src/tests/search/evaluate.ts';
import { seededRandom } from './random.ts';
import { type Timing, timed, undisturbed } from './stolen-time.ts';
import { slowDown, type Target } from './target.ts';

/** What a visit costs: bytes over the wire and milliseconds, one figure for each query. */
export interface Costs {
  readonly firstBytes: readonly number[];
  readonly laterBytes: readonly number[];
  readonly firstTimes: readonly Timing[];
  readonly laterTimes: readonly Timing[];
}

const locales = ['zh', 'en'] as const;
const queriesOfVisit = 5;
/** So many visits are made for each one that is wanted, where others have the processors. */
const mostTries = 4;
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

/**
 * Lets visitors with empty caches ask five queries each, on a processor that is so many times slower, until as many first searches as
 * wanted were undisturbed, or four times as many were tried.
 */
export async function measureCosts(
  browser: Browser,
  target: Target,
  queries: readonly Query[],
  visits: number,
  slower: number,
): Promise<Costs> {
  const random = seededRandom(11);
  const bytes: Record<'first' | 'later', number[]> = { first: [], later: [] };
  const times: Record<'first' | 'later', Timing[]> = { first: [], later: [] };
  for (let visit = 0; visit < visits * mostTries && undisturbed(times.first).length < visits; visit++) {
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
      const when = turn === 0 ? 'first' : 'later';
      const before = target.server.sentBytes();
      const { timing } = await timed(() => target.ask(page, random.pick(asked).query));
      await settle(page, target);
      bytes[when].push(target.server.sentBytes() - before + (turn === 0 ? fetchedAhead : 0));
      times[when].push(timing);
    }
    await context.close();
  }
  return { firstBytes: bytes.first, laterBytes: bytes.later, firstTimes: times.first, laterTimes: times.later };
}
