import { packEnglish, packId, packOther, unpackEnglish, unpackId, unpackOther } from './derived-names.ts';
import { digitOf, valueOf } from './digits.ts';
import { pathOfRef } from './record.ts';
import { spellName } from './spell-name.ts';

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
  /** The same for the same entries only, so that other files can say to which names they belong. */
  readonly stamp: string;
}

/** Character to its usual toneless syllable. */
type Syllables = ReadonlyMap<string, string>;

const format = 'names 2';
const marks = { url: '@', title: '!', pinyin: '~', short: '^' } as const;
/** Begins the line of a type; other lines begin with a digit. */
const typeMark = '#';
/** Control characters part fields and lines; those of the private use area stand for words. */
const reserved = /[\u0000-\u001f\ue000-\ue1ff]/;

/** The type in a ref: "venue". */
export const typeOfRef = (ref: string): string => ref.slice(0, ref.indexOf('/'));
const titleIndex = ({ locale }: NamesHeader): number => (locale === 'zh' ? 0 : 1);

/** The order of the entries in the file: by ref, in code units. */
export const compareRefs = (a: Pick<NameEntry, 'ref'>, b: Pick<NameEntry, 'ref'>): number => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);

/** Names the entries by a number made of refs and English names (FNV-1a, 32 bits), in base 36. */
export function stampOf(entries: readonly Pick<NameEntry, 'ref' | 'names'>[]): string {
  let hash = 0x811c9dc5;
  for (const { ref, names } of entries) {
    for (const text of [ref, names[1] ?? ''])
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The syllables of a Chinese name: its own, or those of the table. */
function syllablesOf(name: string, own: string | undefined, table: Syllables): readonly string[] {
  if (own !== undefined && own !== '') return own.split(' ');
  // Most names are so, and there are thousands to read before the first suggestion.
  if (onlyHan.test(name)) return name.split('').map((character) => table.get(character) ?? character);
  return spellName(name, (character) => table.get(character)).split(' ');
}

const onlyHan = /^[\u4e00-\u9fff]+$/;

/**
 * Writes the suggestions file: a header, then one line for each entry, grouped by type. What follows from a rule (page address,
 * title, English words that spell Chinese ones, most of the ids) is left out. Throws a RangeError for a name with a control character.
 */
export function encodeNames(header: NamesHeader, entries: readonly NameEntry[], syllables: Syllables): string {
  const kinds = [...new Set(entries.map((entry) => entry.kind))].sort();
  const districts = ['', ...new Set(entries.flatMap((entry) => entry.district ?? []))].sort();
  const sorted = [...entries].sort(compareRefs);
  const lines = [[format, header.locale, header.root, stampOf(sorted)].join('\t'), kinds.join('\t'), districts.join('\t')];
  let type = '';
  for (const entry of sorted) {
    assertPlain([...entry.names, entry.title, entry.url], entry.ref);
    const entryType = typeOfRef(entry.ref);
    if (entryType !== type) lines.push(typeMark + entryType);
    type = entryType;
    const [chinese = '', english = ''] = entry.names;
    const spelt = packEnglish(english, syllablesOf(chinese, entry.pinyin[0], syllables));
    const others = entry.names.slice(2).map((name) => packOther(name, chinese));
    const fields = [
      String(entry.prominence) + packId(entry.ref.slice(type.length + 1), english),
      // Names that begin alike lie in one district, and those that end alike are of one kind: so these digits cost next to nothing.
      digitOf(districts.indexOf(entry.district ?? '')) + chinese + digitOf(kinds.indexOf(entry.kind)),
      ...[spelt, ...others].map((name, index) => (index + 1 === entry.shortFrom ? marks.short : /^[@!~^\\]/.test(name) ? '\\' : '') + name),
      ...entry.pinyin.flatMap((spelling, index) => (spelling === '' ? [] : `${marks.pinyin}${index} ${spelling}`)),
      ...(entry.names[titleIndex(header)] === entry.title ? [] : [`${marks.title}${entry.title}`]),
      ...(entry.url === header.root + pathOfRef(entry.ref) ? [] : [`${marks.url}${entry.url}`]),
    ];
    lines.push(fields.join('\t'));
  }
  return `${lines.join('\n')}\n`;
}

function assertPlain(texts: readonly string[], ref: string): void {
  const bad = texts.find((text) => reserved.test(text));
  if (bad !== undefined) throw new RangeError(`names index: ${ref} holds a control character in ${JSON.stringify(bad)}`);
}

/** Reads the suggestions file with the syllables of the same build. Throws an Error for other syllables, or text that is not such a file. */
export function decodeNames(text: string, syllables: Syllables): NamesIndex {
  const [head = '', kindLine = '', districtLine = '', ...lines] = text.split('\n');
  const [version, locale, root, stamp] = head.split('\t');
  if (version !== format || (locale !== 'zh' && locale !== 'en') || root === undefined || stamp === undefined)
    throw new Error('names index: unknown format');
  const shared: Shared = { locale, root, kinds: kindLine.split('\t'), districts: districtLine.split('\t'), syllables };
  const entries: NameEntry[] = [];
  let type = '';
  for (const line of lines) {
    if (line === '') continue;
    if (line.startsWith(typeMark)) type = line.slice(1);
    else entries.push(decodeLine(line, type, shared));
  }
  if (stampOf(entries) !== stamp) throw new Error('names index: incomplete, or with the syllables of another build');
  return { locale, root, entries, stamp };
}

interface Shared extends NamesHeader {
  readonly kinds: readonly string[];
  readonly districts: readonly string[];
  readonly syllables: Syllables;
}

function decodeLine(line: string, type: string, shared: Shared): NameEntry {
  const [packed = '', placed = '', ...fields] = line.split('\t');
  const chinese = placed.slice(1, -1);
  const names = [chinese];
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
  for (let index = 1; index < names.length; index++) {
    const name = names[index] ?? '';
    names[index] = index > 1 ? unpackOther(name, chinese) : unpackEnglish(name, () => syllablesOf(chinese, pinyin[0], shared.syllables));
  }
  const ref = `${type}/${unpackId(packed.slice(1), names[1] ?? '')}`;
  return {
    ref,
    url: url ?? shared.root + pathOfRef(ref),
    title: title ?? names[titleIndex(shared)] ?? '',
    names,
    ...(shortFrom === undefined ? {} : { shortFrom }),
    pinyin,
    kind: shared.kinds[valueOf(placed.slice(-1))] ?? '',
    district: shared.districts[valueOf(placed)] || null,
    prominence: Number(packed.charAt(0)),
  };
}
