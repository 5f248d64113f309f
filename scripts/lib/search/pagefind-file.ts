import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The mark at the start of every file that Pagefind unpacks. */
const mark = Buffer.from('pagefind_dcd');

/** The content of one of Pagefind's packed files. Throws for a file of another kind. */
export function readPacked(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${file}: not a Pagefind file`);
  return bytes.subarray(mark.length);
}

/** Writes a file that Pagefind can unpack. */
export const writePacked = (file: string, bytes: Buffer): void => {
  writeFileSync(file, gzipSync(Buffer.concat([mark, bytes]), { level: 9 }));
};

/** Digits of a name: the overview names each file, so that a digit more costs every visitor. */
const nameDigits = 6;

/** Writes a file under a name made of its content, so that browsers may keep it; gives the name without its ending. */
export function writeNamed(folder: string, prefix: string, ending: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest().readBigUInt64BE().toString(36).padStart(13, '0');
  // Should two files have these digits, the second takes one more.
  for (let digits = nameDigits; digits <= hash.length; digits++) {
    const name = prefix + hash.slice(-digits);
    const file = join(folder, name + ending);
    if (existsSync(file) && !readPacked(file).equals(bytes)) continue;
    writePacked(file, bytes);
    return name;
  }
  throw new Error(`${folder}: no name is free for a file`);
}
