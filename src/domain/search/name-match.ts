import type { PreparedEntry, PreparedName } from './prepare-names.ts';

/** How a query and a name agree, best first. */
export const tiers = {
  exact: 0,
  /** The whole name in pinyin or by its initials, or but for fill words. */
  whole: 1,
  prefix: 2,
  inside: 3,
  /** Syllables from the beginning; English words in any order. */
  spelt: 4,
  /** Every word of the query somewhere in the names; syllables from the middle. */
  parts: 5,
  shortened: 6,
  homophone: 7,
  oneWrong: 8,
  weak: 9,
} as const;

/** An entry that agrees with a query, through one of its names. */
export interface NameHit {
  readonly entry: PreparedEntry;
  readonly tier: number;
  readonly name: PreparedName;
  /** How much of the name the query covers, 0 to 1. */
  readonly closeness: number;
  /** Folded parts of the name to mark. */
  readonly marks: readonly string[];
}

/** What one step of renown weighs against closeness, inside a tier. */
const prominenceWeight = 0.3;
/** Weights inside a tier stay below this. */
const tierStep = 10;

/** Lower is better: the tier; inside it closeness and renown, and for the very name the entry's own before aliases. */
export const rankOf = ({ entry, name, closeness, tier }: NameHit): number =>
  tier * tierStep - closeness - (name.isMain ? (tier === tiers.exact ? 2 : 0.05) : 0) - entry.entry.prominence * prominenceWeight;

/** Better hits first; equal ones by ref, so that the order is always the same. */
export const compareHits = (a: NameHit, b: NameHit): number => rankOf(a) - rankOf(b) || (a.entry.entry.ref < b.entry.entry.ref ? -1 : 1);

/** The better of two hits of one entry. */
export const betterHit = (a: NameHit | null, b: NameHit): NameHit => (a === null || rankOf(b) < rankOf(a) ? b : a);
