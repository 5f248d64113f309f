// Every check and test in order. A failing step does not hide the later ones; the last line is "N passed, N failed".
// Plain JavaScript for Node 20, because it may run before anything is installed.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, installPackages, installShell, missingPackages } from './lib/browser.mjs';
import { install, isInstalled } from './lib/install.mjs';
import { readPlaywright, readVitest } from './lib/results.mjs';
import { duration, root, run } from './lib/run.mjs';

const groups = ['lint', 'unit', 'site', 'browser'];
const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
if (options.only !== undefined && !groups.includes(options.only)) {
  console.error(`--only ${options.only}: 只能是 · must be one of ${groups.join(', ')}`);
  process.exit(1);
}

const reports = join(root, '.cache/test');
const report = (/** @type {string} */ name) => join(reports, `${name}.json`);
const npmRun = (/** @type {string} */ script) => () => run('npm', ['run', '--silent', script]);
const vitest = (/** @type {string} */ project) => () =>
  run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`]);

/** Did the site come out of this run, or (with --only) of an earlier one? */
let isSiteReady = options.only !== undefined && existsSync(join(root, 'dist/index.html'));
const siteMissing = () => (isSiteReady ? null : '没有建成的网站 · there is no built site');
/** @type {string[]} */
let lacking = [];
const browserMissing = () => siteMissing() ?? (lacking.length === 0 ? null : `缺少 · missing: ${lacking.join(', ')}`);

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {readonly string[]} groups the values of --only that include it; none of them when it is part of the whole only
 * @property {() => Promise<number>} work resolves to an exit code
 * @property {(code: number) => import('./lib/results.mjs').Count} [count] reads the tests; a step without it counts as one
 * @property {() => string | null} [obstacle] why it cannot run
 * @property {(ok: boolean) => void} [after]
 */
/** @type {readonly Step[]} */
const steps = [
  { title: '格式 · formatting', groups: ['lint'], work: npmRun('format:check') },
  { title: '读入内容 · reading the content', groups: ['lint', 'unit'], work: npmRun('collections') },
  {
    title: '代码规则和类型 · ESLint and types',
    groups: ['lint'],
    // Each of them uses one core only, and speaks at its end.
    work: async () => Math.max(...(await Promise.all([npmRun('lint')(), run('astro-check', ['--minimumSeverity', 'warning'])]))),
  },
  { title: '没用到的代码 · unused code', groups: ['lint'], work: npmRun('unused') },
  { title: '单元测试 · unit tests', groups: ['unit'], work: vitest('unit'), count: (code) => readVitest(report('unit'), code) },
  { title: '检查资料 · content check', groups: [], work: npmRun('check') },
  { title: '建站 · build', groups: [], work: npmRun('build:site'), after: (ok) => (isSiteReady = ok) },
  {
    title: '网站测试 · site tests',
    groups: ['site'],
    work: vitest('site'),
    count: (code) => readVitest(report('site'), code),
    obstacle: siteMissing,
  },
  {
    title: '浏览器测试 · browser tests',
    groups: ['browser'],
    work: () => run('playwright', ['test'], { CHROMIUM_PATH: findChromium() ?? '', PLAYWRIGHT_REPORT: report('browser') }),
    count: (code) => readPlaywright(report('browser'), code),
    obstacle: browserMissing,
  },
];

/**
 * Runs one step; one that cannot run counts as one failure.
 * @param {Step} step
 */
async function take(step) {
  const obstacle = step.obstacle?.() ?? null;
  if (obstacle !== null) {
    console.error(`✗ 没有运行 · not run: ${obstacle}`);
    return { passed: 0, failed: 1 };
  }
  const code = await step.work();
  step.after?.(code === 0);
  return step.count?.(code) ?? (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

const rule = '─'.repeat(64);
const header = (/** @type {string} */ text) => console.log(`\n${rule}\n${text}\n${rule}`);

/** @param {number} passed @param {number} failed */
function end(passed, failed) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (!isInstalled()) {
  header('安装软件包 · installing packages');
  if ((await install()) !== 0) {
    console.error('npm install 没有成功，看上面的说明；测试都没有运行 · npm install failed, see above; no test was run');
    end(0, 1);
  }
}

const chosen = steps.filter((step) => options.only === undefined || step.groups.includes(options.only));
if (chosen.some((step) => step.obstacle === browserMissing)) {
  header('浏览器和中文字体 · browser and Chinese fonts');
  await installShell();
  if (missingPackages().length > 0 && !(await installPackages(missingPackages()))) lacking = missingPackages();
  console.log(findChromium() ?? '没有 · none');
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const begun = Date.now();
/** @type {string[]} */
const summary = [];
let passed = 0;
let failed = 0;
for (const [index, step] of chosen.entries()) {
  header(`[${index + 1}/${chosen.length}] ${step.title}`);
  const started = Date.now();
  const count = await take(step);
  passed += count.passed;
  failed += count.failed;
  summary.push(
    `${count.failed === 0 ? '✓' : '✗'} ${step.title}: ${count.passed} passed, ${count.failed} failed (${duration(Date.now() - started)})`,
  );
}

header(`结果 · results (${duration(Date.now() - begun)})`);
console.log(summary.join('\n'));
end(passed, failed);
