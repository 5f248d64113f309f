import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/domain/check/source-file.ts';
import { maxFileBytes } from '../../src/domain/parse-record.ts';

// Keeps a byte order mark, so that the parser can speak of it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads every file below a content folder, in order of path; a file that cannot be read says so instead of a text. Throws if the folder is missing. */
export function readContent(folder: string): SourceFile[] {
  return pathsIn(folder, '').map((path) => ({ path, text: readText(join(folder, path)) }));
}

/** Reads what every folder under check may refer to: the project's districts, subdistricts and vocabularies. */
export function readSharedContent(folder: string): SourceFile[] {
  const paths = ['districts', 'subdistricts', 'vocabulary'].flatMap((top) => pathsIn(folder, top));
  return paths.map((path) => ({ path, text: readText(join(folder, path)) }));
}

function pathsIn(folder: string, prefix: string): string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  entries.sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? pathsIn(folder, path) : [path];
  });
}

function readText(path: string): SourceFile['text'] {
  try {
    // Links are not followed: they could lead out of the folder.
    const stats = lstatSync(path);
    if (!stats.isFile()) return { unreadable: 'not-a-file' };
    if (stats.size > maxFileBytes) return { unreadable: 'too-large' };
    return decoded(readFileSync(path));
  } catch {
    return { unreadable: 'no-access' };
  }
}

function decoded(bytes: Uint8Array): SourceFile['text'] {
  try {
    return utf8.decode(bytes);
  } catch {
    return { unreadable: 'not-utf8' };
  }
}
