import { execFileSync } from 'node:child_process';
import { type FileHistory, gitLogWords, parseGitLog } from './domain/git-history.ts';

/** The repository that the site is built from. */
const root = process.cwd();

function git(words: readonly string[]): string {
  const env = { ...process.env, TZ: 'Asia/Shanghai' };
  return execFileSync('git', words, { cwd: root, env, encoding: 'utf8', maxBuffer: 256_000_000, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Empty without git, outside a repository, and in a shallow one, which would call everything new. */
function readHistory(): ReadonlyMap<string, FileHistory> {
  try {
    return git(['rev-parse', '--is-shallow-repository']).trim() === 'false' ? parseGitLog(git(gitLogWords('content'))) : new Map();
  } catch {
    return new Map();
  }
}

let history: ReadonlyMap<string, FileHistory> | null = null;

/** The history of a content file, from the root of the repository; undefined where it is not known. Git is asked once for a whole build. */
export function historyOf(file: string): FileHistory | undefined {
  history ??= readHistory();
  return history.get(file);
}
