import type { Query } from '../../../src/tests/search/evaluate.ts';
import { type SearchRecord } from '../../../src/domain/search/record.ts';
import { parts } from './name-parts.ts';
import { type Random, seededRandom } from './random.ts';

/** The names of a record that a query may mean, with what can be typed for them. */
interface Named {
  readonly ref: string;
  readonly names: readonly string[];
  /** Pinyin of the Chinese names without spaces. */
  readonly joined: readonly string[];
  readonly initials: readonly string[];
  readonly english: string;
}

/** What is typed for one record, and which of all records are then right. */
type Ask = (record: SearchRecord, random: Random) => { readonly text: string; readonly isRight: (named: Named) => boolean } | null;

const mostAnswers = 10;
const han = /^\p{Script=Han}+$/u;
const chineseNames = ({ zh, aliases, short }: SearchRecord): string[] => [zh, ...aliases, ...short];
/** A name as people type it: without brackets. */
const typed = (name: string): string => name.replace(/[（）]/g, '');

const namedOf = (record: SearchRecord): Named => {
  const spellings = record.spellings.filter((spelling) => spelling !== '');
  return {
    ref: record.ref,
    names: chineseNames(record).map(typed),
    joined: spellings.map((spelling) => spelling.replaceAll(' ', '')),
    initials: spellings.map((spelling) => spelling.replace(/(\S)\S*\s*/g, '$1')),
    english: record.en.toLowerCase(),
  };
};

const isOneOff = (a: string, b: string): boolean => a.length === b.length && [...a].filter((char, at) => char !== b.charAt(at)).length <= 1;

/** Exchanges two letters or drops one, inside a word of six letters or more. */
function misspell(name: string, random: Random): string | null {
  const words = name.split(' ');
  const long = words.flatMap((word, at) => (/^[a-z]{6,}$/i.test(word) ? [at] : []));
  if (long.length === 0) return null;
  const chosen = random.pick(long);
  const word = words[chosen] ?? '';
  const at = 1 + random.below(word.length - 3);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  words[chosen] = random.chance(0.5) && swapped !== word ? swapped : word.slice(0, at) + word.slice(at + 1);
  return words.join(' ');
}

const asks: Readonly<Record<string, { readonly locale: 'zh' | 'en'; readonly ask: Ask }>> = {
  substring: {
    locale: 'zh',
    ask: (record, random) => {
      const name = typed(record.zh);
      const text = name.slice(random.below(name.length - 3)).slice(0, 4 + random.below(2));
      return text.length < 4 ? null : { text, isRight: ({ names }) => names.some((other) => other.includes(text)) };
    },
  },
  pinyin: {
    locale: 'zh',
    ask: (record, random) => {
      const spaced = record.pinyin;
      const text = random.chance(0.5) ? spaced : spaced.replaceAll(' ', '');
      const whole = spaced.replaceAll(' ', '');
      return { text, isRight: ({ joined }) => joined.includes(whole) };
    },
  },
  initials: {
    locale: 'zh',
    ask: (record) => {
      const text = record.pinyin.replace(/(\S)\S*\s*/g, '$1');
      return text.length < 5 ? null : { text, isRight: ({ initials }) => initials.includes(text) };
    },
  },
  'wrong-character': {
    locale: 'zh',
    ask: (record, random) => {
      const name = typed(record.zh);
      if (name.length < 5 || !han.test(name)) return null;
      const at = 1 + random.below(name.length - 2);
      const text = name.slice(0, at) + random.pick(parts.given).charAt(0) + name.slice(at + 1);
      return text === name ? null : { text, isRight: ({ names }) => names.some((other) => isOneOff(other, text)) };
    },
  },
  'english-typo': {
    locale: 'en',
    ask: (record, random) => {
      const text = misspell(record.en, random);
      const meant = record.en.toLowerCase();
      return text === null ? null : { text, isRight: ({ english }) => english === meant };
    },
  },
};

/** The kinds of generated queries. */
export const generatedKinds = Object.keys(asks);

/** `each` queries of every kind about records drawn by chance; those with more than ten right answers are left out. */
export function syntheticQueries(records: readonly SearchRecord[], each: number, seed = 7): Query[] {
  const random = seededRandom(seed);
  const all = records.map(namedOf);
  return Object.entries(asks).flatMap(([kind, { locale, ask }]) => {
    const queries: Query[] = [];
    for (let tries = 0; queries.length < each && tries < each * 50; tries++) {
      const asked = ask(random.pick(records), random);
      if (asked === null || queries.some(({ query }) => query === asked.text)) continue;
      const right = all.filter(asked.isRight).map(({ ref }) => ref);
      if (right.length === 0 || right.length > mostAnswers) continue;
      const number = String(queries.length + 1).padStart(2, '0');
      queries.push({ id: `${kind}-${number}`, query: asked.text, locale, kind, expect: right, first: false, held: false });
    }
    return queries;
  });
}
