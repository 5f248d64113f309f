import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, ending in a slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command in the project's folder and passes its output through; resolves to its exit code.
 * The project's own tools, among them the pinned Node, come first in PATH.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  const windows = process.platform === 'win32';
  const { PATH = '', ...others } = process.env;
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...others, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${PATH}` },
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/**
 * A span of time in words, e.g. `0.8 s` or `2 min 05 s`.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}
