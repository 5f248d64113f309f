import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEvidence, rankByCoverage, rarity, strongest } from './coverage.ts';

const none = new Map<number, number>();
const unknown = (): number => 0;
const concept = (evidence: Readonly<Record<number, number>>, weight = 1) => ({
  weight,
  evidence: new Map(Object.entries(evidence).map(([entry, strength]) => [Number(entry), strength])),
});

describe('the order by coverage', () => {
  it('prefers who meets two wishes a little to who meets one fully', () => {
    expect(rankByCoverage([concept({ 1: 1, 2: 0.7 }), concept({ 2: 0.6 })], none, unknown)).toEqual([2, 1]);
  });

  it('lets the weightier wish decide between entries that meet one each', () => {
    expect(rankByCoverage([concept({ 1: 0.9 }, 0.5), concept({ 2: 0.9 }, 1.1)], none, unknown)).toEqual([2, 1]);
  });

  it('lets renown decide between equals, not against a better match', () => {
    expect(rankByCoverage([concept({ 1: 0.8, 2: 0.8 })], none, (entry) => entry)).toEqual([2, 1]);
    expect(rankByCoverage([concept({ 1: 0.9, 2: 0.4 })], none, (entry) => (entry === 2 ? 3 : 0))).toEqual([1, 2]);
  });

  it('leaves out what covers little of several wishes, and nothing of a single one', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, entry) => [entry, entry < 15 ? 0.9 : 0.1]));
    expect(rankByCoverage([concept(many), concept(many)], none, unknown)).toHaveLength(15);
    expect(rankByCoverage([concept(many)], none, unknown)).toHaveLength(30);
  });

  it('never lists what has no evidence, whatever the evidence is', () => {
    const evidence = fc.dictionary(fc.nat(30).map(String), fc.double({ min: 0.01, max: 1, noNaN: true }), { maxKeys: 20 });
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 5 }), (all) => {
        const concepts = all.map((each) => concept(each));
        const order = rankByCoverage(concepts, none, (entry) => entry % 4);
        expect(new Set(order).size).toBe(order.length);
        for (const entry of order) expect(concepts.some((each) => each.evidence.has(entry))).toBe(true);
      }),
    );
  });
});

describe('evidence', () => {
  it('joined grows with every sign and never passes certainty', () => {
    const joined = joinEvidence([new Map([[1, 0.7]]), new Map([[1, 0.5]]), new Map([[2, 1]])]);
    expect(joined.get(1)).toBeCloseTo(0.85);
    expect(joined.get(2)).toBe(1);
  });

  it('in other words counts once', () => {
    expect(strongest([new Map([[1, 0.7]]), new Map([[1, 0.5]])]).get(1)).toBe(0.7);
  });

  it('of a rare word is worth more than of a common one', () => {
    expect(rarity(2, 1000)).toBeGreaterThan(rarity(100, 1000));
    expect([rarity(1000, 1000), rarity(0, 100_000), rarity(0, 0)]).toEqual([0.6, 1.5, 0.6]);
  });
});
