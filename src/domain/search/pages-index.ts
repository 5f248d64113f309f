import { searchFilters, type SearchFilter } from './record.ts';

/** What the build knows of one record for its full text and its filters. */
export interface PageEntry {
  /** Hexadecimal hash by which the full-text index calls the record, without the language. */
  readonly hash: string;
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
}

/** The same in the browser; numbers are places in the names index, whose order both files share. */
export interface PagesIndex {
  /** The entry of a full-text result, by the result's id ("zh-cn_c89f2ad"); undefined for a stranger. */
  readonly entryOf: (resultId: string) => number | undefined;
  /** Values of each filter for each entry. */
  readonly filters: Readonly<Record<SearchFilter, readonly (readonly string[])[]>>;
}

const format = 'pages 1';
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The shortest beginnings of the hashes that are all different. */
function prefixLength(hashes: readonly string[]): number {
  const longest = Math.max(0, ...hashes.map((hash) => hash.length));
  for (let length = 1; length <= longest; length++) {
    if (new Set(hashes.map((hash) => hash.slice(0, length))).size === hashes.length) return length;
  }
  throw new RangeError('pages index: two records have the same hash');
}

/**
 * Writes the file that joins full text, filters and names, in the order of the names index: the beginnings of the hashes, then for
 * each filter its values and one digit for each value of each record. Throws a RangeError for more than 62 values or twin hashes.
 */
export function encodePages(entries: readonly PageEntry[]): string {
  const length = entries.length === 0 ? 1 : prefixLength(entries.map(({ hash }) => hash));
  const lines = [`${format}\t${length}`, entries.map(({ hash }) => hash.slice(0, length)).join('')];
  for (const filter of searchFilters) {
    const values = [...new Set(entries.flatMap((entry) => entry.filters[filter]))].sort();
    if (values.length > digits.length) throw new RangeError(`pages index: more than ${digits.length} values of ${filter}`);
    const digitOf = new Map(values.map((value, index) => [value, digits.charAt(index)]));
    lines.push(
      values.join('\t'),
      entries.map((entry) => entry.filters[filter].map((value) => digitOf.get(value) ?? '').join('')).join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Reads the file. Throws an Error for text that is not such a file. */
export function decodePages(text: string): PagesIndex {
  const [head = '', hashes = '', ...lines] = text.split('\n');
  const [version, lengthText] = head.split('\t');
  if (version !== format) throw new Error('pages index: unknown format');
  const length = Number(lengthText);
  const places = new Map<string, number>();
  for (let at = 0; at < hashes.length; at += length) places.set(hashes.slice(at, at + length), places.size);
  const read = (filter: SearchFilter): readonly (readonly string[])[] => {
    const line = searchFilters.indexOf(filter) * 2;
    const values = lines[line]?.split('\t') ?? [];
    const cells = places.size === 0 ? [] : (lines[line + 1] ?? '').split(',');
    return cells.map((cell) => [...cell].map((digit) => values[digits.indexOf(digit)] ?? ''));
  };
  return {
    entryOf: (resultId) => {
      const start = resultId.lastIndexOf('_') + 1;
      return places.get(resultId.slice(start, start + length));
    },
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
