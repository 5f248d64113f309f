/** How often a file was changed, and on which day last. */
export interface FileHistory {
  readonly last: string;
  readonly changes: number;
}

/** Begins each commit in the output of `gitLogWords`. */
const mark = '\u0001';

/** What to ask git for: one call for the whole folder, days on Shanghai's calendar. */
export const gitLogWords = (folder: string): readonly string[] => [
  'log',
  '--no-renames',
  '--relative',
  '--name-only',
  '-z',
  '--date=format-local:%Y-%m-%d',
  '--format=%x01%cd',
  '--',
  folder,
];

/** Reads the answer: the history of each file, newest commit first in the log. */
export function parseGitLog(log: string): ReadonlyMap<string, FileHistory> {
  const files = new Map<string, FileHistory>();
  for (const commit of log.split(mark).slice(1)) {
    const [date = '', ...paths] = commit.split('\0').map((part) => part.trim());
    for (const path of paths) {
      if (path === '') continue;
      const known = files.get(path);
      files.set(path, known === undefined ? { last: date, changes: 1 } : { ...known, changes: known.changes + 1 });
    }
  }
  return files;
}
