import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { judge, type Outcome, type Query, score, scoreByKind, scoreTable } from '../search/evaluate.ts';
import { parseQueries } from '../search/query-set.ts';
import { askSearchPage, openSearchPage } from '../search/search-page-driver.ts';

/** What the search promises: over all queries, and for the worst kind of query. */
const bars = { recall: 0.97, reciprocalRank: 0.9, recallOfEachKind: 0.9 } as const;

const queries = parseQueries(readFileSync(new URL('../search/queries.json', import.meta.url), 'utf8'));

interface Answer extends Outcome {
  readonly state: string;
  readonly results: readonly string[];
}

async function askAll(page: Page, locale: Query['locale']): Promise<Answer[]> {
  await openSearchPage(page, locale);
  const answers: Answer[] = [];
  for (const query of queries.filter((each) => each.locale === locale)) {
    const { state, results } = await askSearchPage(page, query.query);
    answers.push({ ...judge(query, results), state, results });
  }
  return answers;
}

const described = ({ query, recall, results }: Answer): string => {
  const top = results.slice(0, 10).map((ref) => (query.expect.includes(ref) ? `[${ref}]` : ref));
  return `${query.id} “${query.query}” recall ${recall.toFixed(2)}: ${top.join(' ') || 'nothing'}; right: ${query.expect.join(' ')}`;
};

// Serial, for the figures are over all queries; one page for each language, side by side.
test('the query set: every kind of query finds its right answers', async ({ page, context }) => {
  const [chinese, english] = await Promise.all([askAll(page, 'zh'), askAll(await context.newPage(), 'en')]);
  const answers = [...chinese, ...english];
  const missed = answers.filter(({ recall, isFirstRight, query }) => recall < 1 || (query.first && !isFirstRight));
  console.log([scoreTable(answers), 'Not all found:', ...missed.map(described)].join('\n'));

  expect(answers.filter(({ state }) => state === 'failed').map(({ query }) => query.query)).toEqual([]);
  const all = score(answers);
  expect.soft(all.recall, 'recall@10 over all queries').toBeGreaterThanOrEqual(bars.recall);
  expect.soft(all.reciprocalRank, 'MRR over all queries').toBeGreaterThanOrEqual(bars.reciprocalRank);
  for (const [kind, { recall }] of scoreByKind(answers)) {
    expect.soft(recall, `recall@10 of the kind ${kind}`).toBeGreaterThanOrEqual(bars.recallOfEachKind);
  }
  const notFirst = answers.filter(({ query, isFirstRight }) => query.first && !isFirstRight).map(({ query }) => query.query);
  expect.soft(notFirst, 'names typed in full or in their usual short form that are not first').toEqual([]);
});
