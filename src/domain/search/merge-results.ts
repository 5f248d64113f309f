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

/** Everything that has been found for one query. */
export interface Findings {
  readonly names: readonly NamedEntry[];
  /** Entries by how much of the query they cover, best first. */
  readonly covered: readonly number[];
  /** The full text has the query as it stands. */
  readonly hasPhrase: boolean;
  readonly isExplained: boolean;
  readonly isPlace: boolean;
}

/** Results beyond this many are not filled up with what agrees only loosely. */
const enough = 10;

/**
 * One list of entries without repeats: names that are certain, then what covers most of the query; names that agree only roughly come
 * before that only where nothing else has the query as it stands.
 */
export function mergeResults(findings: Findings, prominenceOf: (entry: number) => number): number[] {
  const { names, covered, hasPhrase, isExplained, isPlace } = findings;
  const upTo = (from: number, to: number): number[] => names.filter(({ tier }) => tier >= from && tier <= to).map(({ entry }) => entry);
  const list = new Set(upTo(tiers.exact, tiers.whole));
  const add = (entries: readonly number[]): void => entries.forEach((entry) => list.add(entry));
  const rough = upTo(tiers.shortened, tiers.oneWrong);

  if (isPlace) add(placeOrder(upTo(tiers.prefix, tiers.inside), covered, prominenceOf));
  if (!isExplained || isPlace) add(upTo(tiers.prefix, tiers.parts));
  if (!isExplained && !hasPhrase) add(rough);
  add(covered);
  for (const step of [upTo(tiers.prefix, tiers.parts), rough, upTo(tiers.weak, tiers.weak)]) if (list.size < enough) add(step);
  return [...list];
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
