import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { site } from '../../site.ts';
import { type BuiltPage, dist, readBuiltSite } from './built-site.ts';

const pages = readBuiltSite();
const sheets = new Map<string, number>();

/** Bytes of a file as a server sends it with gzip. */
function gzipped(address: string): number {
  const known = sheets.get(address);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(join(dist, address.slice(site.base.length))), { level: 9 }).length;
  sheets.set(address, size);
  return size;
}

/** Compressed HTML and style sheets of a page, in bytes: all that is needed to read it. */
const weight = (page: BuiltPage): number =>
  gzipSync(page.html, { level: 9 }).length +
  page.loads.filter((address) => address.endsWith('.css')).reduce((sum, address) => sum + gzipped(address), 0);

const weights = (pattern: RegExp): number[] =>
  pages
    .filter((page) => pattern.test(page.path))
    .map(weight)
    .sort((a, b) => a - b);
const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

describe('a page, HTML and style sheets compressed', () => {
  it('is at most 14 kB for the median venue', () => {
    expect(median(weights(/^(en\/)?venues\/[^/]+\/$/))).toBeLessThanOrEqual(14_000);
  });
  it('is at most 18.5 kB for every venue', () => {
    expect(weights(/^(en\/)?venues\/[^/]+\/$/).at(-1)).toBeLessThanOrEqual(18_500);
  });
  it('is at most 25 kB for every walk with its plate', () => {
    expect(weights(/^(en\/)?walks\/[^/]+\/$/).at(-1)).toBeLessThanOrEqual(25_000);
  });
  it('is at most 32 kB for the home page and the district pages with their maps', () => {
    expect(weights(/^(en\/)?$/).at(-1)).toBeLessThanOrEqual(32_000);
    expect(weights(/^(en\/)?districts\/[^/]+\/$/).at(-1)).toBeLessThanOrEqual(32_000);
  });
  it('is at most 36 kB for any page', () => {
    const heavy = pages.map((page) => ({ path: page.path, bytes: weight(page) })).filter((page) => page.bytes > 36_000);
    expect(heavy).toEqual([]);
  });
});

describe('the planner', () => {
  it.for(['zh', 'en'])('knows every place from one file of at most 60 kB (%s)', (locale) => {
    expect(gzipped(`${site.base}plan/places.${locale}.json`)).toBeLessThanOrEqual(60_000);
  });
});
