import { Converter } from 'opencc-js/t2cn';
import { usualSyllables } from '../domain/search/name-entries.ts';
import { namesOf, type SearchRecord } from '../domain/search/record.ts';
import type { SearchTables } from '../domain/search/tables.ts';
import { metroNetwork } from './geometry.ts';
import { districts, subdistricts } from './network.ts';
import { bothOf } from './search-parts.ts';
import { readingOf } from './search-spelling.ts';
import { venues } from './venues.ts';
import { audiences, kinds, topics } from './vocabulary.ts';

const firstHan = 0x3400;
const lastHan = 0x9fff;

/** Every Traditional character whose Simplified form occurs in these texts, followed by that form. */
function simplifyPairs(texts: readonly string[]): string {
  const wanted = new Set(texts.join(''));
  const convert = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = firstHan; code <= lastHan; code++) {
    const traditional = String.fromCodePoint(code);
    const simplified = convert(traditional);
    if (simplified !== traditional && wanted.has(simplified) && [...simplified].length === 1) pairs += traditional + simplified;
  }
  return pairs;
}

/** The 3,755 most used characters (GB 2312, first level): who mistypes a name writes characters that no name has. */
const commonCharacters: string = new TextDecoder('gb18030').decode(
  Uint8Array.from(
    Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]))
      .flat(2)
      // The last row of the level ends after 89 characters.
      .slice(0, 3755 * 2),
  ),
);

/** The characters that the site reads with each syllable, and the common ones with their usual reading. */
function syllableTable(records: readonly SearchRecord[]): Record<string, string> {
  const table: Record<string, string> = {};
  const usual = usualSyllables(records);
  const common = [...commonCharacters]
    .filter((character) => !usual.has(character))
    .map((character) => [character, readingOf(character)] as const);
  const sorted = [...usual, ...common].sort(([a, s], [b, t]) => (s === t ? (a < b ? -1 : 1) : s < t ? -1 : 1));
  for (const [character, syllable] of sorted) table[syllable] = (table[syllable] ?? '') + character;
  return table;
}

const unique = (words: readonly string[]): string[] => [...new Set(words.filter((word) => word.length > 1))];

/** Roads that stand in the addresses of venues, without the town or village before them. */
const roads = (): string[][] =>
  [
    ...new Set(
      venues.flatMap(
        (venue) =>
          venue.address?.zh.match(/(?<=^|[镇区村，、（近\s])[^镇区村，、（近\s\d]{1,5}?(?:路|街|大道)(?=[\d，、（弄\s]|$)/gu) ?? [],
      ),
    ),
  ]
    .sort()
    .map((road) => [road]);

const terms = (list: readonly { id: string; names: { zh: string; en: string }; aliases?: string[] | undefined }[]): string[][] =>
  list.map((term) => [term.id, ...unique([...term.names.zh.split('、'), term.names.zh, term.names.en, ...(term.aliases ?? [])])]);

/** The tables that the browser loads with the names: Traditional characters, syllables, gazetteer. */
export const searchTables = (records: readonly SearchRecord[]): SearchTables => ({
  simplify: simplifyPairs(records.flatMap((record) => [...namesOf(record), ...record.place, ...record.words, record.prose])),
  syllables: syllableTable(records),
  gazetteer: {
    district: districts.map((district) => [district.id, ...bothOf(district.names), ...bothOf(district.shortNames)]),
    subdistrict: subdistricts.map((sub) => [sub.id, ...bothOf(sub.names)]),
    metro: metroNetwork.stations.map(({ names }) => [names.zh, names.en]),
    road: roads(),
    topic: terms(topics),
    audience: terms(audiences),
    kind: kinds.map((kind) => [kind.id, ...unique([...kind.names.zh.split('、'), kind.names.en, kind.plural.en])]),
  },
});
