import { type Meaning, spotFields } from './gazetteer.ts';
import type { QueryPart } from './split-query.ts';

/** One thing that a query asks for, with everything that may stand for it. */
export interface Concept {
  readonly text: string;
  /** The text and other words for the same thing, to be looked for in the full text; none where the filters say it all. */
  readonly words: readonly string[];
  readonly meanings: readonly Meaning[];
  /** Names a place that only addresses know: what lies near it counts too. */
  readonly isSpot: boolean;
  readonly mayBeNear: boolean;
  /** How much it matters beside the other concepts. */
  readonly weight: number;
}

/** A query as concepts, with what kind of query it is. */
export interface Plan {
  readonly concepts: readonly Concept[];
  /** The query is nothing but words of the gazetteer. */
  readonly isExplained: boolean;
  /** The query is nothing but one place: a district, a subdistrict, a station, a road. */
  readonly isPlace: boolean;
}

const placeFields = new Set<Meaning['field']>(['district', 'subdistrict', 'metro', 'road']);
/** What these say is in the filters of every record that it is true of. */
const filterOnly = new Set<Meaning['field']>(['district', 'kind', 'free', 'access']);

const weights: Readonly<Record<Exclude<Meaning['field'], 'type'>, number>> = {
  district: 1.2,
  subdistrict: 1.2,
  metro: 1.2,
  road: 1.2,
  topic: 1.1,
  kind: 0.8,
  audience: 0.5,
  free: 0.35,
  access: 0.35,
};
/** Who says "walk" wants one; "learn" and "course" are said of much else. */
const typeWeights: Readonly<Record<string, number>> = { walk: 0.9, event: 0.8, service: 0.6, activity: 0.4 };
const weightOf = ({ field, id }: Meaning): number => (field === 'type' ? (typeWeights[id] ?? 0.5) : weights[field]);
const unknownWeight = 1.1;
const straddleWeight = 0.9;

/** Concepts beyond this many are not looked for: nobody means so many at once. */
const mostConcepts = 8;

/** One character left over between words that are known ("学", "看", "课"), or one letter or digit beside anything else, says little. */
const isScrap = ({ text, meanings }: QueryPart, all: readonly QueryPart[]): boolean =>
  meanings.length === 0 && all.length > 1 && (/^\p{Script=Han}$/u.test(text) || /^[a-z0-9]$/.test(text));

/** Turns the parts of a query into concepts; `alsoCalled` gives other words for a meaning or a word. */
export function planQuery(all: readonly QueryPart[], alsoCalled: (part: QueryPart) => readonly string[] = () => []): Plan {
  const telling = all.filter((part) => !isScrap(part, all));
  const parts = telling.length > 0 ? telling : all;
  const isPlaceOnly = ({ meanings }: QueryPart): boolean => meanings.length > 0 && meanings.every(({ field }) => placeFields.has(field));
  return {
    concepts: [
      ...withoutTwins(parts).map((part) => conceptOf(part, all.length === 1, alsoCalled)),
      ...phrasesOf(parts),
      ...straddlesOf(all),
    ].slice(0, mostConcepts),
    isExplained: all.length > 0 && all.every(({ meanings }) => meanings.length > 0),
    isPlace: all.length === 1 && all.every(isPlaceOnly),
  };
}

/** A character left over beside a word may have been cut off it: the last of "老城" with the "墙" that follows is looked for as one word. */
const straddlesOf = (parts: readonly QueryPart[]): Concept[] =>
  parts.flatMap(({ text }, index) => {
    const before = parts[index - 1]?.text ?? '';
    if (!/^\p{Script=Han}$/u.test(text) || !/\p{Script=Han}{2}$/u.test(before)) return [];
    const word = before.slice(-1) + text;
    return [{ text: word, words: [word], meanings: [], isSpot: false, mayBeNear: false, weight: straddleWeight }];
  });

/** Unknown Latin words in a row are likely one name ("tai chi", "lu xun"): side by side they say more than apart. */
function phrasesOf(parts: readonly QueryPart[]): Concept[] {
  const runs: string[][] = [[]];
  for (const { text, meanings } of parts) {
    if (meanings.length === 0 && /^[a-z0-9]+$/.test(text)) runs.at(-1)?.push(text);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      text: run.join(' '),
      words: [`"${run.join(' ')}"`],
      meanings: [],
      isSpot: false,
      mayBeNear: false,
      weight: unknownWeight,
    }));
}

/** Two words for one thing ("退休", "老人") are one wish. */
const withoutTwins = (parts: readonly QueryPart[]): QueryPart[] => {
  const keyOf = ({ text, meanings }: QueryPart): string =>
    meanings.length > 0 && meanings.every(({ field }) => field !== 'topic')
      ? meanings.map(({ field, id }) => `${field} ${id}`).join()
      : text;
  return parts.filter((part, index) => parts.findIndex((other) => keyOf(other) === keyOf(part)) === index);
};

function conceptOf(part: QueryPart, isAlone: boolean, alsoCalled: (part: QueryPart) => readonly string[]): Concept {
  const { text, meanings } = part;
  const isOnlyFilter = meanings.length > 0 && meanings.every(({ field }) => filterOnly.has(field));
  return {
    text,
    meanings,
    words: isOnlyFilter ? [] : [...new Set([text, ...alsoCalled(part)])],
    isSpot: meanings.some(({ field }) => spotFields.has(field)),
    // Who types only the name of a road means what stands on it.
    mayBeNear: !(isAlone && meanings.some(({ field }) => field === 'road')),
    weight: meanings.length === 0 ? unknownWeight : Math.min(...meanings.map(weightOf)),
  };
}
