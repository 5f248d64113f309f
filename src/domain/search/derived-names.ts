import { markOf, placesFrom, runOf, type WordRun, wordRunMark } from './word-places.ts';

// What follows from a name is not sent: English names spell Chinese ones ("Ruihe Huayuan"), ids are words of English names, and
// other names are parts of Chinese ones.

const capitalised = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);

/** An id as many records have it: the words of the English name, in lower case. */
const slugWords = (english: string): string[] =>
  (onlyAscii.test(english) ? english : english.normalize('NFKD').replace(/[\u0300-\u036f’]/g, ''))
    .toLowerCase()
    .replaceAll("'", '')
    .match(/[a-z0-9]+/g) ?? [];

const onlyAscii = /^[\u0020-\u007e]*$/;

/** Writes marks for the words of an English name that spell the Chinese one. */
export function packEnglish(english: string, syllables: readonly string[]): string {
  let next = 0;
  return english.replace(/[A-Z][a-z]+/g, (word) => {
    const run = findSpelt(word.toLowerCase(), syllables, next);
    const mark = run === null ? null : markOf(run);
    if (run === null || mark === null) return word;
    next = run.place + run.count;
    return mark;
  });
}

function findSpelt(word: string, syllables: readonly string[], start: number): WordRun | null {
  for (const place of placesFrom(start, syllables.length)) {
    let letters = '';
    for (let count = 1; word.startsWith(letters) && place + count <= syllables.length; count++) {
      letters += syllables[place + count - 1] ?? '';
      if (letters === word) return { place, count };
    }
  }
  return null;
}

/** Gives the English name back; the syllables are asked for only where it has marks. */
export function unpackEnglish(packed: string, syllablesOf: () => readonly string[]): string {
  if (!wordRunMark.test(packed)) return packed;
  const syllables = syllablesOf();
  return replaceMarks(packed, ({ place, count }) => capitalised(syllables.slice(place, place + count).join('')));
}

/** Writes an id as marks for words of the English name, and nothing for an id that is all of them. */
export function packId(id: string, english: string): string {
  const source = slugWords(english);
  if (id === source.join('-')) return '';
  return packRuns(id.split('-'), source, 1).join('-');
}

/** Writes marks for the runs, of so many words at least, that the source has too. */
function packRuns(words: readonly string[], source: readonly string[], shortest: number): string[] {
  const packed: string[] = [];
  let next = 0;
  for (let at = 0; at < words.length;) {
    const run = longestRun(words.slice(at), source, next);
    const mark = run.count < shortest ? null : markOf(run);
    packed.push(mark ?? words[at] ?? '');
    at += mark === null ? 1 : run.count;
    next = mark === null ? next : run.place + run.count;
  }
  return packed;
}

function longestRun(words: readonly string[], source: readonly string[], start: number): WordRun {
  let best: WordRun = { place: 0, count: 0 };
  for (const place of placesFrom(start, source.length)) {
    let count = 0;
    while (count < words.length && place + count < source.length && words[count] === source[place + count]) count += 1;
    if (count > best.count && markOf({ place, count }) !== null) best = { place, count };
  }
  return best;
}

/** Gives the id back. */
export function unpackId(packed: string, english: string): string {
  if (packed !== '' && !wordRunMark.test(packed)) return packed;
  const words = slugWords(english);
  return packed === '' ? words.join('-') : replaceMarks(packed, ({ place, count }) => words.slice(place, place + count).join('-'));
}

/** Writes another name as marks for parts of the Chinese one; a single character is shorter as it is. */
export const packOther = (name: string, chinese: string): string => packRuns([...name], [...chinese], 2).join('');

/** Gives the other name back. */
export function unpackOther(packed: string, chinese: string): string {
  if (!wordRunMark.test(packed)) return packed;
  const characters = [...chinese];
  return replaceMarks(packed, ({ place, count }) => characters.slice(place, place + count).join(''));
}

function replaceMarks(packed: string, textOf: (run: WordRun) => string): string {
  return packed.replace(everyMark, (mark) => {
    const run = runOf(mark);
    return run === null ? mark : textOf(run);
  });
}

const everyMark = new RegExp(wordRunMark, 'g');
