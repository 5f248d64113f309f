/** The longest query that is looked at, in UTF-16 units. */
export const maxQueryLength = 200;

const combiningMarks = /[\u0300-\u036f\ufe00-\ufe0f]/g;
const apostrophes = /['’‘ʼ`´]/g;
/** Punctuation, symbols (emoji too), controls and lone surrogates part words and mean nothing themselves. */
const noise = /[\p{P}\p{S}\p{C}\p{Z}]+/gu;

/** Text as search compares it: NFKC, lower case, no tone marks, Simplified, words parted by single spaces. Takes any string. */
export function foldText(text: string, simplify: ReadonlyMap<string, string>): string {
  if (onlyHan.test(text)) return simplified(text, simplify);
  if (onlyAscii.test(text)) return text.toLowerCase().replace(asciiApostrophes, '').replace(asciiNoise, ' ').trim();
  const folded = plainCharacters(text).replace(apostrophes, '').replace(noise, ' ').trim();
  return onlyAscii.test(folded) ? folded : simplified(folded, simplify);
}

const asciiApostrophes = /['`]/g;
const asciiNoise = /[^a-z0-9]+/g;
// Most names are of one of these two sorts and need no more; there are thousands to fold before the first suggestion.
const onlyHan = /^[\u4e00-\u9fff]+$/;
const onlyAscii = /^[\u0020-\u007e]*$/;

/** Lone surrogates go first: they are noise, and engines differ in what they make of them when they normalise. */
const plainCharacters = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(combiningMarks, '')
    .normalize('NFC');

/** A visitor's query as search compares it; only its beginning counts when it is very long. */
export function normalizeQuery(text: string, simplify: ReadonlyMap<string, string>): string {
  return foldText(text.slice(0, maxQueryLength * 2), simplify)
    .slice(0, maxQueryLength)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** True for a text in which at least one character is Chinese. */
export const hasHan = (text: string): boolean => !onlyAscii.test(text) && /\p{Script=Han}/u.test(text);

/** Folded text without its spaces. */
export const withoutSpaces = (folded: string): string => folded.replaceAll(' ', '');

/** Words of folded text; Chinese parts from Latin letters and digits: "m50艺术" is two words. */
export function wordsOf(folded: string): string[] {
  return folded.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
}

function simplified(text: string, simplify: ReadonlyMap<string, string>): string {
  let result = '';
  for (const character of text) result += simplify.get(character) ?? character;
  return result;
}
