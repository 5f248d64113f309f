import { foldText } from './normalize.ts';

/** First and past-the-last UTF-16 index of a part of a text. */
export type Range = readonly [start: number, end: number];

/** A piece of a text, marked where it agrees with the query. */
export interface MarkedPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Where folded words stand in a text as it is written, in order and without overlaps. */
export function findRanges(text: string, words: readonly string[], simplify: ReadonlyMap<string, string>): Range[] {
  const wanted = words.filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const { folded, starts, ends } = foldWithOrigin(text, simplify);
  const ranges: Range[] = [];
  for (const word of wanted) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      if (isInsideLatinWord(folded, at, word)) continue;
      ranges.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
    }
  }
  return merged(ranges);
}

/** A text cut at the ranges; the pieces joined give the text again. */
export function cutAt(text: string, ranges: readonly Range[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
    if (end > start) pieces.push({ text: text.slice(start, end), hit: true });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** The passage of a text, about `length` characters long, that holds most of the words, with them marked; empty where it holds none. */
export function passageWith(text: string, words: readonly string[], simplify: ReadonlyMap<string, string>, length: number): MarkedPiece[] {
  const ranges = findRanges(text, words, simplify);
  const [first] = ranges;
  if (first === undefined) return [];
  let best = { start: first[0], count: 0 };
  for (const [start] of ranges) {
    const count = ranges.filter(([other, end]) => other >= start && end <= start + length).length;
    if (count > best.count) best = { start, count };
  }
  const start = sentenceStart(text, best.start, length);
  const end = Math.min(text.length, cleanCut(text, start + length));
  const cut = ranges.flatMap(([from, to]): Range[] => (from >= start && to <= end ? [[from - start, to - start]] : []));
  const pieces = cutAt(text.slice(start, end), cut);
  return [...(start > 0 ? [{ text: '…', hit: false }] : []), ...pieces, ...(end < text.length ? [{ text: '…', hit: false }] : [])];
}

/** The beginning of the sentence when it is near, else some characters before. */
function sentenceStart(text: string, at: number, length: number): number {
  const reach = Math.max(0, at - Math.floor(length / 2));
  const before = text.slice(reach, at);
  const stop = Math.max(...['。', '！', '？', '；', '. ', '\n'].map((mark) => before.lastIndexOf(mark)));
  if (stop >= 0) return reach + stop + (before.charAt(stop) === '.' ? 2 : 1);
  return reach === 0 ? 0 : cleanCut(text, at - Math.min(at, 12));
}

/** Never between the two halves of a surrogate pair. */
const cleanCut = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at);

const isLetter = (character: string): boolean => /[a-z0-9]/.test(character);

function isInsideLatinWord(folded: string, at: number, word: string): boolean {
  return isLetter(word.charAt(0)) && at > 0 && isLetter(folded.charAt(at - 1));
}

/** The folded text, and for each of its units where the character it comes from starts and ends. */
function foldWithOrigin(text: string, simplify: ReadonlyMap<string, string>): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = /[\s\p{Z}]/u.test(character) ? ' ' : foldText(character, simplify);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += plain;
    at += character.length;
  }
  return { folded, starts, ends };
}

function merged(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort(([a, b], [c, d]) => a - c || d - b);
  const result: Range[] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
