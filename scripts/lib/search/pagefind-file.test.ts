import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPacked, writeNamed, writePacked } from './pagefind-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-file-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a packed file', () => {
  it('comes back as it was', () => {
    writePacked(join(folder, 'a'), Buffer.from('潮汐馆'));
    expect(readPacked(join(folder, 'a')).toString('utf8')).toBe('潮汐馆');
  });

  it('is refused where it is something else', () => {
    writeFileSync(join(folder, 'b'), 'text');
    expect(() => readPacked(join(folder, 'b'))).toThrow();
  });

  it('has the same name for the same content, and never that of another', () => {
    const name = writeNamed(folder, 'x_', '.f', Buffer.from('one'));
    expect(writeNamed(folder, 'x_', '.f', Buffer.from('one'))).toBe(name);
    writePacked(join(folder, `${name}.f`), Buffer.from('two'));
    const longer = writeNamed(folder, 'x_', '.f', Buffer.from('one'));
    expect(longer).toHaveLength(name.length + 1);
    expect(readdirSync(folder)).toContain(`${longer}.f`);
    expect(readPacked(join(folder, `${name}.f`)).toString('utf8')).toBe('two');
  });
});
