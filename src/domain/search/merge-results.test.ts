import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, mergeResults } from './merge-results.ts';

const nothing: Findings = { names: [], phrase: [], whole: [], steps: [], isExplained: false, isPlace: false };
const unknown = (): number => 0;
const hit = (entry: number, score = 1, inFields = true) => ({ entry, score, inFields });

describe('the merged results', () => {
  it('begin with the very name, then certain names, then the words in the text', () => {
    const findings = {
      ...nothing,
      names: [
        { entry: 1, tier: 0 },
        { entry: 2, tier: 3 },
      ],
      phrase: [hit(3), hit(1)],
      whole: [hit(4), hit(2)],
    };
    expect(mergeResults(findings, unknown)).toEqual([1, 2, 3, 4]);
  });

  it('put names with a slip before words scattered over a text, and after the phrase as it stands', () => {
    const names = [{ entry: 1, tier: 8 }];
    expect(mergeResults({ ...nothing, names, whole: [hit(2)] }, unknown)).toEqual([1, 2]);
    expect(mergeResults({ ...nothing, names, phrase: [hit(2)], whole: [hit(2)] }, unknown)).toEqual([2, 1]);
  });

  it('put what the words mean before names with a slip when every word is known', () => {
    expect(mergeResults({ ...nothing, names: [{ entry: 1, tier: 8 }], steps: [[2], [3]], isExplained: true }, unknown)).toEqual([2, 1, 3]);
  });

  it('prefer the well known among equal hits', () => {
    expect(mergeResults({ ...nothing, whole: [hit(1), hit(2)] }, (entry) => entry)).toEqual([2, 1]);
    expect(mergeResults({ ...nothing, whole: [hit(1, 9), hit(2, 1)] }, (entry) => entry)).toEqual([1, 2]);
  });

  it('show what is at a place by renown, and what only mentions it last', () => {
    const findings = { ...nothing, names: [{ entry: 1, tier: 2 }], phrase: [hit(2), hit(3, 9, false)], isPlace: true };
    expect(mergeResults(findings, (entry) => (entry === 1 ? 0 : 3))).toEqual([2, 1, 3]);
  });

  it('leave loose matches out when there is plenty', () => {
    const plenty = Array.from({ length: 12 }, (_, index) => hit(index + 10));
    expect(mergeResults({ ...nothing, names: [{ entry: 1, tier: 9 }], whole: plenty }, unknown)).not.toContain(1);
  });

  it('hold everything once at most, and only what was found', () => {
    const entries = fc.array(fc.nat(9), { maxLength: 12 });
    const hits = entries.map((list) => list.map((entry) => hit(entry)));
    const names = fc.array(fc.record({ entry: fc.nat(9), tier: fc.nat(9) }), { maxLength: 12 });
    const findings = fc.record({
      names,
      phrase: hits,
      whole: hits,
      steps: fc.array(entries, { maxLength: 3 }),
      isExplained: fc.boolean(),
      isPlace: fc.boolean(),
    });
    fc.assert(
      fc.property(findings, (found) => {
        const merged = mergeResults(found, (entry) => entry % 4);
        const all = new Set([...[...found.names, ...found.phrase, ...found.whole].map(({ entry }) => entry), ...found.steps.flat()]);
        expect(new Set(merged).size).toBe(merged.length);
        expect(merged.every((entry) => all.has(entry))).toBe(true);
      }),
    );
  });
});
