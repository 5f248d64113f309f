/**
 * Measures the map page of a built site with made-up venues: first points, idle, bytes, memory, and the redraw after a choice.
 *
 *   node scripts/bench-map.ts --size 1000 --size 20000 --size 100000
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { site } from '../src/site.ts';
import { type CountingServer, startCountingServer } from './lib/bench/counting-server.ts';
import { writeMapFiles } from './lib/bench/map-files.ts';
import { bytesWithoutMap, type MapVisit, measureRedraws, type Redraw, visitMap } from './lib/bench/measure-map.ts';
import { loadCatalog } from './lib/bench/real-records.ts';
import { undisturbedShare } from './lib/bench/stolen-time.ts';
import { median, table, timesText } from './lib/bench/report.ts';

const root = join(import.meta.dirname, '..');
const slower = 4;
const facets = ['kind', 'district', 'topic', 'audience', 'free', 'access'];

const { values } = parseArgs({
  options: {
    /** How many made-up venues; may be given more than once. */
    size: { type: 'string', multiple: true, default: ['1000', '20000', '100000'] },
    /** The built site. */
    dist: { type: 'string', default: join(root, 'dist') },
    /** Visits with an empty cache for times and bytes; the sizes take turns. */
    visits: { type: 'string', default: '5' },
    /** How often every choice is made. */
    rounds: { type: 'string', default: '2' },
    /** Shows every choice. */
    choices: { type: 'boolean', default: false },
  },
});
const { dist, size: sizes } = values;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Measured {
  readonly count: number;
  readonly server: CountingServer;
  readonly visits: MapVisit[];
  bare: number;
  redraws: readonly Redraw[];
}

async function measure(browser: Browser, measured: readonly Measured[]): Promise<void> {
  for (const each of measured) each.bare = await bytesWithoutMap(browser, each.server);
  for (let visit = 0; visit < Number(values.visits); visit += 1) {
    for (const { visits, server } of measured) visits.push(await visitMap(browser, server));
  }
  for (const each of measured) each.redraws = await measureRedraws(browser, each.server, facets, slower, Number(values.rounds));
}

const of = (visits: readonly MapVisit[], name: keyof MapVisit): number => median(visits.map((visit) => visit[name]));
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

function visitTable(measured: readonly Measured[]): string {
  const [least] = measured;
  const ratio = (visits: readonly MapVisit[], name: 'ready' | 'idle'): string =>
    (of(visits, name) / of(least?.visits ?? [], name)).toFixed(2);
  return table([
    ['venues', 'first points ms', 'ratio', 'idle ms', 'ratio', 'page kB', 'map kB more', 'heap MB', 'redraw ms', 'undisturbed'],
    ...measured.map(({ count, visits, bare, redraws }) => [
      String(count),
      of(visits, 'ready').toFixed(0),
      ratio(visits, 'ready'),
      of(visits, 'idle').toFixed(0),
      ratio(visits, 'idle'),
      kilobytes(bare),
      kilobytes(of(visits, 'bytes') - bare),
      (of(visits, 'heap') / 1e6).toFixed(1),
      timesText(redraws.map(({ timing }) => timing)),
      undisturbedShare(redraws.map(({ timing }) => timing)),
    ]),
  ]);
}

say(
  `medians of ${values.visits} visits; redraws: median / nine in ten of those during which the host left this machine its processors, slowed down ${slower} times; kB as sent`,
);
const [load = 0] = loadavg();
if (load > availableParallelism() / 2)
  say(`the machine is busy (load ${load.toFixed(1)} on ${availableParallelism()} processors): times are too long`);
const catalog = await loadCatalog();
const scratch = mkdtempSync(join(tmpdir(), 'bench-map-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    ...['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    // The page is painted without OpenGL; only the map's WebGL is drawn in software.
    ...['--disable-gpu', '--enable-unsafe-swiftshader'],
  ],
});
const measured: Measured[] = [];
try {
  for (const size of sizes) {
    const folder = join(scratch, size);
    writeMapFiles(Number(size), catalog, join(root, 'content'), dist, folder);
    measured.push({ count: Number(size), server: await startCountingServer([folder, dist], site.base), visits: [], bare: 0, redraws: [] });
  }
  await measure(browser, measured);
  say(visitTable(measured));
  for (const { count, redraws } of values.choices ? measured : []) {
    for (const { facet, value, timing } of redraws)
      say(`  ${count} ${facet} ${value}: ${timing.milliseconds.toFixed(0)} ms, ${(timing.stolen * 100).toFixed(0)} % stolen`);
  }
} finally {
  await browser.close();
  await Promise.all(measured.map(({ server }) => server.close()));
  rmSync(scratch, { recursive: true, force: true });
}
