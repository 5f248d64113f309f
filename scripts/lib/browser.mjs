import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Chromium without the parts that only a window needs: the same engine in half the time. */
const shell = '/usr/bin/chromium-headless-shell';
const places = [
  shell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium for the browser tests: CHROMIUM_PATH where it is set, else the usual places; null if there is none. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined && wanted !== '') return existsSync(wanted) ? wanted : null;
  return places.find((place) => existsSync(place)) ?? null;
}

/** Without a Chinese font every character is a box, and widths mean nothing. Other systems than Linux bring theirs. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** The Debian packages that the browser tests still need. */
export function missingPackages() {
  return [...(findChromium() === null ? ['chromium'] : []), ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk'])];
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Resolves to whether Debian's packages were installed.
 * @param {readonly string[]} packages
 * @param {readonly string[]} [flags]
 */
async function aptInstall(packages, flags = []) {
  const silent = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update'], silent)) !== 0) return false;
  return (await run('apt-get', ['install', '-y', ...flags, ...packages], silent)) === 0;
}

/** Installs the faster Chromium where that is allowed and nobody has named another; without it the tests take longer, and that is all. */
export async function installShell() {
  if (!mayInstall() || existsSync(shell) || (process.env.CHROMIUM_PATH ?? '') !== '') return;
  await aptInstall(['chromium-headless-shell'], ['--no-remove', '--no-install-recommends']);
}

/**
 * Installs Debian packages where that is allowed; otherwise says plainly what to install. Resolves to whether all is there now.
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
  if (!mayInstall()) {
    console.error(
      `缺少 · missing: ${packages.join(', ')}\n请先安装 · please install: sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
    );
    console.error('别处的 Chromium 用 CHROMIUM_PATH 指明 · point CHROMIUM_PATH to a Chromium elsewhere');
    return false;
  }
  return (await aptInstall(packages)) && missingPackages().length === 0;
}
