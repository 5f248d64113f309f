import { type Gazetteer, isFill, isSynonym, type Meaning } from './gazetteer.ts';
import { hasHan, wordsOf } from './normalize.ts';

/** A word of a query with what it may stand for; no meanings: a word of its own. */
export interface QueryPart {
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** Most words of an English phrase in the gazetteer. */
const longestPhrase = 5;

/** A normalised query in parts: the longest words of the gazetteer first, fill words dropped, the rest cut into words. */
export function splitQuery(query: string, gazetteer: Gazetteer): QueryPart[] {
  const parts: QueryPart[] = [];
  let latin: string[] = [];
  const flush = (): void => {
    parts.push(...splitLatin(latin, gazetteer));
    latin = [];
  };
  for (const word of wordsOf(query)) {
    if (!hasHan(word)) latin.push(word);
    else {
      flush();
      parts.push(...splitHan(word, gazetteer));
    }
  }
  flush();
  return parts;
}

function splitHan(run: string, gazetteer: Gazetteer): QueryPart[] {
  const parts: QueryPart[] = [];
  let rest = '';
  const flush = (): void => {
    parts.push(...segment(rest, gazetteer).map((text) => ({ text, meanings: gazetteer.meanings.get(text) ?? [] })));
    rest = '';
  };
  for (let at = 0; at < run.length;) {
    const known = longestWord(run, at, gazetteer);
    const fill = known === null ? gazetteer.fill.find((word) => run.startsWith(word, at)) : undefined;
    if (known === null && fill === undefined) {
      const character = String.fromCodePoint(run.codePointAt(at) ?? 0);
      rest += character;
      at += character.length;
      continue;
    }
    flush();
    if (known !== null) parts.push(known);
    at += (known?.text ?? fill ?? ' ').length;
  }
  flush();
  return parts;
}

function longestWord(run: string, at: number, { meanings, longest }: Gazetteer): QueryPart | null {
  const most = Math.min(longest, run.length - at);
  // One character is a word of the gazetteer only when it stands alone.
  const least = run.length === 1 ? 1 : 2;
  for (let length = most; length >= least; length -= 1) {
    const text = run.slice(at, at + length);
    const found = meanings.get(text);
    if (found !== undefined) return { text, meanings: found };
    if (isSynonym(text)) return { text, meanings: [] };
  }
  return null;
}

function splitLatin(words: readonly string[], gazetteer: Gazetteer): QueryPart[] {
  const parts: QueryPart[] = [];
  for (let at = 0; at < words.length;) {
    const [part, length] = longestPhraseAt(words, at, gazetteer);
    if (part !== null) parts.push(part);
    at += length;
  }
  return parts;
}

function longestPhraseAt(words: readonly string[], at: number, { meanings, pinyin }: Gazetteer): readonly [QueryPart | null, number] {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length);
    const text = phrase.join(' ');
    const found = meaningsOf(text, meanings) ?? pinyin.get(phrase.join(''));
    if (found !== undefined) return [{ text, meanings: found }, length];
  }
  const word = words[at] ?? '';
  return [isFill(word) ? null : { text: word, meanings: [] }, 1];
}

/** What a word means, also with an article or in the other number. */
function meaningsOf(text: string, meanings: Gazetteer['meanings']): readonly Meaning[] | undefined {
  const found = [text, `the ${text}`, text.replace(/s$/, ''), text.replace(/es$/, ''), `${text}s`, `${text}es`].flatMap(
    (form) => meanings.get(form) ?? [],
  );
  return found.length === 0 ? undefined : [...new Set(found)];
}

/**
 * Words of Chinese text as the browser parts them, without fill; as a whole where it cannot. Characters that it leaves alone in a row
 * are likely a name.
 */
function segment(text: string, { meanings, alone }: Gazetteer): string[] {
  if (text === '') return [];
  const words: string[] = [];
  let wasAlone = false;
  for (const word of browserWords(text)) {
    const isAlone = [...word].length === 1 && !meanings.has(word);
    if (alone.has(word)) wasAlone = false;
    else if (isAlone && wasAlone) words.push((words.pop() ?? '') + word);
    else words.push(word);
    if (!alone.has(word)) wasAlone = isAlone;
  }
  return words;
}

let segmenter: Intl.Segmenter | undefined;

/** Words of Chinese text as the browser parts them; the text itself where it cannot. The first call waits for the browser's list of words. */
export function browserWords(text: string): readonly string[] {
  if (typeof Intl.Segmenter === 'undefined') return [text];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment: word }) => word);
}
