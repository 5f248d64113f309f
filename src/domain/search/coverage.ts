/** How well entries agree with one concept of a query, 0 to 1, by entry; entries without agreement are missing. */
export type Evidence = ReadonlyMap<number, number>;

/** The evidence for one concept and what the concept is worth. */
export interface Weighed {
  readonly weight: number;
  readonly evidence: Evidence;
}

/** An entry with how much of the query it covers. */
export interface Covered {
  readonly entry: number;
  readonly score: number;
}

/** What one step of renown is worth beside a concept. */
const prominenceWeight = 0.08;
/** Entries that cover less than this share of what the best one covers are left out. */
const leastShare = 0.55;
/** Where there are few results, this share is enough for the first ten. */
const leastShareOfFew = 0.2;
const few = 10;

/** Joins signs that do not depend on one another: two weak ones make a stronger one, none makes more than 1. */
export function joinEvidence(all: readonly Evidence[]): Evidence {
  const joined = new Map<number, number>();
  for (const evidence of all)
    for (const [entry, strength] of evidence) joined.set(entry, 1 - (1 - (joined.get(entry) ?? 0)) * (1 - strength));
  return joined;
}

/** The strongest of signs that say the same thing in other words. */
export function strongest(all: readonly Evidence[]): Evidence {
  const best = new Map<number, number>();
  for (const evidence of all) for (const [entry, strength] of evidence) best.set(entry, Math.max(best.get(entry) ?? 0, strength));
  return best;
}

/** A word that few entries have tells more than one that many have: 0.6 for a word of every entry to 1.5 for a word of one in a thousand or fewer. */
export function rarity(found: number, entries: number): number {
  const share = Math.max(found, 1) / Math.max(entries, 1);
  return Math.min(1.5, 0.6 + 0.3 * Math.log10(1 / Math.min(1, share)));
}

/**
 * Orders entries by how much of the query they cover, renown deciding between equals. `bonus` adds to what the concepts give, for words
 * that stand side by side as in the query.
 */
export function rankByCoverage(concepts: readonly Weighed[], bonus: Evidence, prominenceOf: (entry: number) => number): Covered[] {
  const scores = new Map<number, { score: number; met: number }>();
  const add = (entry: number, value: number, weight: number): void => {
    const before = scores.get(entry) ?? { score: 0, met: 0 };
    scores.set(entry, { score: before.score + value, met: before.met + weight });
  };
  for (const { weight, evidence } of concepts) for (const [entry, strength] of evidence) add(entry, weight * strength, weight);
  for (const [entry, strength] of bonus) add(entry, strength, 0);
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return [...scores]
    .map(([entry, { score, met }]): Covered => ({
      entry,
      score: score * (0.5 + (0.5 * met) / all) + prominenceOf(entry) * prominenceWeight,
    }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** Leaves out what covers little beside the best; the first ten need less, so that few results are not fewer still. */
export function withoutWeak(covered: readonly Covered[]): readonly Covered[] {
  const best = covered[0]?.score ?? 0;
  return covered.filter(({ score }, index) => score >= best * (index < few ? leastShareOfFew : leastShare));
}

/** Leaves out what covers little beside the best, wherever it stands. */
export function onlyStrong(covered: readonly Covered[]): readonly Covered[] {
  const best = covered[0]?.score ?? 0;
  return covered.filter(({ score }) => score >= best * leastShare);
}
