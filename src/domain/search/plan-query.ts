import type { Meaning } from './gazetteer.ts';
import type { QueryPart } from './split-query.ts';

/** One search of the full-text index. */
export interface Rung {
  /** Words to search for; null: only the filters count. */
  readonly text: string | null;
  /** Values of one filter are alternatives. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The searches for one query, narrowest first. */
export interface Plan {
  /** The words that count, for a search of all of them together. */
  readonly whole: string;
  /** By meaning, each step wider than the one before; the searches of one step are alternatives. */
  readonly steps: readonly (readonly Rung[])[];
  /** The same near a place that only addresses name: its words, and the steps without it; null for other queries. */
  readonly around: { readonly words: readonly string[]; readonly steps: readonly (readonly Rung[])[] } | null;
  /** The words of the query that say what is sought, not where or for whom; null when there are none. */
  readonly subject: string | null;
  /** Words that no list knows, to be tried alone when all else finds nothing. */
  readonly words: readonly string[];
  /** The query is nothing but words of the gazetteer. */
  readonly isExplained: boolean;
  /** The query is nothing but one place: a district, a subdistrict, a station, a road. */
  readonly isPlace: boolean;
}

const filterFields = new Set<Meaning['field']>(['district', 'topic', 'audience', 'kind', 'type', 'free', 'access']);
const placeFields = new Set<Meaning['field']>(['district', 'subdistrict', 'metro', 'road']);
const subjectFields = new Set<Meaning['field']>(['topic', 'kind', 'type']);
const hintFields = new Set<Meaning['field']>(['free', 'access']);

/** One character left over between words that are known ("学", "看", "课"), or one letter or digit beside anything else, says little. */
const isScrap = ({ text, meanings }: QueryPart, all: readonly QueryPart[]): boolean =>
  meanings.length === 0 &&
  (/^\p{Script=Han}$/u.test(text) ? all.some((part) => part.meanings.length > 0) : /^[a-z0-9]$/.test(text) && all.length > 1);

/** Different readings of one query beyond this many are not tried. */
const mostReadings = 4;

/** Plans the searches for a normalised query that has been split; `alsoCalled` gives other words for a place. */
export function planQuery(whole: string, all: readonly QueryPart[], alsoCalled: (meaning: Meaning) => readonly string[] = () => []): Plan {
  const known = all.filter(({ meanings }) => meanings.length > 0);
  const parts = all.filter((part) => !isScrap(part, all));
  const words = parts.flatMap(({ text, meanings }) => (meanings.length === 0 ? [text] : []));
  const keep = (test: (part: QueryPart) => boolean): readonly Rung[] => rungsOf(parts.filter(test), alsoCalled);
  const isUnknown = ({ meanings }: QueryPart): boolean => meanings.length === 0;
  const steps = [
    keep(() => true),
    keep((part) => isUnknown(part) || !isOnly(part, hintFields)),
    keep((part) => isUnknown(part) || isSome(part, placeFields) || isSome(part, subjectFields) || isOnly(part, hintFields)),
    keep((part) => isUnknown(part) || isSome(part, placeFields) || isSome(part, subjectFields)),
    keep((part) => isSome(part, placeFields) || isSome(part, subjectFields)),
    keep((part) => isUnknown(part) || isSome(part, subjectFields)),
    keep((part) => isSome(part, subjectFields)),
  ];
  return {
    whole: parts.length > 0 ? parts.map(({ text }) => text).join(' ') : whole,
    around: aroundOf(known, alsoCalled),
    steps: known.length === 0 ? [] : withoutRepeats(steps),
    subject:
      known
        .filter((part) => isSome(part, subjectFields))
        .map(({ text }) => text)
        .join(' ') || null,
    words,
    isExplained: known.length > 0 && known.length === all.length,
    isPlace: known.length === 1 && all.length === 1 && known.every((part) => isOnly(part, placeFields)),
  };
}

/** A single place of a query that also says what is sought there. */
function aroundOf(known: readonly QueryPart[], alsoCalled: (meaning: Meaning) => readonly string[]): Plan['around'] {
  const isSpot = ({ meanings }: QueryPart): boolean => meanings.some(({ field }) => placeFields.has(field) && !filterFields.has(field));
  const [spot, ...more] = known.filter(isSpot);
  const others = known.filter((part) => !isSpot(part));
  const sought = others.filter((part) => !isOnly(part, hintFields));
  if (spot === undefined || more.length > 0 || others.length === 0) return null;
  const steps = withoutRepeats([rungsOf(others, alsoCalled), rungsOf(sought, alsoCalled)]);
  return { words: [...new Set([spot.text, ...spot.meanings.flatMap(alsoCalled)])], steps };
}

const isOnly = ({ meanings }: QueryPart, fields: ReadonlySet<Meaning['field']>): boolean =>
  meanings.length > 0 && meanings.every(({ field }) => fields.has(field));
const isSome = ({ meanings }: QueryPart, fields: ReadonlySet<Meaning['field']>): boolean => meanings.some(({ field }) => fields.has(field));

/** The searches for these parts: one for each reading of the words that may stand for things of different sorts. */
function rungsOf(parts: readonly QueryPart[], alsoCalled: (meaning: Meaning) => readonly string[]): readonly Rung[] {
  let readings: Rung[] = [{ text: null, filters: {} }];
  for (const part of parts) {
    readings = readingsOf(part, alsoCalled)
      .flatMap((reading) => readings.map((rung) => joined(rung, reading)))
      .slice(0, mostReadings);
  }
  return readings.filter(({ text, filters }) => text !== null || Object.keys(filters).length > 0);
}

function readingsOf({ text, meanings }: QueryPart, alsoCalled: (meaning: Meaning) => readonly string[]): readonly Rung[] {
  const fields = [...new Set(meanings.map(({ field }) => field))];
  const byFilter = fields
    .filter((field) => filterFields.has(field))
    .map((field): Rung => ({
      text: null,
      filters: { [field]: meanings.filter((meaning) => meaning.field === field).map(({ id }) => id) },
    }));
  // A station, a road and a subdistrict of one name are one search by address words.
  const places = meanings.filter(({ field }) => !filterFields.has(field));
  if (places.length === 0 && meanings.length > 0) return byFilter;
  const words = [...new Set([text, ...places.flatMap(alsoCalled)])];
  return [...byFilter, ...words.map((word): Rung => ({ text: word, filters: {} }))];
}

function joined(a: Rung, b: Rung): Rung {
  const filters: Record<string, readonly string[]> = { ...a.filters };
  for (const [name, values] of Object.entries(b.filters)) filters[name] = [...(filters[name] ?? []), ...values];
  const text = [a.text, b.text].filter((words) => words !== null).join(' ');
  return { text: text === '' ? null : text, filters };
}

function withoutRepeats(steps: readonly (readonly Rung[])[]): readonly (readonly Rung[])[] {
  const seen = new Set<string>();
  return steps.filter((rungs) => {
    const key = JSON.stringify(rungs);
    if (rungs.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
