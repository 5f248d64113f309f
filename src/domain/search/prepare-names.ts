import type { NameEntry } from './names-index.ts';
import { foldText, hasHan, withoutSpaces } from './normalize.ts';
import { spell, type Spelling } from './pinyin-match.ts';
import { fillWords } from './query-words.ts';

/** One name of an entry, ready to be compared. */
export interface PreparedName {
  /** Its place in the entry's names. */
  readonly index: number;
  /** Folded: with single spaces, and without any. */
  readonly text: string;
  readonly bare: string;
  readonly isHan: boolean;
  /** The Chinese or English name itself, not an alias or a short form. */
  readonly isMain: boolean;
  /** Words of a Latin name that mean something; none of a Chinese one. */
  readonly words: readonly string[];
  /** Letters in those words. */
  readonly letters: number;
}

/** An entry of the names index, ready to be searched. */
export interface PreparedEntry {
  readonly entry: NameEntry;
  readonly names: readonly PreparedName[];
  /** All names in one string, for a quick no. */
  readonly all: string;
}

/** A Chinese name in syllables. */
export interface SpelledName extends Spelling {
  readonly name: PreparedName;
  /** The syllables between spaces, for finding a run of whole ones. */
  readonly key: string;
  /** First letters of the syllables. */
  readonly initials: string;
}

/** First character to words to indexes of entries. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Gives the indexes of the texts that have a part in them, in order. */
type Finder = (part: string) => readonly number[];

/** Everything matchNames needs, made once when the names index has arrived. */
export interface PreparedNames {
  readonly entries: readonly PreparedEntry[];
  readonly simplify: ReadonlyMap<string, string>;
  readonly syllables: ReadonlyMap<string, string>;
  /** The indexes of the entries that have this text, folded and without spaces, somewhere in a name. */
  readonly holding: Finder;
  /** The Chinese names of each entry in syllables; spelled when first asked for. */
  readonly spelled: () => readonly (readonly SpelledName[])[];
  /** Finds the indexes of the entries that have these syllables in a Chinese name, side by side, with spaces between and around them. */
  readonly sounding: () => Finder;
  /** Every Latin word of the names by its first character, with the indexes of the entries that have it; made when first asked for. */
  readonly vocabulary: () => Vocabulary;
}

/** Folds all names once; pinyin and vocabulary follow when a query needs them. */
export function prepareNames(
  entries: readonly NameEntry[],
  simplify: ReadonlyMap<string, string>,
  syllables: ReadonlyMap<string, string>,
): PreparedNames {
  const prepared = entries.map((entry) => prepareEntry(entry, simplify));
  const spelled = once(() => prepared.map((item) => spellEntry(item, syllables)));
  return {
    entries: prepared,
    simplify,
    syllables,
    holding: findHolding(prepared.map(({ all }) => all)),
    spelled,
    sounding: once(() => findHolding(spelled().map((names) => names.map(({ key }) => key).join('\n')))),
    vocabulary: once(() => collectWords(prepared)),
  };
}

/** One long text is looked through many times faster than thousands of short ones. */
function findHolding(texts: readonly string[]): Finder {
  const whole = texts.join('\n');
  const ends = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, index) => {
    length += text.length + 1;
    ends[index] = length;
  });
  return (part) => {
    const found: number[] = [];
    if (part === '') return found;
    let index = 0;
    for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, ends[index])) {
      while ((ends[index] ?? Infinity) <= at) index += 1;
      found.push(index);
    }
    return found;
  };
}

function prepareEntry(entry: NameEntry, simplify: ReadonlyMap<string, string>): PreparedEntry {
  const names = entry.names.flatMap((name, index) => {
    const short = /[,(]/.test(name) ? beforeComma.exec(name)?.[1] : undefined;
    const whole = prepareName(name, index, index < 2, simplify);
    return short === undefined ? [whole] : [whole, prepareName(short, index, false, simplify)];
  });
  return { entry, names, all: names.map(({ bare }) => bare).join('\n') };
}

/** "Shanghai Museum, People's Square" and "Custom House (former)" are also called by what stands before. */
const beforeComma = /^([^,(]{4,}[^,( ]) ?[,(]/;

function prepareName(name: string, index: number, isMain: boolean, simplify: ReadonlyMap<string, string>): PreparedName {
  const text = foldText(name, simplify);
  const isHan = hasHan(text);
  const words = isHan ? [] : text.split(' ').filter((word) => word !== '' && !fillWords.has(word));
  return { index, text, bare: withoutSpaces(text), isHan, isMain, words, letters: words.join('').length };
}

const spellEntry = ({ entry, names }: PreparedEntry, syllables: ReadonlyMap<string, string>): SpelledName[] =>
  names
    .filter(({ isHan }) => isHan)
    .map((name) => {
      const spelling = spell(name.text, syllables, entry.pinyin[name.index]);
      return {
        name,
        ...spelling,
        key: ` ${spelling.syllables.join(' ')} `,
        initials: spelling.syllables.map((syllable) => syllable.charAt(0)).join(''),
      };
    });

function collectWords(entries: readonly PreparedEntry[]): Vocabulary {
  const vocabulary = new Map<string, Map<string, number[]>>();
  entries.forEach(({ names }, index) => {
    for (const word of new Set(names.flatMap((name) => name.words))) {
      const initial = word.charAt(0);
      const words = vocabulary.get(initial) ?? new Map<string, number[]>();
      const indexes = words.get(word) ?? [];
      indexes.push(index);
      vocabulary.set(initial, words.set(word, indexes));
    }
  });
  return vocabulary;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
