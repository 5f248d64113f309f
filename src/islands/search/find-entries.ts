import { matchNames, type NameMatch } from '../../domain/search/match-names.ts';
import { tiers } from '../../domain/search/name-match.ts';
import { planQuery } from '../../domain/search/concepts.ts';
import { type Evidence, onlyStrong, rankByCoverage, strongest, withoutWeak } from '../../domain/search/coverage.ts';
import { otherWords } from '../../domain/search/gazetteer.ts';
import { correctWords } from '../../domain/search/correct-words.ts';
import { mergeResults, type TextEntry } from '../../domain/search/merge-results.ts';
import { splitQuery } from '../../domain/search/split-query.ts';
import { askAhead, gatherEvidence } from './gather-evidence.ts';
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
  const parts = splitQuery(corrected, data.gazetteer());
  const inChinese = data.index.locale === 'zh';
  const plan = planQuery(parts, (part) => otherWords(part, inChinese, data.gazetteer()));
  const words = parts.map(({ text }) => text);
  // The full text is searched in a thread of its own while this one looks through the names.
  const asked = corrected.length > longestPhrase ? noHits : searchText(`"${corrected}"`, data);
  for (const concept of plan.concepts) askAhead(concept, data);
  const matched = matchNames(corrected, data.prepared, mostNames);
  const names = new Map(matched.map((match) => [placeOf.get(match.entry.ref) ?? -1, match]));
  const [phrase, ...concepts] = await Promise.all([asked, ...plan.concepts.map((concept) => gatherEvidence(concept, data))]);
  const isOneWord = plan.concepts.length === 1 && !corrected.includes(' ');
  const bonus = isOneWord ? phraseBonus(phrase.hits) : strongest([phraseBonus(phrase.hits), nameBonus(names)]);
  const ranked = rankByCoverage(concepts, bonus, prominenceOf);
  // Among what is at a place renown decides, so what is hardly there must not come in; a single word lists all that has it.
  const kept = plan.isPlace ? onlyStrong(ranked) : plan.concepts.length === 1 ? ranked : withoutWeak(ranked);
  const covered = kept.map(({ entry }) => entry);
  const entries = mergeResults(
    {
      names: [...names].map(([entry, { tier }]) => ({ entry, tier })),
      covered,
      hasPhrase: phrase.hits.length > 0,
      isExplained: plan.isExplained,
      isPlace: plan.isPlace,
    },
    prominenceOf,
  );
  const texts = await Promise.all(plan.concepts.flatMap((concept) => concept.words.slice(0, 1)).map((word) => searchText(word, data)));
  const results = new Map([...texts.flatMap(({ results: some }) => [...some]), ...phrase.results]);
  return { entries, names, results, words: [query, ...words] };
}

/** What it adds that the words of the query stand side by side in a text, more in names and subjects than in prose. */
function phraseBonus(hits: readonly TextEntry[]): Evidence {
  const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
  return new Map(hits.map(({ entry, score, inFields }) => [entry, (inFields ? 0.6 : 0.3) + (0.2 * score) / best]));
}

/** What it adds that one name has all the words of the query. */
const nameBonus = (names: ReadonlyMap<number, NameMatch>): Evidence =>
  new Map([...names].flatMap(([entry, { tier }]) => (tier <= tiers.parts ? [[entry, 0.8 - tier * 0.06] as const] : [])));

const places = new WeakMap<SearchData['index'], ReadonlyMap<string, number>>();

function placesOf({ index }: SearchData): ReadonlyMap<string, number> {
  const known = places.get(index) ?? new Map(index.entries.map(({ ref }, place) => [ref, place]));
  places.set(index, known);
  return known;
}
