import { namesOf, type SearchRecord } from '../../../src/domain/search/record.ts';
import { isHan, piecesOf, plainLatin } from '../../../src/domain/search/spell-name.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /\p{Script=Han}/u;

const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => plainLatin(segment));

function bigramsOf(text: string): string[] {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
  });
}

/** A text as one word: signs and spaces left out, Latin letters small and without marks. */
const wholeOf = (text: string): string => plainLatin(text.replace(/[\p{P}\p{S}\s]+/gu, ''));

/** A Chinese name as people type it: as words, as pairs of characters, and whole. */
const chineseTokens = (name: string): string[] => [...wordsOf(name), ...bigramsOf(name), wholeOf(name)];

/** A Latin name: its words, and all of it without spaces if it is short. */
const latinTokens = (name: string): string[] => {
  const words = wordsOf(name.replace(/[’']/g, ''));
  return words.length > 1 && words.length < 5 ? [...words, words.join('')] : words;
};

const tokensOf = (text: string): string[] => (han.test(text) ? chineseTokens(text) : latinTokens(text));

/** A spelling without spaces and the first letters of its syllables. */
function spellingTokens(name: string, spelling: string): string[] {
  const syllables = spelling.split(' ');
  if (syllables.length < 2 || !piecesOf(name).some(isHan)) return [];
  return [syllables.join(''), ...(syllables.length > 2 ? [syllables.map((syllable) => syllable.charAt(0)).join('')] : [])];
}

const join = (tokens: readonly string[]): string => [...new Set(tokens)].filter((token) => token !== '').join(' ');

/** The names of a record as words for the index, which splits this field at spaces only. */
export const nameField = (record: SearchRecord): string =>
  join(namesOf(record).flatMap((name, index) => [...tokensOf(name), ...spellingTokens(name, record.spellings[index] ?? '')]));

/** Place and subject of a record as words for the index. */
export const placeField = (record: SearchRecord): string => join([...record.place, ...record.words].flatMap(tokensOf));

/** The words of its names once more for a well-known place, so that a query which names several puts that one first. */
export const prominenceField = (record: SearchRecord): string => {
  if (record.prominence < 2) return '';
  return join((record.prominence === 3 ? namesOf(record) : [record.zh, record.en]).flatMap(wordsOf));
};
