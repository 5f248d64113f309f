import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCache } from './picture-cache.ts';
import { readDrawings } from './read-drawings.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the cache of pictures', () => {
  it('finds a picture again by its drawing, and none for another version', () => {
    const cache = openCache(join(folder, 'cache'), '1');
    const key = cache.keyOf('<svg/>');
    expect(cache.has(key)).toBe(false);
    cache.put(key, Buffer.from('picture'));
    cache.prune();
    const again = openCache(join(folder, 'cache'), '1');
    again.copyTo(again.keyOf('<svg/>'), join(folder, 'copy.png'));
    expect(readFileSync(join(folder, 'copy.png'), 'utf8')).toBe('picture');
    const other = openCache(join(folder, 'cache'), '2');
    expect(other.has(other.keyOf('<svg/>'))).toBe(false);
  });
});

describe('readDrawings', () => {
  const file = join(folder, 'drawings.json');
  const read = (value: unknown) => {
    writeFileSync(file, JSON.stringify(value));
    return readDrawings(file);
  };
  it('reads what the build left', () => {
    expect(read([{ file: 'venues/sstm', svg: '<svg >' }])).toEqual([{ file: 'venues/sstm', svg: '<svg >' }]);
  });
  it('refuses an empty drawing and a name that leads out of the folder', () => {
    expect(() => read([{ file: 'venues/sstm', svg: '' }])).toThrow('no drawing');
    expect(() => read([{ file: '../sstm', svg: '<svg >' }])).toThrow('no drawing');
    expect(() => readDrawings(join(folder, 'absent.json'))).toThrow('run astro build first');
  });
});
