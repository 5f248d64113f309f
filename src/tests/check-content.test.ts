import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent, readSharedContent } from '../../scripts/lib/read-content.ts';
import { readOutlines } from '../../scripts/lib/read-outlines.ts';
import { checkContent } from '../domain/check/check-content.ts';
import type { Finding } from '../domain/check/finding.ts';
import { messageOf } from '../domain/check/report.ts';
import { allRules } from '../domain/rules/all.ts';
import { type BrokenCase, brokenCases } from './fixtures/broken.ts';

const good = join(import.meta.dirname, 'fixtures', 'good');
const project = join(import.meta.dirname, '..', '..', 'content');
const scratch = mkdtempSync(join(tmpdir(), 'check-'));
const fallback = readSharedContent(project);
const outlines = readOutlines(project) ?? [];

afterAll(() => rmSync(scratch, { recursive: true }));

const check = (folder: string): Finding[] => checkContent({ files: readContent(folder), fallback, outlines, today: '2026-11-21' });

/** Writes a case into a folder of its own; returns the folder and the changed text. */
function materialise({ file, change, writeTo }: BrokenCase, index: number): { folder: string; text: string } {
  const folder = join(scratch, String(index));
  cpSync(good, folder, { recursive: true });
  const changed = change(readFileSync(join(good, file), 'utf8'));
  const target = join(folder, writeTo ?? file);
  if (changed === null) rmSync(target);
  else writeFileSync(target, changed);
  return { folder, text: typeof changed === 'string' ? changed : '' };
}

/** What an English message must not hold: Chinese, unless it is quoted; and what no message may lack. */
function plainness({ wrong, fix }: Finding): string[] {
  const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '');
  return [
    ...[wrong.zh, wrong.en, fix.zh, fix.en].filter((text) => text.trim() === '').map(() => 'something is not said'),
    ...[wrong.en, fix.en].filter((text) => /[\p{Script=Han}，。；：、？！（）]/u.test(unquoted(text))),
    ...[wrong, fix].filter(({ zh, en }) => zh === en || !/[a-z]/.test(en)).map(({ en }) => `not in English: ${en}`),
  ];
}

/** What the gate said to each case. */
const told: string[] = [];

describe('the check gate', () => {
  it('passes a good folder without a word', () => {
    expect(check(good)).toEqual([]);
  });

  it('knows every rule that the cases speak of, and the cases speak of every rule', () => {
    const spoken = new Set(brokenCases.map(({ expect: { rule } }) => rule));
    const unspoken = allRules.map(({ name }) => name).filter((name) => !spoken.has(name));
    expect(unspoken).toEqual(['vocabulary-sane']);
  });

  it.for(brokenCases.map((broken, index) => ({ ...broken, index })))('finds $name', (broken) => {
    const { folder, text } = materialise(broken, broken.index);
    const wanted = broken.expect;
    const file = wanted.file ?? broken.writeTo ?? broken.file;
    const findings = check(folder);
    const hit = findings.find(
      (finding) =>
        finding.rule === wanted.rule &&
        finding.file === file &&
        finding.field === wanted.field &&
        wanted.says.every((part) => messageOf(finding).zh.includes(part)),
    );
    if (hit === undefined) throw new Error(`not found among ${JSON.stringify(findings, null, 1)}`);
    told.push(`${broken.name}\n  ${hit.field} (${hit.rule}, ${hit.level})\n  ${messageOf(hit).zh}\n  ${messageOf(hit).en}\n`);
    expect(hit.level).toBe(wanted.level ?? 'error');
    for (const finding of findings) expect(plainness(finding)).toEqual([]);
    if (wanted.on !== undefined && wanted.line === undefined && text !== '' && wanted.file === undefined) {
      expect(text).toContain(wanted.on);
      expect(hit.line).toBe(text.slice(0, text.indexOf(wanted.on)).split('\n').length);
    }
    if (wanted.line !== undefined) expect(hit.line).toBe(wanted.line);
    if (wanted.column !== undefined) expect(hit.column).toBe(wanted.column);
    const others = findings.filter((finding) => finding.level === 'error' && finding.file !== file && finding.file !== broken.writeTo);
    expect(others).toEqual([]);
  });

  it('says each of these mistakes in words that were read before they changed', async () => {
    expect(told.length).toBeGreaterThanOrEqual(60);
    await expect([...told].sort().join('\n')).toMatchFileSnapshot('fixtures/messages.txt');
  });

  it('puts a rule that breaks down into the report', () => {
    const rules = [
      {
        name: 'breaks',
        description: '',
        scope: 'record',
        check: () => {
          throw new Error('oops');
        },
      },
    ] as const;
    const findings = checkContent({ files: readContent(good), fallback, outlines, today: '2026-11-21', rules });
    expect(findings.map(({ file }) => dirname(file))).toContain('walks');
    expect(findings.every(({ wrong, rule }) => rule === 'breaks' && wrong.zh.includes('oops'))).toBe(true);
  });

  it('finds a word that a vocabulary holds twice', () => {
    const files = [
      {
        path: 'vocabulary/topics.json',
        text: '[\n{"id": "a", "names": {"zh": "甲", "en": "A"}},\n{"id": "a", "names": {"zh": "乙", "en": "B"}}\n]',
      },
    ];
    const [finding] = checkContent({ files, today: '2026-11-21' });
    expect(finding).toMatchObject({ rule: 'vocabulary-sane', field: '[1].id', line: 3 });
  });
});
