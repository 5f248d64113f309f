import { tiers } from './name-match.ts';

/** A name that agrees with the query. */
export interface NamedEntry {
  /** Place in the names index. */
  readonly entry: number;
  readonly tier: number;
}

/** A full-text hit; scores compare within one search only. */
export interface TextEntry {
  readonly entry: number;
  readonly score: number;
  /** Found in names, places or subjects, not in running text only. */
  readonly inFields: boolean;
}

/** Everything that the searches for one query have found. */
export interface Findings {
  readonly names: readonly NamedEntry[];
  /** Hits of the query as it stands, side by side in the text. */
  readonly phrase: readonly TextEntry[];
  /** Hits of all words of the query anywhere. */
  readonly whole: readonly TextEntry[];
  /** Entries by meaning (filters and place words), in order, narrowest step first. */
  readonly steps: readonly (readonly number[])[];
  readonly isExplained: boolean;
  readonly isPlace: boolean;
}

/** Results beyond this many are not filled up with what agrees only loosely. */
const enough = 10;

/**
 * One list of entries without repeats: names that are certain, then what the words mean, then the words as they stand in the text;
 * what agrees only loosely comes last, and only where the rest is little.
 */
export function mergeResults(findings: Findings, prominenceOf: (entry: number) => number): number[] {
  const { names, phrase, whole, steps, isExplained, isPlace } = findings;
  const upTo = (from: number, to: number): number[] => names.filter(({ tier }) => tier >= from && tier <= to).map(({ entry }) => entry);
  const list = new Set(upTo(tiers.exact, tiers.whole));
  const add = (entries: readonly number[]): void => entries.forEach((entry) => list.add(entry));
  const ranked = (hits: readonly TextEntry[]): number[] => byScore(hits, prominenceOf);
  const rough = upTo(tiers.shortened, tiers.oneWrong);
  const [narrow = [], ...wider] = steps;

  if (isPlace)
    add(placeOrder(upTo(tiers.prefix, tiers.inside), ranked([...phrase, ...whole].filter(({ inFields }) => inFields)), prominenceOf));
  add(upTo(tiers.prefix, tiers.parts));
  if (!isExplained && phrase.length === 0) add(rough);
  if (isExplained) add(narrow);
  add(ranked(phrase));
  add(narrow);
  add(ranked(whole));
  for (const step of [rough, ...wider, upTo(tiers.weak, tiers.weak)]) if (list.size < enough) add(step);
  return [...list];
}

/** What share of the best score one step of renown is worth. */
const prominenceShare = 0.12;

function byScore(hits: readonly TextEntry[], prominenceOf: (entry: number) => number): number[] {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  const rank = ({ entry, score }: TextEntry): number => score / best + prominenceOf(entry) * prominenceShare;
  return [...hits].sort((a, b) => rank(b) - rank(a) || a.entry - b.entry).map(({ entry }) => entry);
}

/** A name that says the place is worth so many steps of renown. */
const namedWeight = 1.5;

/** Who types a street or a quarter wants what is there: the well known first, whether its name or its address says so. */
function placeOrder(named: readonly number[], there: readonly number[], prominenceOf: (entry: number) => number): number[] {
  const isNamed = new Set(named);
  const all = [...new Set([...named, ...there])];
  const rank = new Map(
    all.map((entry, index) => [entry, prominenceOf(entry) + (isNamed.has(entry) ? namedWeight : 0) - index / (all.length + 1) / 2]),
  );
  return all.sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0));
}
