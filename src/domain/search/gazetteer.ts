import { foldText, hasHan } from './normalize.ts';
import { spell } from './pinyin-match.ts';
import { chineseFillWords, everydayWords, fillWords, hintWords } from './query-words.ts';
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
  for (const [field, id, list] of everydayWords) for (const word of list) add(word, { field, id });
  for (const [field, id, list] of hintWords) for (const word of list) add(word, { field, id });
  const fill = [...chineseFillWords, ...cityWords].sort((a, b) => b.length - a.length);
  return { meanings, pinyin, words: called, fill, longest };
}

const keyOf = ({ field, id }: Meaning): string => `${field} ${id}`;

/** The shortest word for a meaning in Chinese, or in another language. */
export function wordFor(meaning: Meaning, inChinese: boolean, { words }: Gazetteer): readonly string[] {
  const own = (words.get(keyOf(meaning)) ?? []).filter((word) => hasHan(word) === inChinese);
  return own.sort((a, b) => a.length - b.length).slice(0, 1);
}

/** Is this folded Latin word without a meaning of its own? */
export const isFill = (word: string): boolean => fillWords.has(word) || word === 'shanghai';

function addTo(map: Map<string, Meaning[]>, word: string, meaning: Meaning): boolean {
  const list = map.get(word);
  if (list === undefined) map.set(word, [meaning]);
  else if (list.some(({ field, id }) => field === meaning.field && id === meaning.id)) return false;
  else list.push(meaning);
  return true;
}
