import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseQueries } from './query-set.ts';

const queries = parseQueries(readFileSync(new URL('queries.json', import.meta.url), 'utf8'));
const content = join(import.meta.dirname, '../../../content');
const ids = (pattern: string, type: string) =>
  globSync(pattern, { cwd: content }).map((file) => `${type}/${basename(file).replace(/(\.en)?\.(json|md)$/, '')}`);
const records = new Set([
  ...ids('venues/*/*.json', 'venue'),
  ...ids('walks/*.md', 'walk'),
  ...ids('bases/*.md', 'base'),
  ...ids('activities/*.json', 'activity'),
  ...ids('events/*.json', 'event'),
  ...ids('services/*.json', 'service'),
]);

describe('the query set', () => {
  it('has at least 180 queries, each with its own id and its own words', () => {
    expect(queries.length).toBeGreaterThanOrEqual(180);
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ query, locale }) => `${locale} ${query}`)).size).toBe(queries.length);
  });

  it('names only answers that are in the content', () => {
    const unknown = queries.flatMap(({ id, expect: answers }) => answers.filter((ref) => !records.has(ref)).map((ref) => `${id}: ${ref}`));
    expect(unknown).toEqual([]);
  });

  it('has at least ten queries of each kind and holds half of them back', () => {
    for (const [kind, group] of Map.groupBy(queries, (query) => query.kind)) {
      expect(group.length, kind).toBeGreaterThanOrEqual(10);
      expect(group.filter(({ held }) => held).length, kind).toBe(Math.floor(group.length / 2));
    }
  });

  it('asks in both languages', () => {
    expect(queries.filter(({ locale }) => locale === 'en').length).toBeGreaterThanOrEqual(50);
    expect(queries.filter(({ locale }) => locale === 'zh').length).toBeGreaterThanOrEqual(150);
  });
});
