import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContent } from '../../scripts/lib/read-content.ts';
import { canonicalJson, canonicalMarkdown, canonicalMarkdownRecord, type CanonicalResult } from '../domain/canonical.ts';
import { checkContent } from '../domain/check/check-content.ts';
import { roleOf } from '../domain/check/source-file.ts';
import { collectionDefinitions } from '../domain/collections.ts';
import { maxFileBytes, parseRecord } from '../domain/parse-record.ts';
import { damaged, numbers, type Specimen } from './content-mutations.ts';

/** How many mutations: 600 by chance each time; `FUZZ_RUNS=20000` for all, `FUZZ_SEED` to do a run again. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 600);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000);
const longest = 2000;

const content = readContent(join(import.meta.dirname, '..', '..', 'content')).flatMap(({ path, text }): Specimen[] =>
  typeof text === 'string' ? [{ path, text }] : [],
);
const records = content.filter(({ path }) => ['record', 'story', 'page'].includes(roleOf(path).role));

/** What the reader of files does with text that is too long for it. */
const asRead = ({ path, text }: Specimen) => ({
  path,
  text: Buffer.byteLength(text) > maxFileBytes ? ({ unreadable: 'too-large' } as const) : text,
});

function canonicalOf({ path, text }: Specimen): CanonicalResult | null {
  const role = roleOf(path);
  if (role.role === 'story' || role.role === 'page') return canonicalMarkdown(text);
  if (role.role !== 'record') return null;
  const { format, schema } = collectionDefinitions[role.kind];
  return format === 'json' ? canonicalJson(text, schema) : canonicalMarkdownRecord(text, schema);
}

/** Is there an independent reason to refuse the file: a parser that is not ours, or the bare schema? */
function isForbidden({ path, text }: Specimen): boolean {
  const role = roleOf(path);
  if (role.role !== 'record') return role.role === 'unread';
  try {
    const front = /^---\n([^]*?)\n---(?:\n|$)/.exec(text)?.[1];
    const value: unknown = path.endsWith('.json') ? JSON.parse(text) : front === undefined ? undefined : parseYaml(front);
    return !collectionDefinitions[role.kind].schema.safeParse(value).success;
  } catch {
    return true;
  }
}

/** A value as `fix` may leave it: composed letters outside addresses, six decimals in positions, keys in any order. */
function normal(value: unknown, key = ''): unknown {
  if (value === 0) return 0;
  if (typeof value === 'number') return key === 'lng' || key === 'lat' ? Number(value.toFixed(6)) : value;
  if (typeof value === 'string') return key === 'url' || key === 'website' ? value : value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item) => normal(item, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, normal(item, name)]));
}

function checkFix(specimen: Specimen): void {
  const once = canonicalOf(specimen);
  if (once === null || !once.ok) return;
  expect(canonicalOf({ ...specimen, text: once.text })).toEqual(once);
  if (specimen.path.endsWith('.json')) expect(JSON.parse(once.text)).toEqual(normal(JSON.parse(specimen.text)));
  else if (roleOf(specimen.path).role === 'record') checkMarkdownRecord(specimen.text, once.text);
  else expect(once.text.trimEnd()).toBe(withLineFeeds(specimen.text).normalize('NFC').replace(/\n+$/, '').trimEnd());
}

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The order of keys and the quotation marks may change, no value and no word. */
function checkMarkdownRecord(before: string, after: string): void {
  const [was, is] = [parseRecord(before, 'markdown'), parseRecord(after, 'markdown')];
  expect(normal(is.value)).toEqual(normal(was.value));
  expect(is.body?.trim()).toBe(
    withLineFeeds(was.body ?? '')
      .normalize('NFC')
      .trim(),
  );
}

function checkGate(specimen: Specimen): void {
  const start = performance.now();
  const findings = checkContent({ files: [asRead(specimen)], today: '2026-11-22' });
  expect(performance.now() - start).toBeLessThan(longest);
  const lines = specimen.text.split('\n').length;
  for (const { file, line, column, rule, wrong, fix } of findings) {
    expect([file, line >= 1 && line <= lines, column >= 1, rule !== '', fix.zh !== '' && fix.en !== '']).toEqual([
      specimen.path,
      true,
      true,
      true,
      true,
    ]);
    expect(wrong.zh).not.toContain('检查程序自己出错了');
  }
  if (isForbidden(specimen)) expect(findings.some(({ level }) => level === 'error')).toBe(true);
}

describe('damaged content files', () => {
  it(`never break the gate or pass it, and lose no value to fix (${runs} mutations)`, { timeout: 1_200_000 }, () => {
    const below = numbers(seed);
    for (let run = 0; run < runs; run += 1) {
      const original = records[below(records.length)];
      if (original === undefined) throw new Error('no content');
      const { specimen, ways } = damaged(original, below);
      try {
        checkGate(specimen);
        checkFix(specimen);
      } catch (error) {
        throw new Error(
          `FUZZ_SEED=${seed}, run ${run}: ${original.path}, ${ways.join(' + ')}: ${String(error)}\n${specimen.text.slice(0, 400)}`,
          { cause: error },
        );
      }
    }
  });
});

describe('the canonical form', () => {
  it('is the form of all content already', () => {
    const untidy = records.filter((record) => {
      const result = canonicalOf(record);
      return result === null || !result.ok || result.text !== record.text;
    });
    expect(untidy.map(({ path }) => path)).toEqual([]);
  });

  it('gives a file back as it was after its keys are shuffled and its spaces lost', () => {
    const below = numbers(seed);
    for (const record of records.filter(({ path }) => path.endsWith('.json'))) {
      const untidy = JSON.stringify(shuffled(JSON.parse(record.text), below), null, below(4));
      expect(canonicalOf({ ...record, text: untidy })).toEqual({ ok: true, text: record.text });
    }
  });
});

function shuffled(value: unknown, below: (bound: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, below));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => ({ key, item, place: below(1000) }));
  return Object.fromEntries(entries.sort((a, b) => a.place - b.place).map(({ key, item }) => [key, shuffled(item, below)]));
}
