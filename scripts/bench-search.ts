import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { site } from '../src/site.ts';
import { type Outcome, type Query, scoreTable } from '../src/tests/search/evaluate.ts';
import { parseQueries } from '../src/tests/search/query-set.ts';
import { type CountingServer, startCountingServer } from './lib/bench/counting-server.ts';
import { measureCosts, measureQuality } from './lib/bench/measure.ts';
import { measureSuggestions } from './lib/bench/measure-suggestions.ts';
import { watched } from './lib/bench/peak-memory.ts';
import { readAreas, readDistricts } from './lib/bench/read-areas.ts';
import { type Catalog, loadCatalog } from './lib/bench/real-records.ts';
import { type EngineFigures, engineTable, timesText } from './lib/bench/report.ts';
import { rivals } from './lib/bench/rivals.ts';
import { type RecordsByLocale, writeSearch } from './lib/bench/sharded-index.ts';
import { type Timing, undisturbedShare } from './lib/bench/stolen-time.ts';
import { syntheticQueries } from './lib/bench/synthetic-queries.ts';
import { romanise, syntheticRecords } from './lib/bench/synthetic-records.ts';
import { syntheticVenues } from './lib/bench/synthetic-venues.ts';
import { wireSizes } from './lib/bench/wire-sizes.ts';
import { ourTarget, rivalTarget, type Target } from './lib/bench/target.ts';

const root = join(import.meta.dirname, '..');
const languages = { zh: 'zh-cn', en: 'en' } as const;
const slower = 4;

const { values } = parseArgs({
  options: {
    /** "real", or how many made-up venues; may be given more than once. */
    size: { type: 'string', multiple: true, default: ['real', '10000', '50000'] },
    /** The built site. */
    dist: { type: 'string', default: join(root, 'dist') },
    /** Fresh visits for bytes and times. */
    visits: { type: 'string', default: '20' },
    /** Generated queries of each kind. */
    queries: { type: 'string', default: '60' },
    /** Shows what was not found. */
    misses: { type: 'boolean', default: false },
  },
});
const dist = values.dist;
const visits = Number(values.visits);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function withBrowser<Value>(work: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  return work(browser).finally(() => browser.close());
}

async function figuresOf(browser: Browser, target: Target, queries: readonly Query[]): Promise<EngineFigures> {
  const outcomes = await measureQuality(browser, target, queries);
  const costs = await measureCosts(browser, target, queries, visits, slower);
  return { name: target.name, outcomes, costs };
}

async function saySuggestions(browser: Browser, server: CountingServer, queries: readonly Query[]): Promise<void> {
  for (const rate of [1, slower]) {
    const { first, later } = await measureSuggestions(browser, server, queries, Math.ceil(visits / 2), rate);
    const figure = (times: readonly Timing[]): string => `${timesText(times)} ms (${undisturbedShare(times)} undisturbed)`;
    say(`suggestions at ${rate}x: first key ${figure(first)}; later keys ${figure(later)}`);
  }
}

function sayMisses(outcomes: readonly Outcome[]): void {
  if (!values.misses) return;
  for (const { query, recall } of outcomes)
    if (recall < 1) say(`  ${query.id} "${query.query}" ${recall.toFixed(2)}: ${query.expect.slice(0, 3).join(' ')}`);
}

/** The content of this site: ours beside the other engines. */
async function benchReal(catalog: Catalog, scratch: string): Promise<void> {
  const queries = parseQueries(readFileSync(join(root, 'src/tests/search/queries.json'), 'utf8'));
  const records: RecordsByLocale = { zh: catalog.recordsOf('zh'), en: catalog.recordsOf('en') };
  say(`\n== content of this site: ${records.zh.length} records in each language, ${queries.length} queries ==`);
  const servers: CountingServer[] = [];
  const start = async (folders: readonly string[], base: string): Promise<CountingServer> => {
    const server = await startCountingServer(folders, base);
    servers.push(server);
    return server;
  };
  for (const rival of rivals) {
    for (const locale of ['zh', 'en'] as const) {
      await rival.write(records[locale], join(scratch, rival.name, locale), languages[locale], join(root, 'node_modules'));
    }
  }
  const ours = await start([dist], site.base);
  const targets = [ourTarget(ours)];
  for (const { name } of rivals) targets.push(rivalTarget(name, await start([join(scratch, name)], '/')));
  await withBrowser(async (browser) => {
    const engines: EngineFigures[] = [];
    for (const target of targets) engines.push(await figuresOf(browser, target, queries));
    say(engineTable(engines));
    const outcomes = engines[0]?.outcomes ?? [];
    say(`\nours by kind\n${scoreTable(outcomes)}`);
    sayMisses(outcomes);
    await saySuggestions(browser, ours, queries);
  });
  await Promise.all(servers.map((server) => server.close()));
}

/** Made-up venues on our search page. */
async function benchSynthetic(catalog: Catalog, count: number, scratch: string): Promise<void> {
  const content = join(root, 'content');
  const venues = syntheticVenues(count, readAreas(content), romanise);
  const of = (locale: 'zh' | 'en') => syntheticRecords(venues, locale, readDistricts(content), catalog.kinds);
  const records: RecordsByLocale = { zh: of('zh'), en: of('en') };
  const queries = syntheticQueries(records.zh, Number(values.queries));
  say(`\n== ${count} made-up venues in each language, ${queries.length} generated queries ==`);
  const folder = join(scratch, String(count));
  const { seconds, peakBytes } = await watched(() => writeSearch(records, catalog.tablesOf([...records.zh, ...records.en]), folder));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const each = ((seconds * 1000) / count).toFixed(1);
  say(`index: ${seconds.toFixed(0)} s (${each} ms for each venue), memory at most ${(peakBytes / 1e9).toFixed(2)} GB, ${files} files`);
  const sizes = [...wireSizes(folder, 'zh', languages.zh)].map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(0)} kB`);
  say(`always loaded (zh): ${sizes.join(', ')}`);
  const server = await startCountingServer([folder, dist], site.base);
  await withBrowser(async (browser) => {
    const figures = await figuresOf(browser, ourTarget(server), queries);
    say(engineTable([figures]));
    say(scoreTable(figures.outcomes));
    sayMisses(figures.outcomes);
    await saySuggestions(browser, server, queries);
  });
  await server.close();
}

say(
  `times are medians / nine in ten of those during which the host of this machine left it its processors (undisturbed: first, later), ` +
    `on a processor slowed down ${slower} times; kB as sent, after the page itself`,
);
const catalog = await loadCatalog();
const scratch = mkdtempSync(join(tmpdir(), 'bench-search-'));
try {
  for (const size of values.size) {
    if (size === 'real') await benchReal(catalog, scratch);
    else await benchSynthetic(catalog, Number(size), scratch);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
