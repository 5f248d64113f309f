import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A hash over the bytes of files and of everything in folders; tests do not count. */
export function hashOf(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesIn(root, each))) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Was the file made from sources of this hash, and not changed since? */
export function isMadeFrom(file: string, stamp: string, sources: string): boolean {
  return existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === stampText(file, sources);
}

/** Keeps the hash of the sources of a file that has just been written. */
export function rememberSources(file: string, stamp: string, sources: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, stampText(file, sources));
}

const stampText = (file: string, sources: string): string =>
  `${sources} ${createHash('sha256').update(readFileSync(file)).digest('hex')}\n`;

function filesIn(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
