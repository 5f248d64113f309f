import { editDistance, mistakesAllowed } from './edit-distance.ts';
import { betterHit, type NameHit, tiers } from './name-match.ts';
import { foldPinyin, matchPinyin, type PinyinMatch } from './pinyin-match.ts';
import type { PreparedEntry, PreparedNames, SpelledName, Vocabulary } from './prepare-names.ts';
import { fillWords } from './query-words.ts';

/** Whole names recognised by initials from four letters; fewer are too common to be sure of. */
const sureInitials = 4;

/** Names whose syllables the query follows (pinyin in full, begun, initials, also mixed with characters). */
export function matchSpelling(query: string, prepared: PreparedNames): NameHit[] {
  const letters = foldPinyin(query);
  const first = letters.charAt(0);
  const spelled = prepared.spelled();
  const hits: NameHit[] = [];
  prepared.entries.forEach((entry, index) => {
    let best: NameHit | null = null;
    for (const spelling of spelled[index] ?? []) {
      // Most names have no syllable that begins as the query does: a quick no.
      if (!spelling.initials.includes(first) && !spelling.name.bare.includes(first)) continue;
      const match = matchPinyin(letters, spelling);
      if (match === null) continue;
      const hit = spellingHit(match, entry, spelling);
      if (hit !== null) best = betterHit(best, hit);
    }
    if (best !== null) hits.push(best);
  });
  return hits;
}

function spellingHit({ start, end, full, initials }: PinyinMatch, entry: PreparedEntry, { name, characters }: SpelledName): NameHit | null {
  const typed = full + initials;
  const isWhole = start === 0 && end === characters.length;
  const marks = [characters.slice(start, end).join('')];
  const hit = (tier: number): NameHit => ({ entry, tier, name, closeness: typed / characters.length, marks });
  if (initials === 0) return hit(isWhole && full > 1 ? tiers.whole : start === 0 ? tiers.spelt : tiers.parts);
  if (full > 0) return hit(isWhole ? tiers.spelt : start === 0 ? tiers.parts : tiers.shortened);
  if (isWhole) return hit(initials >= sureInitials ? tiers.whole : tiers.spelt);
  if (initials < 3) return start === 0 ? hit(tiers.shortened) : null;
  return hit(start === 0 ? tiers.parts : tiers.shortened);
}

/** Letters that words of one stem share at least, and their least share of the longer word. */
const stemLetters = 5;
const stemShare = 0.65;

/** Are two Latin words of one stem, as "astronomy" and "astronomical" are? */
export function areKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a.charAt(shared) === b.charAt(shared)) shared += 1;
  return shared >= stemLetters && shared >= Math.max(a.length, b.length) * stemShare;
}

/** How a word of the query agrees with a word of a name: 1 the same, less when only begun or in the plural; 0 when it is another. */
function agreement(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.8 + (0.15 * typed.length) / word.length;
  return typed.startsWith(word) && /^e?s$/.test(typed.slice(word.length)) ? 0.9 : 0;
}

/** The same for a misspelt word, always less than any agreement; 0 when it has too many mistakes. */
function likeness(typed: string, word: string): number {
  const limit = word.length < 4 ? 0 : mistakesAllowed(typed.length);
  const mistakes = limit === 0 ? 1 : editDistance(typed, word, limit);
  return mistakes > limit ? 0 : 0.7 - 0.1 * mistakes;
}

/** Anything less than this is a misspelling. */
const spelledRight = 0.8;
/** Of more entries than this only the better known are scored: nobody reads them all, and names that begin so are found anyway. */
const mostScored = 3000;
/** Words of a query beyond this many are not looked at. */
const mostWords = 10;

/** The words of names that a word of the query may mean, with how well they agree; misspelt ones only where there are no others. */
export function wordsLike(typed: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const candidates = [...(vocabulary.get(typed.charAt(0))?.keys() ?? [])];
  const agreeing = valued(candidates, (word) => agreement(typed, word));
  return agreeing.size > 0 ? agreeing : valued(candidates, (word) => likeness(typed, word));
}

const valued = (words: readonly string[], valueOf: (word: string) => number): Map<string, number> =>
  new Map(words.map((word) => [word, valueOf(word)] as const).filter(([, value]) => value > 0));

/** English names that have all words of the query (one may be missing from three on), spelt right or nearly so. */
export function matchWords(typed: readonly string[], prepared: PreparedNames): NameHit[] {
  const words = [...new Set(meaningful(typed))].slice(0, mostWords);
  const vocabulary = prepared.vocabulary();
  const meanings = words.map((word) => wordsLike(word, vocabulary));
  const found = new Map<number, number>();
  for (const meaning of meanings) {
    const indexes = new Set([...meaning.keys()].flatMap((word) => vocabulary.get(word.charAt(0))?.get(word) ?? []));
    for (const index of indexes) found.set(index, (found.get(index) ?? 0) + 1);
  }
  const complete = [...found].filter(([, count]) => count === words.length);
  const partial = words.length < 3 || complete.length > 0 ? [] : [...found].filter(([, count]) => count === words.length - 1);
  const candidates = [...complete, ...partial].flatMap(([index]) => prepared.entries[index] ?? []);
  const known = candidates.length > mostScored ? candidates.filter(({ entry }) => entry.prominence > 0) : candidates;
  return known.flatMap((entry) => wordsHit(meanings, entry) ?? []);
}

/** The words that say what is sought; all of them when they are nothing but fill. */
export function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !fillWords.has(word));
  return kept.length > 0 ? kept : words;
}

type Meaning = ReadonlyMap<string, number>;

function wordsHit(meanings: readonly Meaning[], entry: PreparedEntry): NameHit | null {
  let best: NameHit | null = null;
  const across = meanings.map(() => 0);
  for (const name of entry.names) {
    if (name.words.length === 0) continue;
    const places: number[] = [];
    const values = meanings.map((meaning, index) => {
      const [place, value] = bestPlace(meaning, name.words, places);
      across[index] = Math.max(across[index] ?? 0, value);
      places.push(place);
      return value;
    });
    const missing = values.filter((value) => value === 0).length;
    if (missing > (values.length < 3 ? 0 : 1)) continue;
    const letters = places.reduce((sum, place, index) => sum + (name.words[place] ?? '').length * (values[index] ?? 0), 0);
    const closeness = Math.min(1, letters / name.letters) * (1 - missing / values.length);
    const marks = places.flatMap((place) => name.words[place] ?? []);
    best = betterHit(best, { entry, tier: wordsTier(places, name.words.length, Math.min(...values)), name, closeness, marks });
  }
  const [name] = entry.names;
  if (name === undefined || (best !== null && best.tier <= tiers.spelt) || across.some((value) => value < spelledRight)) return best;
  return betterHit(best, { entry, tier: tiers.parts, name, closeness: 0.3, marks: [] });
}

function wordsTier(places: readonly number[], length: number, least: number): number {
  if (least === 0) return tiers.weak;
  if (least < spelledRight) return places.length === length ? tiers.homophone : tiers.oneWrong;
  const isRun = places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
  if (!isRun) return tiers.spelt;
  if (places[0] !== 0) return tiers.inside;
  return places.length === length && least === 1 ? tiers.whole : tiers.prefix;
}

function bestPlace(meaning: Meaning, words: readonly string[], taken: readonly number[]): readonly [place: number, value: number] {
  let place = -1;
  let best = 0;
  words.forEach((word, index) => {
    const value = meaning.get(word) ?? 0;
    if (value > best && !taken.includes(index)) [place, best] = [index, value];
  });
  return [place, best];
}
