import { readFileSync, writeFileSync } from 'node:fs';
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
