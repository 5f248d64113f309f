import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const sources = ['content', 'src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Made by the build itself. */
const made = new Set(['public/map']);
const settings = ['SITE_ORIGIN', 'SITE_BASE', 'SITE_REPOSITORY', 'SITE_EMAIL', 'SITE_BASEMAP'];
const stampFile = join(root, '.cache/build.json');
const firstPage = join(root, 'dist/index.html');

/**
 * One line for each file: path, size in bytes, time of change in milliseconds. Folders that begin with a dot are generated ones.
 * @param {string} path
 * @returns {string[]}
 */
function fileLines(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined || made.has(path)) return [];
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => fileLines(`${path}/${name}`));
}

/** A hash that changes when a file or a setting that the build reads changes. */
export function sourceHash() {
  const lines = [...sources.flatMap(fileLines), ...settings.map((name) => `${name}=${process.env[name] ?? ''}`)];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const builtAt = () => (existsSync(firstPage) ? statSync(firstPage).mtimeMs : null);

/**
 * Was dist built from exactly these sources, and not rebuilt by anybody since?
 * @param {string} hash
 */
export function isBuilt(hash) {
  if (!existsSync(stampFile) || builtAt() === null) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    return stamp.hash === hash && stamp.builtAt === builtAt();
  } catch {
    return false;
  }
}

/**
 * Keeps the hash of a build that has just succeeded.
 * @param {string} hash taken before the build, so that what changed during it is built again
 */
export function rememberBuild(hash) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ hash, builtAt: builtAt() })}\n`);
}
