import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, mergeResults } from './merge-results.ts';

const nothing: Findings = { names: [], covered: [], hasPhrase: false, isExplained: false, isPlace: false };
const unknown = (): number => 0;

describe('the merged results', () => {
  it('begin with the very name, then certain names, then what covers the query', () => {
    const names = [
      { entry: 1, tier: 0 },
      { entry: 2, tier: 3 },
    ];
    expect(mergeResults({ ...nothing, names, covered: [3, 1, 4, 2] }, unknown)).toEqual([1, 2, 3, 4]);
  });

  it('put names with a slip first, but not before a text that has the query as it stands', () => {
    const names = [{ entry: 1, tier: 8 }];
    expect(mergeResults({ ...nothing, names, covered: [2] }, unknown)).toEqual([1, 2]);
    expect(mergeResults({ ...nothing, names, covered: [2], hasPhrase: true }, unknown)).toEqual([2, 1]);
  });

  it('put what the words mean before names that only begin so when every word is known', () => {
    const names = [{ entry: 1, tier: 2 }];
    expect(mergeResults({ ...nothing, names, covered: [2, 3], isExplained: true }, unknown)).toEqual([2, 3, 1]);
  });

  it('show what is at a place by renown', () => {
    const findings = { ...nothing, names: [{ entry: 1, tier: 2 }], covered: [2, 3], isExplained: true, isPlace: true };
    expect(mergeResults(findings, (entry) => (entry === 3 ? 3 : 0))).toEqual([3, 1, 2]);
  });

  it('leave loose matches out when there is plenty', () => {
    const plenty = Array.from({ length: 12 }, (_, index) => index + 10);
    expect(mergeResults({ ...nothing, names: [{ entry: 1, tier: 9 }], covered: plenty }, unknown)).not.toContain(1);
  });

  it('hold everything once at most, and only what was found', () => {
    const findings = fc.record({
      names: fc.array(fc.record({ entry: fc.nat(9), tier: fc.nat(9) }), { maxLength: 12 }),
      covered: fc.array(fc.nat(9), { maxLength: 12 }),
      hasPhrase: fc.boolean(),
      isExplained: fc.boolean(),
      isPlace: fc.boolean(),
    });
    fc.assert(
      fc.property(findings, (found) => {
        const merged = mergeResults(found, (entry) => entry % 4);
        const all = new Set([...found.names.map(({ entry }) => entry), ...found.covered]);
        expect(new Set(merged).size).toBe(merged.length);
        expect(merged.every((entry) => all.has(entry))).toBe(true);
        expect(found.covered.every((entry) => merged.includes(entry))).toBe(true);
      }),
    );
  });
});
