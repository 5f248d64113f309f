import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEvidence, onlyStrong, rankByCoverage, rarity, strongest, withoutWeak } from './coverage.ts';

const none = new Map<number, number>();
const unknown = (): number => 0;
const order = (...given: Parameters<typeof rankByCoverage>) => rankByCoverage(...given).map(({ entry }) => entry);
const concept = (evidence: Readonly<Record<number, number>>, weight = 1) => ({
  weight,
  evidence: new Map(Object.entries(evidence).map(([entry, strength]) => [Number(entry), strength])),
});

describe('the order by coverage', () => {
  it('prefers who meets two wishes a little to who meets one fully', () => {
    expect(order([concept({ 1: 1, 2: 0.7 }), concept({ 2: 0.6 })], none, unknown)).toEqual([2, 1]);
  });

  it('lets the weightier wish decide between entries that meet one each', () => {
    expect(order([concept({ 1: 0.9 }, 0.5), concept({ 2: 0.9 }, 1.1)], none, unknown)).toEqual([2, 1]);
  });

  it('lets renown decide between equals, not against a better match', () => {
    expect(order([concept({ 1: 0.8, 2: 0.8 })], none, (entry) => entry)).toEqual([2, 1]);
    expect(order([concept({ 1: 0.9, 2: 0.4 })], none, (entry) => (entry === 2 ? 3 : 0))).toEqual([1, 2]);
  });

  it('can leave out what covers little: beyond the first ten, or everywhere', () => {
    const strengths = (count: number) =>
      concept(Object.fromEntries(Array.from({ length: 30 }, (_, entry) => [entry, entry < count ? 0.9 : 0.2])));
    const many = rankByCoverage([strengths(15)], none, unknown);
    const few = rankByCoverage([strengths(4)], none, unknown);
    expect([many, withoutWeak(many), onlyStrong(many)].map((list) => list.length)).toEqual([30, 15, 15]);
    expect([withoutWeak(few), onlyStrong(few)].map((list) => list.length)).toEqual([10, 4]);
  });

  it('never lists what has no evidence, whatever the evidence is', () => {
    const evidence = fc.dictionary(fc.nat(30).map(String), fc.double({ min: 0.01, max: 1, noNaN: true }), { maxKeys: 20 });
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 5 }), (all) => {
        const concepts = all.map((each) => concept(each));
        const list = order(concepts, none, (entry) => entry % 4);
        expect(new Set(list).size).toBe(list.length);
        for (const entry of list) expect(concepts.some((each) => each.evidence.has(entry))).toBe(true);
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
