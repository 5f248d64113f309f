import { findRanges, type Range } from './highlight.ts';
import { matchLiterally, matchParts, matchRoughly } from './match-han.ts';
import { matchSpelling, matchWords } from './match-latin.ts';
import { betterHit, compareHits, type NameHit, rankOf, tiers } from './name-match.ts';
import type { NameEntry } from './names-index.ts';
import { hasHan, withoutSpaces, wordsOf } from './normalize.ts';
import type { PreparedEntry, PreparedNames } from './prepare-names.ts';

/** An entry of the names index that agrees with a query. */
export interface NameMatch {
  readonly entry: NameEntry;
  /** 0 the very name ... 9 weak, see `tiers`. */
  readonly tier: number;
  /** The name that agrees, as it is written. */
  readonly name: string;
  /** The parts of that name to mark. */
  readonly ranges: readonly Range[];
}

/** Rough matching (left-out, wrong or misspelt characters) only helps where fewer than this many names agree better. */
const enough = 5;

/** The names that agree with a normalised query, best first. Takes any string and any limit. */
export function matchNames(query: string, prepared: PreparedNames, limit: number): NameMatch[] {
  const bare = withoutSpaces(query);
  if (bare === '' || limit <= 0) return [];
  const best = new Map<PreparedEntry, NameHit>();
  const add = (hit: NameHit | null): void => {
    if (hit !== null) best.set(hit.entry, betterHit(best.get(hit.entry) ?? null, hit));
  };
  const words = wordsOf(query);
  for (const index of prepared.holding(words.length > 1 ? (words[0] ?? '') : bare)) {
    const entry = prepared.entries[index];
    if (entry !== undefined) add(matchLiterally(bare, entry, words) ?? matchParts(words, entry));
  }
  const isChinese = hasHan(query);
  // A single letter begins so many syllables and words that only whole names are worth a look.
  if (bare.length > 1 && /[a-z]/.test(query)) {
    for (const hit of matchSpelling(bare, prepared)) add(hit);
    if (!isChinese) for (const hit of matchWords(words, prepared)) add(hit);
  }
  const certain = [...best.values()].filter(({ tier }) => tier <= tiers.parts).length;
  if (isChinese && certain < enough) for (const hit of matchRoughly(bare, prepared)) add(hit);
  return firstOf([...best.values()], limit).map((hit) => readable(hit, prepared));
}

/** The first `limit` hits in order; a common letter agrees with nearly all names, and sorting them all would take too long. */
function firstOf(hits: readonly NameHit[], limit: number): readonly NameHit[] {
  if (hits.length <= limit * 2) return [...hits].sort(compareHits).slice(0, limit);
  const ranks = Float64Array.from(hits, rankOf);
  const last = ranks.slice().sort()[limit - 1] ?? Infinity;
  return hits
    .filter((_, index) => (ranks[index] ?? 0) <= last)
    .sort(compareHits)
    .slice(0, limit);
}

function readable({ entry, tier, name, marks }: NameHit, { simplify }: PreparedNames): NameMatch {
  const written = entry.entry.names[name.index] ?? entry.entry.title;
  return { entry: entry.entry, tier, name: written, ranges: findRanges(written, marks, simplify) };
}
