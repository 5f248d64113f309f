import { describe, expect, it } from 'vitest';
import { countFacets, type FacetValues, passes } from './facets.ts';

const none: readonly (readonly string[])[] = [[], [], []];
const values: FacetValues = {
  type: [['venue'], ['venue'], ['walk']],
  kind: [['museum'], ['library'], []],
  district: [['xuhui'], ['xuhui'], ['xuhui', 'huangpu']],
  topic: none,
  audience: none,
  free: [['yes'], ['no'], []],
  access: none,
  language: none,
  base: none,
};

describe('the filters', () => {
  it('narrow one another; values of one filter are alternatives', () => {
    const left = (chosen: Record<string, string[]>) => [0, 1, 2].filter((entry) => passes(entry, chosen, values));
    expect(left({})).toEqual([0, 1, 2]);
    expect(left({ kind: ['museum', 'library'] })).toEqual([0, 1]);
    expect(left({ kind: ['museum', 'library'], free: ['no'] })).toEqual([1]);
    expect(left({ district: ['huangpu'] })).toEqual([2]);
    expect(left({ kind: [], unheard: ['of'] })).toEqual([0, 1, 2]);
  });

  it('count what each value would leave, as if its own filter were not in use', () => {
    const counts = countFacets([0, 1, 2], { kind: ['museum'] }, values);
    expect(counts.kind).toEqual({ museum: 1, library: 1 });
    expect(counts.district).toEqual({ xuhui: 1 });
    expect(counts.type).toEqual({ venue: 1 });
    expect(countFacets([], {}, values).type).toEqual({});
  });
});
