import { pathOfRef } from './record.ts';

/** One name entry of the suggestions, as the browser sees it. */
export interface NameEntry {
  readonly ref: string;
  readonly url: string;
  /** The name in the page's language. */
  readonly title: string;
  /** Chinese, English, then aliases, former names and short forms. */
  readonly names: readonly string[];
  /** Where the rule-made short forms begin in `names`; missing where there are none. */
  readonly shortFrom?: number;
  /** `pinyin[i]` spells `names[i]` (toneless, spaces) where the syllable table would spell it wrongly; else '' or missing. */
  readonly pinyin: readonly string[];
  /** Label id: a venue's kind, or the type of everything else. */
  readonly kind: string;
  /** District id; null where there is none or more than one. */
  readonly district: string | null;
  readonly prominence: number;
}

/** What all entries of one file share. */
export interface NamesHeader {
  readonly locale: 'zh' | 'en';
  /** Path of the language's root, for example "/en/". */
  readonly root: string;
}

export interface NamesIndex extends NamesHeader {
  readonly entries: readonly NameEntry[];
}

const format = 'names 1';
const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marks = { url: '@', title: '!', pinyin: '~', short: '^' } as const;
const separators = /[\t\n\r]/;

/** An id as most records have it: the words of the English name, in lower case, joined by hyphens. */
const slugOf = (english: string): string =>
  english
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const typeOf = (ref: string): string => ref.slice(0, ref.indexOf('/'));
const titleIndex = ({ locale }: NamesHeader): number => (locale === 'zh' ? 0 : 1);

/** The order of the entries in the file: by ref, in code units. */
export const compareRefs = (a: Pick<NameEntry, 'ref'>, b: Pick<NameEntry, 'ref'>): number => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);

function assertFields(fields: readonly string[], ref: string): void {
  const bad = fields.find((field) => separators.test(field));
  if (bad !== undefined) throw new RangeError(`names index: ${ref} holds a tab or line break in ${JSON.stringify(bad)}`);
}

function digitOf(list: readonly string[], value: string): string {
  const digit = digits[list.indexOf(value)];
  if (digit === undefined) throw new RangeError(`names index: more than ${digits.length} different kinds or districts`);
  return digit;
}

/**
 * Writes the suggestions file: a header, then one line for each entry, grouped by type. What follows from a rule (page address,
 * title, most ids) is left out. Throws a RangeError for a name with a tab or line break.
 */
export function encodeNames(header: NamesHeader, entries: readonly NameEntry[]): string {
  const kinds = [...new Set(entries.map((entry) => entry.kind))].sort();
  const districts = ['', ...new Set(entries.flatMap((entry) => entry.district ?? []))].sort();
  const lines = [[format, header.locale, header.root].join('\t'), kinds.join('\t'), districts.join('\t')];
  let type = '';
  for (const entry of [...entries].sort(compareRefs)) {
    const entryType = typeOf(entry.ref);
    if (entryType !== type) lines.push(`>${entryType}`);
    type = entryType;
    const id = entry.ref.slice(type.length + 1);
    const title = entry.names[titleIndex(header)];
    const fields = [
      digitOf(kinds, entry.kind) +
        digitOf(districts, entry.district ?? '') +
        String(entry.prominence) +
        (id === slugOf(entry.names[1] ?? '') ? '' : id),
      ...entry.names.map((name, index) => (index === entry.shortFrom ? marks.short : /^[@!~^\\]/.test(name) ? '\\' : '') + name),
      ...entry.pinyin.flatMap((spelling, index) => (spelling === '' ? [] : `${marks.pinyin}${index} ${spelling}`)),
      ...(title === entry.title ? [] : [`${marks.title}${entry.title}`]),
      ...(entry.url === header.root + pathOfRef(entry.ref) ? [] : [`${marks.url}${entry.url}`]),
    ];
    assertFields(fields, entry.ref);
    lines.push(fields.join('\t'));
  }
  return `${lines.join('\n')}\n`;
}

/** Reads the suggestions file. Throws an Error for text that is not such a file. */
export function decodeNames(text: string): NamesIndex {
  const [head = '', kindLine = '', districtLine = '', ...lines] = text.split('\n');
  const [version, locale, root] = head.split('\t');
  if (version !== format || (locale !== 'zh' && locale !== 'en') || root === undefined) throw new Error('names index: unknown format');
  const header: NamesHeader = { locale, root };
  const kinds = kindLine.split('\t');
  const districts = districtLine.split('\t');
  const entries: NameEntry[] = [];
  let type = '';
  for (const line of lines) {
    if (line === '') continue;
    if (line.startsWith('>')) type = line.slice(1);
    else entries.push(decodeLine(line, header, type, kinds, districts));
  }
  return { ...header, entries };
}

function decodeLine(line: string, header: NamesHeader, type: string, kinds: readonly string[], districts: readonly string[]): NameEntry {
  const [packed = '', ...fields] = line.split('\t');
  const names: string[] = [];
  const pinyin: string[] = [];
  let title: string | undefined;
  let url: string | undefined;
  let shortFrom: number | undefined;
  for (const field of fields) {
    const rest = field.slice(1);
    if (field.startsWith(marks.short)) {
      shortFrom = names.length;
      names.push(rest);
    } else if (field.startsWith('\\')) names.push(rest);
    else if (field.startsWith(marks.url)) url = rest;
    else if (field.startsWith(marks.title)) title = rest;
    else if (field.startsWith(marks.pinyin)) {
      const space = rest.indexOf(' ');
      const index = Number(rest.slice(0, space));
      while (pinyin.length < index) pinyin.push('');
      pinyin.push(rest.slice(space + 1));
    } else names.push(field);
  }
  const ref = `${type}/${packed.slice(3) || slugOf(names[1] ?? '')}`;
  return {
    ref,
    url: url ?? header.root + pathOfRef(ref),
    title: title ?? names[titleIndex(header)] ?? '',
    names,
    ...(shortFrom === undefined ? {} : { shortFrom }),
    pinyin,
    kind: kinds[digits.indexOf(packed.charAt(0))] ?? '',
    district: districts[digits.indexOf(packed.charAt(1))] || null,
    prominence: Number(packed.charAt(2)),
  };
}
