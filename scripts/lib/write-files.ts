import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a text below a content folder, making its folder; throws rather than overwrite unless that is allowed. */
export function writeContentFile(folder: string, path: string, text: string, mayOverwrite = false): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: mayOverwrite && existsSync(target) ? 'w' : 'wx' });
}
