import { foldText, hasHan } from './normalize.ts';
import { spell } from './pinyin-match.ts';
import { chineseFillWords, everydayWords, fillWords, hintWords, synonymGroups } from './query-words.ts';
import type { QueryPart } from './split-query.ts';
import type { GazetteerField, GazetteerWord } from './tables.ts';

/** What a word of a query may stand for: a value of a filter, or a place that only addresses name. */
export interface Meaning {
  readonly field: GazetteerField | 'type' | 'free' | 'access';
  readonly id: string;
}

/** The words that mean something to search, by how they are folded. */
export interface Gazetteer {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** The same for Chinese words typed in pinyin, syllables joined. */
  readonly pinyin: ReadonlyMap<string, readonly Meaning[]>;
  /** Every folded word for a meaning, by its field and id. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Words without a meaning of their own, longest first. */
  readonly fill: readonly string[];
  /** Chinese fill words of one character. */
  readonly alone: ReadonlySet<string>;
  /** Length of the longest Chinese word, in characters. */
  readonly longest: number;
}

/** Words that are true of every record. */
const cityWords = ['上海市', '上海', '申城', '沪上'];

/** Two syllables at least: one alone is too much like an English word. */
const shortestPinyin = 5;

/** The gazetteer of the tables, with everyday words and hints, folded and spelt. */
export function buildGazetteer(
  words: readonly GazetteerWord[],
  simplify: ReadonlyMap<string, string>,
  syllables: ReadonlyMap<string, string>,
): Gazetteer {
  const meanings = new Map<string, Meaning[]>();
  const pinyin = new Map<string, Meaning[]>();
  const called = new Map<string, string[]>();
  let longest = 2;
  const add = (word: string, meaning: Meaning): void => {
    const folded = foldText(word, simplify);
    if (folded.length < 2 && !hasHan(folded)) return;
    if (!addTo(meanings, folded, meaning)) return;
    const key = keyOf(meaning);
    called.set(key, [...(called.get(key) ?? []), folded]);
    if (!hasHan(folded)) return;
    longest = Math.max(longest, folded.length);
    const letters = spell(folded, syllables).syllables.join('');
    if (letters.length >= shortestPinyin && !hasHan(letters)) addTo(pinyin, letters, meaning);
  };
  for (const { word, field, id } of words) add(word, { field, id });
  for (const [field, id, list] of everydayWords) for (const word of list.split(',')) add(word, { field, id });
  for (const [field, id, list] of hintWords) for (const word of list) add(word, { field, id });
  const fill = [...chineseFillWords, ...cityWords].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const alone = new Set(chineseFillWords.filter((word) => word.length === 1));
  return { meanings, pinyin, words: called, fill, alone, longest };
}

const keyOf = ({ field, id }: Meaning): string => `${field} ${id}`;

/**
 * Other words for a part of a query: words that say the same, and for a place, or where the query is in the other language, the shortest
 * word of the page's language for what it means.
 */
export function otherWords({ text, meanings }: QueryPart, inChinese: boolean, { words }: Gazetteer): readonly string[] {
  const isForeign = hasHan(text) !== inChinese;
  const ofMeanings = meanings
    .filter(({ field }) => spotFields.has(field) || (isForeign && field === 'topic'))
    .flatMap((meaning) =>
      (words.get(keyOf(meaning)) ?? [])
        .filter((word) => hasHan(word) === inChinese)
        .sort((a, b) => a.length - b.length)
        .slice(0, 1),
    );
  return [...new Set([...ofMeanings, ...(synonyms.get(text) ?? [])])].filter((word) => word !== text).slice(0, mostOtherWords);
}

/** Places that no filter knows, only addresses. */
export const spotFields: ReadonlySet<Meaning['field']> = new Set<Meaning['field']>(['subdistrict', 'metro', 'road']);

/** More words for one thing would be more searches than they are worth. */
const mostOtherWords = 4;

const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  synonymGroups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

/** Is there another word that says the same? */
export const isSynonym = (word: string): boolean => synonyms.has(word);

/** Is this folded Latin word without a meaning of its own? */
export const isFill = (word: string): boolean => fillWords.has(word) || word === 'shanghai';

function addTo(map: Map<string, Meaning[]>, word: string, meaning: Meaning): boolean {
  const list = map.get(word);
  if (list === undefined) map.set(word, [meaning]);
  else if (list.some(({ field, id }) => field === meaning.field && id === meaning.id)) return false;
  else list.push(meaning);
  return true;
}
