import { digitOf, valueOf } from './digits.ts';
import { type NameEntry, type NamesIndex, typeOfRef } from './names-index.ts';
import { searchFilters, type SearchFilter } from './record.ts';

/** The values of one record by filter. */
export type FilterValues = Readonly<Record<SearchFilter, readonly string[]>>;

/** What joins full text, filters and names in the browser; numbers are places in the names index. */
export interface PagesIndex {
  /** The entry of a full-text result, by the result's id; undefined for a stranger, or one of another build. */
  readonly entryOf: (resultId: string) => number | undefined;
  /** Values of each filter for each entry. */
  readonly filters: Readonly<Record<SearchFilter, readonly (readonly string[])[]>>;
}

const format = 'pages 2';
/** Between the cells of a filter, and for a record without the values that its name entry would make one expect. */
const signs = { end: ',', none: '-' } as const;
const radix = 36;
/** Digits of a place, so that the ids of neighbours look alike and compress well. */
const placeDigits = 4;
/** The last digits of the stamp: with more, the ids would weigh more in the overview of the full text. */
const markOf = (stamp: string): string => stamp.slice(-2);

/** The id by which the full text is to call the record at a place of the names index with this stamp. */
export const resultIdOf = (stamp: string, place: number): string => markOf(stamp) + place.toString(radix).padStart(placeDigits, '0');

/** The place in the names index that a result's id says; undefined where it belongs to other names. */
function placeOf(resultId: string, { stamp, entries }: NamesIndex): number | undefined {
  const mark = markOf(stamp);
  if (!resultId.startsWith(mark)) return undefined;
  const place = Number.parseInt(resultId.slice(mark.length), radix);
  return place >= 0 && place < entries.length ? place : undefined;
}

/** What an entry of the names index already says of a filter. */
function expectedOf(filter: SearchFilter, { ref, kind, district }: NameEntry): readonly string[] {
  const type = typeOfRef(ref);
  if (filter === 'type') return [type];
  if (filter === 'kind') return type === 'venue' ? [kind] : [];
  return filter === 'district' && district !== null ? [district] : [];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((value, at) => value === b[at]);

/**
 * Writes the filters of all records in the order of the names index: for each filter its values and a cell for each record, with one
 * digit for each value, or empty where the names say it already.
 */
export function encodePages({ entries, stamp }: NamesIndex, filters: readonly FilterValues[]): string {
  const lines = [`${format}\t${stamp}`];
  for (const filter of searchFilters) {
    const values = [...new Set(filters.flatMap((of) => of[filter]))].sort();
    const digits = new Map(values.map((value, index) => [value, digitOf(index)]));
    const cells = entries.map((entry, place) => {
      const own = filters[place]?.[filter] ?? [];
      if (isSame(own, expectedOf(filter, entry))) return '';
      return own.length === 0 ? signs.none : own.map((value) => digits.get(value) ?? '').join('');
    });
    lines.push(values.join('\t'), cells.join(signs.end));
  }
  return `${lines.join('\n')}\n`;
}

/** Reads the file beside the names it belongs to. Throws an Error for other names, or text that is not such a file. */
export function decodePages(text: string, names: NamesIndex): PagesIndex {
  const [head = '', ...lines] = text.split('\n');
  const [version, stamp] = head.split('\t');
  if (version !== format) throw new Error('pages index: unknown format');
  if (stamp !== names.stamp) throw new Error('pages index: of another build than the names');
  const read = (filter: SearchFilter): readonly (readonly string[])[] => {
    const line = searchFilters.indexOf(filter) * 2;
    const values = lines[line]?.split('\t') ?? [];
    const cells = (lines[line + 1] ?? '').split(signs.end);
    // Many records have the same values: they share one list.
    const known = new Map<string, readonly string[]>([[signs.none, []]]);
    const listOf = (cell: string): readonly string[] => {
      const list = known.get(cell) ?? Array.from(cell, (digit) => values[valueOf(digit)] ?? '');
      known.set(cell, list);
      return list;
    };
    return names.entries.map((entry, place) => {
      const cell = cells[place] ?? '';
      return cell === '' ? expectedOf(filter, entry) : listOf(cell);
    });
  };
  return {
    entryOf: (resultId) => placeOf(resultId, names),
    filters: {
      type: read('type'),
      kind: read('kind'),
      district: read('district'),
      topic: read('topic'),
      audience: read('audience'),
      free: read('free'),
      access: read('access'),
      language: read('language'),
      base: read('base'),
    },
  };
}
