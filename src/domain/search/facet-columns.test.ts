import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meets, wantedColumns } from './facet-columns.ts';
import { type Chosen, countFacets, type FacetValues, passes } from './facets.ts';

const kinds = ['library', 'museum', 'workshop'];
const topics = ['history', 'craft', 'music', 'nature'];
const venue = fc.record({ kind: fc.constantFrom(...kinds), topics: fc.subarray(topics) });
const story = fc.record({
  venues: fc.array(venue, { maxLength: 30 }),
  chosen: fc.record({ kind: fc.subarray(['library', 'museum', 'nowhere']), topic: fc.subarray(topics) }),
});

const valuesOf = (venues: readonly { readonly kind: string; readonly topics: readonly string[] }[]): FacetValues => {
  const none = venues.map(() => []);
  return {
    type: none,
    kind: venues.map(({ kind }) => [kind]),
    topic: venues.map((of) => of.topics),
    district: none,
    audience: none,
    free: none,
    access: none,
    language: none,
    base: none,
  };
};

describe('filters as numbers', () => {
  it('let through what the filters as words do', () => {
    fc.assert(
      fc.property(story, ({ venues, chosen }) => {
        const values = valuesOf(venues);
        const wanted = wantedColumns(chosen, values);
        venues.forEach((_, entry) => expect(wanted.every((column) => meets(entry, column))).toBe(passes(entry, chosen, values)));
      }),
    );
  });
  it('count for each value what choosing it alone in its filter would leave', () => {
    fc.assert(
      fc.property(story, ({ venues, chosen }) => {
        const values = valuesOf(venues);
        const entries = venues.map((_, entry) => entry);
        const counts = countFacets(entries, chosen, values);
        const left = (only: Chosen): number => entries.filter((entry) => passes(entry, only, values)).length;
        for (const kind of kinds) expect(counts.kind[kind] ?? 0).toBe(left({ ...chosen, kind: [kind] }));
        for (const topic of topics) expect(counts.topic[topic] ?? 0).toBe(left({ ...chosen, topic: [topic] }));
      }),
    );
  });
  it('know nothing of an entry beyond the last', () => {
    const values = valuesOf([{ kind: 'library', topics: [] }]);
    expect(wantedColumns({ kind: ['library'] }, values).map((column) => [meets(0, column), meets(1, column)])).toEqual([[true, false]]);
  });
});
