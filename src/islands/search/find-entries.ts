import { matchNames, type NameMatch } from '../../domain/search/match-names.ts';
import { wordFor } from '../../domain/search/gazetteer.ts';
import { correctWords } from '../../domain/search/correct-words.ts';
import { mergeResults } from '../../domain/search/merge-results.ts';
import { planQuery } from '../../domain/search/plan-query.ts';
import { splitQuery } from '../../domain/search/split-query.ts';
import { climb } from './climb.ts';
import type { PagefindResult } from './pagefind.ts';
import { noHits, type SearchData, searchText } from './search-text.ts';

/** The entries found for a query, best first. */
export interface Found {
  readonly entries: readonly number[];
  readonly names: ReadonlyMap<number, NameMatch>;
  readonly results: ReadonlyMap<number, PagefindResult>;
  /** Folded words to mark in excerpts. */
  readonly words: readonly string[];
}

/** Name matches beyond this many are too loose to help. */
const mostNames = 400;
/** Words beyond this many are not searched for one by one. */
const mostWords = 10;
/** A longer query is no phrase that a text would have as it stands. */
const longestPhrase = 60;

/** Finds the entries for a normalised query in names and full text; all of them for an empty one. Rejects when the network fails. */
export async function findEntries(query: string, data: SearchData): Promise<Found> {
  const prominenceOf = (entry: number): number => data.index.entries[entry]?.prominence ?? 0;
  const placeOf = placesOf(data);
  if (query === '') {
    const entries = [...data.index.entries.keys()].sort((a, b) => prominenceOf(b) - prominenceOf(a) || a - b);
    return { entries, names: new Map(), results: new Map(), words: [] };
  }
  const corrected = await correctWords(
    query,
    data.prepared,
    data.gazetteer(),
    async (word) => (await searchText(word, data)).hits.length > 0,
  );
  const matched = matchNames(corrected, data.prepared, mostNames);
  const names = new Map(matched.map((match) => [placeOf.get(match.entry.ref) ?? -1, match]));
  const parts = splitQuery(corrected, data.gazetteer());
  const plan = planQuery(corrected, parts, (meaning) => wordFor(meaning, data.index.locale === 'zh', data.gazetteer()));
  const words = parts.map(({ text }) => text);
  const [phrase, whole] = await Promise.all([
    corrected.length > longestPhrase ? noHits : searchText(`"${corrected}"`, data),
    searchText(plan.whole, data),
  ]);
  const steps = await climb(plan, whole.hits, data, prominenceOf);
  const merged = mergeResults(
    {
      names: [...names].map(([entry, { tier }]) => ({ entry, tier })),
      phrase: phrase.hits,
      whole: whole.hits,
      steps,
      isExplained: plan.isExplained,
      isPlace: plan.isPlace,
    },
    prominenceOf,
  );
  const entries = merged.length > 0 ? merged : await rarestWord(plan.words, data);
  return { entries, names, results: new Map([...whole.results, ...phrase.results]), words: [query, ...words] };
}

const places = new WeakMap<SearchData['index'], ReadonlyMap<string, number>>();

function placesOf({ index }: SearchData): ReadonlyMap<string, number> {
  const known = places.get(index) ?? new Map(index.entries.map(({ ref }, place) => [ref, place]));
  places.set(index, known);
  return known;
}

/** When nothing has all words: the entries with the rarest of them. */
async function rarestWord(words: readonly string[], data: SearchData): Promise<readonly number[]> {
  const found = await Promise.all(words.slice(0, mostWords).map((word) => searchText(word, data)));
  const [rarest] = found.filter(({ hits }) => hits.length > 0).sort((a, b) => a.hits.length - b.hits.length);
  return rarest?.hits.map(({ entry }) => entry) ?? [];
}
