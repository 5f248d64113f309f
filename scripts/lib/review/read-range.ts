import { execFileSync } from 'node:child_process';
import type { SourceFile } from '../../../src/domain/check/source-file.ts';
import { maxFileBytes } from '../../../src/domain/parse-record.ts';
import type { FileChange } from '../../../src/domain/review/record-change.ts';

/** What a git range holds: the content files that changed, all content after it, and how many other files changed. */
export interface ReviewRange {
  readonly base: string;
  readonly head: string;
  readonly changes: readonly FileChange[];
  readonly files: readonly SourceFile[];
  readonly otherFiles: readonly string[];
}

const folder = 'content/';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const mostBytes = 256_000_000;

/** Runs git without a shell; what it prints is bytes, for names and files are strangers'. */
function git(cwd: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', args, {
    cwd,
    maxBuffer: mostBytes,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  });
}

const lines = (bytes: Buffer): string[] =>
  bytes
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '');

function commitOf(cwd: string, name: string): string {
  return git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    .toString('utf8')
    .trim();
}

/** Reads `a..b` (from a to b) or `a...b` (from where b left a) from the repository at `cwd`. Throws if git knows no such commits. */
export function readRange(range: string, cwd: string): ReviewRange {
  const [, from = '', dots = '', to = ''] = /^(.+?)(\.{2,3})(.*)$/.exec(range) ?? [];
  if (from === '') throw new Error(`“${range}” is no range; write base...head`);
  const head = commitOf(cwd, to === '' ? 'HEAD' : to);
  const start = commitOf(cwd, from);
  const base = dots === '...' ? git(cwd, ['merge-base', start, head]).toString('utf8').trim() : start;
  const changed = lines(git(cwd, ['diff', '--name-only', '--no-renames', '-z', base, head]));
  const paths = changed.filter((path) => path.startsWith(folder));
  const [before, after] = [treeOf(cwd, base), treeOf(cwd, head)];
  const texts = readBlobs(cwd, [...after.values(), ...paths.flatMap((path) => before.get(path) ?? [])]);
  const textOf = (entry: TreeEntry | undefined): SourceFile['text'] | null =>
    entry === undefined ? null : entry.isFile ? (texts.get(entry.blob) ?? { unreadable: 'no-access' }) : { unreadable: 'not-a-file' };
  return {
    base,
    head,
    changes: paths.map((path) => ({ path: inContent(path), before: textOf(before.get(path)), after: textOf(after.get(path)) })),
    files: [...after].map(([path, entry]) => ({ path: inContent(path), text: textOf(entry) ?? '' })),
    otherFiles: changed.filter((path) => !path.startsWith(folder)),
  };
}

const inContent = (path: string): string => path.slice(folder.length);

interface TreeEntry {
  readonly blob: string;
  readonly isFile: boolean;
}

/** The files below content/ in a commit; links and submodules are there, but no files. */
function treeOf(cwd: string, commit: string): ReadonlyMap<string, TreeEntry> {
  const entries = lines(git(cwd, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', folder])).flatMap((line) => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return path === '' ? [] : [[path, { blob, isFile: mode.startsWith('100') }] as const];
  });
  return new Map(entries);
}

/** Reads many files in one call. */
function readBlobs(cwd: string, entries: readonly TreeEntry[]): ReadonlyMap<string, SourceFile['text']> {
  const names = [...new Set(entries.filter(({ isFile }) => isFile).map(({ blob }) => blob))];
  const texts = new Map<string, SourceFile['text']>();
  if (names.length === 0) return texts;
  const bytes = git(cwd, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  let at = 0;
  for (const name of names) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.subarray(at, end).toString('latin1').split(' ')[2]);
    texts.set(name, size > maxFileBytes ? { unreadable: 'too-large' } : decoded(bytes.subarray(end + 1, end + 1 + size)));
    at = end + size + 2;
  }
  return texts;
}

function decoded(bytes: Uint8Array): SourceFile['text'] {
  try {
    return decoder.decode(bytes);
  } catch {
    return { unreadable: 'not-utf8' };
  }
}
