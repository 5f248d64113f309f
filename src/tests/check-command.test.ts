import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const good = join(import.meta.dirname, 'fixtures', 'good');
const scratch = mkdtempSync(join(tmpdir(), 'check-command-'));
const broken = join(scratch, 'broken');
const venue = join(broken, 'venues', 'huangpu', 'tide-museum.json');

const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', script), ...words], { encoding: 'utf8', cwd: scratch });

beforeAll(() => {
  cpSync(good, broken, { recursive: true });
  writeFileSync(venue, readFileSync(venue, 'utf8').replace('"kind": "museum"', '"kind": "musuem"').replace('021-12345678', '13800000000'));
  symlinkSync('/etc/hostname', join(broken, 'venues', 'huangpu', 'linked.json'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the check command', () => {
  it('passes a good folder with exit code 0 and prints an empty list as JSON', () => {
    const { status, stdout } = run('check.ts', '--content', good, '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
  });

  it('refuses a broken folder with exit code 1 and prints every finding as JSON', () => {
    const { status, stdout, stderr } = run('check.ts', '--content', broken, '--format', 'json');
    const findings: unknown = JSON.parse(stdout);
    expect([status, stderr]).toEqual([1, '']);
    expect(findings).toEqual([
      {
        file: 'broken/venues/huangpu/linked.json',
        line: 1,
        column: 1,
        field: '',
        rule: 'syntax',
        level: 'error',
        wrong: { zh: '这是链接，不是普通文件', en: 'This is a link, not a plain file' },
        fix: { zh: '换成普通文件', en: 'Put a plain file in its place' },
      },
      {
        file: 'broken/venues/huangpu/tide-museum.json',
        line: 6,
        column: 11,
        field: 'kind',
        rule: 'schema',
        level: 'error',
        wrong: { zh: '没有“musuem”这个选项', en: 'There is no choice “musuem”' },
        fix: { zh: expect.stringContaining('是不是 museum？'), en: expect.stringContaining('Did you mean museum?') },
      },
      {
        file: 'broken/venues/huangpu/tide-museum.json',
        line: 61,
        column: 5,
        field: 'phone[0]',
        rule: 'phone-format',
        level: 'warning',
        wrong: expect.objectContaining({ zh: '“13800000000”是手机号' }),
        fix: expect.objectContaining({ en: expect.stringContaining('delete it if it is private') }),
      },
    ]);
  });

  it('checks only the paths it is given, and lets warnings pass', () => {
    const { status, stdout } = run('check.ts', join(broken, 'walks'), '--content', broken);
    expect([status, stdout]).toEqual([0, '检查了 2 个文件，没有问题。\nFiles checked: 2. Nothing to mend.\n']);
  });

  it('writes for people: place, field, what is wrong, what to write, and a count', () => {
    const { stdout } = run('check.ts', '--content', broken);
    expect(stdout).toMatch(
      /^broken\/venues\/huangpu\/tide-museum\.json:6:11 {2}kind\n {4}没有“musuem”这个选项\n {4}怎么改：是不是 museum？.*\n {4}There is no choice “musuem”\n {4}How to mend it: Did you mean museum\?/m,
    );
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      '检查了 12 个文件：2 处错误，1 处提醒。错误改完才能提交；提醒不挡提交，但请看一看。',
      'Files checked: 12; errors: 2; notes: 1. Mend the errors before you send them; notes hold nothing up, but please have a look.',
    ]);
  });

  it('writes workflow commands for pull requests', () => {
    const { stdout } = run('check.ts', '--content', broken, '--format', 'github');
    expect(stdout).toMatch(
      /^::error file=broken\/venues\/huangpu\/tide-museum\.json,line=6,col=11,title=kind \(schema\)::没有.*%0AThere is no choice/m,
    );
  });

  it('refuses words it does not know with exit code 2', () => {
    expect(run('check.ts', '--format', 'xml').status).toBe(2);
    expect(run('check.ts', '--content', join(scratch, 'nowhere')).status).toBe(2);
  });
});

describe('the fix command', () => {
  it('brings a file into its canonical form once, and leaves alone what does not parse', () => {
    const folder = join(scratch, 'untidy');
    cpSync(good, folder, { recursive: true });
    const untidy = join(folder, 'events', 'tide-week.json');
    const unreadable = join(folder, 'services', 'sample-net.json');
    writeFileSync(untidy, JSON.stringify(JSON.parse(readFileSync(untidy, 'utf8'))));
    writeFileSync(unreadable, '{');
    const first = run('fix.ts', '--content', folder);
    expect([first.status, first.stdout]).toEqual([1, expect.stringContaining('理了 1 个文件')]);
    expect(readFileSync(untidy, 'utf8')).toBe(readFileSync(join(good, 'events', 'tide-week.json'), 'utf8'));
    expect(readFileSync(unreadable, 'utf8')).toBe('{');
    expect(run('fix.ts', '--content', folder).stdout).toContain('理了 0 个文件');
    expect(run('fix.ts', '--nonsense').status).toBe(2);
  });
});
