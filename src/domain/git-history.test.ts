import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gitLogWords, parseGitLog } from './git-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Shanghai', GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
  });
let date = '';

describe('the history of the content', () => {
  it('counts the changes of each file and knows the last day, on the calendar of Shanghai', () => {
    git('init', '-q');
    mkdirSync(join(folder, 'content'));
    const write = (when: string, ...files: readonly string[]) => {
      date = when;
      for (const file of files) writeFileSync(join(folder, 'content', file), when);
      git('add', '-A');
      git('commit', '-qm', 'change');
    };
    write('2026-01-01T10:00:00Z', 'a.json', '银 行.json');
    write('2026-02-01T20:00:00Z', 'a.json');
    const history = parseGitLog(git(...gitLogWords('content')));
    expect([...history].toSorted()).toEqual([
      ['content/a.json', { last: '2026-02-02', changes: 2 }],
      ['content/银 行.json', { last: '2026-01-01', changes: 1 }],
    ]);
  });
  it('is empty where git says nothing', () => {
    expect(parseGitLog('').size).toBe(0);
  });
});
