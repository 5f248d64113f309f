import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/lib/read-content.ts';
import { readOutlines } from '../../scripts/lib/read-outlines.ts';
import { checkContent } from '../domain/check/check-content.ts';
import type { SourceFile } from '../domain/check/source-file.ts';
import { isObject } from '../domain/check/texts.ts';

const folder = join(import.meta.dirname, '..', '..', 'content');
const files = readContent(folder);
const outlines = readOutlines(folder) ?? [];
const today = '2026-11-22';
/** `CHECK_VENUES=10000` measures the whole of it. */
const venues = Number(process.env['CHECK_VENUES'] ?? 2000);

/** Seconds of this process's own time, the least of three runs: other programs on the machine lengthen even that. */
function secondsOf(run: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  });
  return Math.min(...runs);
}

/** So many venues in all: copies of the real ones under other names and ids, some steps to the east. */
function withCopies(total: number): SourceFile[] {
  const real = files.filter(({ path }) => path.startsWith('venues/'));
  const copies = Array.from({ length: total - real.length }, (_, index): SourceFile => {
    const { path = '', text = '' } = real[index % real.length] ?? {};
    const round = Math.floor(index / real.length) + 1;
    const venue: unknown = typeof text === 'string' ? JSON.parse(text) : {};
    const id = `copy-${index}`;
    const { names, position, ...rest } = isObject(venue) ? venue : {};
    const moved = isObject(position) ? { ...position, lng: Number(position['lng']) + round * 0.0007 } : null;
    const named = isObject(names) ? { ...names, zh: `${String(names['zh'])}第${round}分馆` } : null;
    const copy = { ...rest, id, formerIds: undefined, names: named, position: moved };
    return { path: `${path.slice(0, path.lastIndexOf('/'))}/${id}.json`, text: JSON.stringify(copy, null, 2) };
  });
  return [...files, ...copies];
}

describe('the check gate is quick', () => {
  it('with all content in three seconds, and with one changed file in one', () => {
    expect(secondsOf(() => checkContent({ files, outlines, today }))).toBeLessThan(3);
    const changed = files.find(({ path }) => path.startsWith('venues/'))?.path;
    expect(secondsOf(() => checkContent({ files, outlines, today, isWanted: (path) => path === changed }))).toBeLessThan(1);
  });

  it(`with ${venues} venues at the pace of ten thousand in fifteen seconds`, { timeout: 120_000 }, () => {
    const many = withCopies(venues);
    expect(secondsOf(() => checkContent({ files: many, outlines, today }))).toBeLessThan((venues / 10_000) * 15);
  });
});

describe('the check of one file', () => {
  const path = 'venues/huangpu/a-bank-museum.json';
  const twin = files.find((file) => file.path === 'venues/huangpu/bank-museum.json')?.text;
  const text = typeof twin === 'string' ? twin.replace('"bank-museum"', '"a-bank-museum"') : '';
  const input = { files: [{ path, text }, ...files], outlines, today, isWanted: (wanted: string) => wanted === path };

  it('speaks of what is wrong between it and another file, whichever of them comes first', () => {
    expect(checkContent(input).map(({ file, rule }) => [file, rule])).toEqual([[path, 'near-twin']]);
  });

  it('knows the ids, districts and former ids of the files it only glances at', () => {
    const walk = files.find((file) => file.path.startsWith('walks/') && !file.path.endsWith('.en.md'))?.path;
    expect(
      checkContent({ files, outlines, today, isWanted: (wanted) => wanted === walk }).filter(({ level }) => level === 'error'),
    ).toEqual([]);
  });

  it('says so when a rule breaks down', () => {
    const check = () => {
      throw new Error('oops');
    };
    for (const scope of ['record', 'collection', 'catalogue'] as const)
      expect(
        checkContent({ ...input, rules: [{ name: 'breaks', description: '', scope, check }] }).some(({ wrong }) =>
          wrong.zh.includes('oops'),
        ),
      ).toBe(true);
  });
});
