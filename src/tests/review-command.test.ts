import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const repository = mkdtempSync(join(tmpdir(), 'review-'));
const out = join(repository, 'out');
const content = join(repository, 'content');
const museum = join(content, 'venues', 'huangpu', 'tide-museum.json');

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd: repository });
const commit = (message: string) => {
  git('add', '-A');
  git('commit', '-qm', message);
};
const review = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', 'review.ts'), ...words, '--repository', repository, '--today', '2026-11-21'], {
    encoding: 'utf8',
  });
const swap = (file: string, ...pairs: readonly (readonly [string, string])[]) =>
  writeFileSync(
    file,
    pairs.reduce((text, [from, to]) => text.replace(from, to), readFileSync(file, 'utf8')),
  );

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  cpSync(join(import.meta.dirname, 'fixtures', 'good'), content, { recursive: true });
  for (const part of ['districts', 'vocabulary']) cpSync(join(root, 'content', part), join(content, part), { recursive: true });
  commit('start');
  git('checkout', '-qb', 'change');
  const text = readFileSync(museum, 'utf8');
  swap(museum, ['021-12345678', '021-87654321'], ['"kind": "museum"', '"kind": "library"']);
  const hostile = '@admin [x](https://evil.example) <img src=x onerror=alert(1)> `#1 | **';
  const position = { lng: 121.488, lat: 31.24, precision: 'exact', origin: 'editor' };
  const twin = {
    ...JSON.parse(text),
    id: 'tide-museum-two',
    names: { zh: `潮${hostile}`, en: hostile },
    phone: ['021-87654321'],
    status: { state: 'open' },
    position,
  };
  writeFileSync(join(content, 'venues', 'huangpu', 'tide-museum-two.json'), `${JSON.stringify(twin, null, 2)}\n`);
  rmSync(join(content, 'services', 'sample-net.json'));
  symlinkSync('/etc/hostname', join(content, 'venues', 'huangpu', 'linked.json'));
  mkdirSync(join(repository, 'src'));
  writeFileSync(join(repository, 'src', 'program.ts'), '');
  commit('change');
});
afterAll(() => rmSync(repository, { recursive: true }));

describe('the review of a git range', () => {
  it('tells what changed, was added and removed, with hours, place, twins and findings, and draws the place', () => {
    const { status, stderr } = review('main...change', '--out', out, '--preview', 'https://host.example/run/1');
    expect([status, stderr]).toEqual([0, '']);
    const comment = readFileSync(join(out, 'comment.md'), 'utf8');
    expect(comment.startsWith('<!-- learn-everywhere-review -->\n')).toBe(true);
    for (const part of [
      '新增 2 份，改动 1 份，删除 1 份',
      '1 more files are not content',
      '| ` kind ` 种类 · Kind | ` museum ` | ` library ` |',
      '| ` phone ` ',
      '周六 Sat',
      'https://www.openstreetmap.org/?mlat=',
      '` tide-museum.svg `',
      '电话相同 · the same telephone',
      'https://host.example/run/1',
      '普通文件',
      '现在落在水里',
    ])
      expect(comment).toContain(part);
    expect(readFileSync(join(out, 'sketches', 'tide-museum.svg'), 'utf8')).toMatch(/^<svg [^>]+><style>/);
  }, 60_000);

  it('lets nothing that strangers wrote stand outside a code span', () => {
    const comment = existsSync(join(out, 'comment.md')) ? readFileSync(join(out, 'comment.md'), 'utf8') : '';
    const outside = comment.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gs, '');
    expect(comment).toContain('@admin');
    expect(outside).not.toMatch(/@|onerror|evil|\*\*\*|<(?!!-- learn-everywhere-review -->)/);
  });

  it('says when a change touches no content, and refuses a range that is none', () => {
    expect(review('change..change').stdout).toContain('没有改内容文件');
    expect(review('nowhere...change').status).not.toBe(0);
  }, 60_000);
});
