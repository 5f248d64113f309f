import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf, isMadeFrom, rememberSources } from './made-from.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'made-from-'));
  mkdirSync(join(root, 'code'));
  writeFileSync(join(root, 'code/a.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a hash follows the bytes and names of the sources, not the tests', () => {
  const before = hashOf(root, ['code']);
  writeFileSync(join(root, 'code/a.test.ts'), 'a test');
  expect(hashOf(root, ['code'])).toBe(before);
  writeFileSync(join(root, 'code/a.ts'), 'two');
  expect(hashOf(root, ['code'])).not.toBe(before);
});

test('a file is made anew when its sources change, when it was changed itself, or when it is gone', () => {
  const [file, stamp] = [join(root, 'made'), join(root, 'cache/stamp')];
  expect(isMadeFrom(file, stamp, 'hash')).toBe(false);
  writeFileSync(file, 'content');
  rememberSources(file, stamp, 'hash');
  expect(isMadeFrom(file, stamp, 'hash')).toBe(true);
  expect(isMadeFrom(file, stamp, 'other')).toBe(false);
  writeFileSync(file, 'by hand');
  expect(isMadeFrom(file, stamp, 'hash')).toBe(false);
});
