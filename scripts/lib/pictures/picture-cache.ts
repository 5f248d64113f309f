import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Enough for the pictures of a few branches; beyond it the unused ones go.
const mostUnused = 2000;

/** Finished pictures by the hash of what they were made from. */
export interface PictureCache {
  readonly keyOf: (source: string) => string;
  readonly has: (key: string) => boolean;
  readonly put: (key: string, picture: Buffer) => void;
  readonly copyTo: (key: string, file: string) => void;
  /** Removes what was not asked for since the cache was opened, if it has become too much. */
  readonly prune: () => void;
}

/** Opens the cache in a folder, which is made if need be; `version` changes when the same drawing would give another picture. */
export function openCache(folder: string, version: string): PictureCache {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const fileOf = (key: string): string => join(folder, `${key}.png`);
  return {
    keyOf: (source) => {
      const key = createHash('sha256').update(version).update('\0').update(source).digest('hex').slice(0, 32);
      used.add(`${key}.png`);
      return key;
    },
    has: (key) => existsSync(fileOf(key)),
    put: (key, picture) => {
      // A build that is stopped half-way must not leave half a picture.
      writeFileSync(`${fileOf(key)}.part`, picture);
      renameSync(`${fileOf(key)}.part`, fileOf(key));
    },
    copyTo: (key, file) => copyFileSync(fileOf(key), file),
    prune: () => {
      const unused = readdirSync(folder).filter((name) => !used.has(name));
      if (unused.length > mostUnused) for (const name of unused) rmSync(join(folder, name));
    },
  };
}
