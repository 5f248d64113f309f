import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import ledger from '../../../content/ledger.json' with { type: 'json' };

const contentUrl = new URL('../../../content/', import.meta.url);
const researchUrl = new URL('../../../../shared/facts/', import.meta.url);
const hasResearch = existsSync(fileURLToPath(researchUrl));

const published: Record<string, Record<string, string>> = ledger.published;
const leftOut: Record<string, string> = ledger.leftOut;

/** The file behind a ledger entry such as "venues/sstm": venues lie in district folders, stories are Markdown. */
const districts = [
  'huangpu',
  'xuhui',
  'changning',
  'jingan',
  'putuo',
  'hongkou',
  'yangpu',
  'minhang',
  'baoshan',
  'jiading',
  'pudong',
  'jinshan',
  'songjiang',
  'qingpu',
  'fengxian',
  'chongming',
  'citywide',
  'outside',
];
const exists = (entry: string): boolean => {
  const [collection, id] = entry.split('/');
  if (collection === 'venues') return districts.some((district) => existsSync(new URL(`venues/${district}/${id}.json`, contentUrl)));
  return existsSync(new URL(`${collection}/${id}.json`, contentUrl)) || existsSync(new URL(`${collection}/${id}.md`, contentUrl));
};

describe('the ledger of the founding research', () => {
  it('points only at files that exist', () => {
    const missing = Object.entries(published).flatMap(([section, entries]) =>
      Object.entries(entries)
        .filter(([, target]) => !exists(target))
        .map(([id, target]) => `${section}/${id} -> ${target}`),
    );
    expect(missing).toEqual([]);
  });
  it('gives a reason for everything left out, and leaves out nothing that is published', () => {
    for (const [key, reason] of Object.entries(leftOut)) {
      expect(reason.length, key).toBeGreaterThan(20);
      const [section, id] = key.split(':');
      expect(published[section ?? '']?.[id ?? ''], key).toBeUndefined();
    }
  });
  it('holds the numbers that the research counted', () => {
    const count = (section: string) =>
      Object.keys(published[section] ?? {}).length + Object.keys(leftOut).filter((key) => key.startsWith(`${section}:`)).length;
    expect(
      Object.fromEntries(
        ['sites', 'points', 'stops', 'bases', 'districtBases', 'projects', 'events', 'services', 'indicators', 'routes'].map((section) => [
          section,
          count(section),
        ]),
      ),
    ).toEqual({
      sites: 94,
      points: 431,
      stops: 371,
      bases: 10,
      districtBases: 3,
      projects: 103,
      events: 15,
      services: 30,
      indicators: 108,
      routes: 82,
    });
  });
});

interface Research {
  readonly [section: string]: readonly { readonly id: string }[];
}

describe.skipIf(!hasResearch)('the research files beside the checkout (skipped where they are absent)', () => {
  const read = (file: string): Research => JSON.parse(readFileSync(new URL(file, researchUrl), 'utf8')) as Research;
  it.each([
    ['bases.json', 'sites', 'sites'],
    ['bases.json', 'bases', 'bases'],
    ['bases.json', 'district_bases', 'districtBases'],
    ['bases.json', 'projects', 'projects'],
    ['points.json', 'points', 'points'],
    ['points.json', 'events', 'events'],
    ['points.json', 'services', 'services'],
    ['points.json', 'indicators', 'indicators'],
    ['walks.json', 'routes', 'routes'],
    ['walks.json', 'stops', 'stops'],
  ])('%s: every record of %s is published or left out with a reason', (file, section, name) => {
    const ids = (read(file)[section] ?? []).map((record) => record.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => published[name]?.[id] === undefined && leftOut[`${name}:${id}`] === undefined)).toEqual([]);
    expect(Object.keys(published[name] ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
