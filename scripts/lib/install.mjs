import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const stamp = join(root, 'node_modules/.stamp');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Were the packages of the present package-lock.json installed to the end? */
export function isInstalled() {
  return existsSync(join(root, 'node_modules/.bin')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

/**
 * Installs the packages; resolves to npm's exit code.
 * `npm install`, not `npm ci`: a registry may lack optional binaries for other systems, and `npm ci` then refuses the lock file.
 * Warnings are left out, because Node 20 is too old for some packages and runs none of them: the pinned Node does.
 */
export async function install() {
  const code = await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code === 0) writeFileSync(stamp, lockHash());
  return code;
}
