import type { NameEntry } from './names-index.ts';
import { namesOf, type SearchRecord } from './record.ts';
import { isHan, piecesOf, spellName } from './spell-name.ts';

/** For each character the syllable that most of the records' spelt names give it. */
export function usualSyllables(
  records: readonly Pick<SearchRecord, 'zh' | 'en' | 'aliases' | 'former' | 'short' | 'spellings'>[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const record of records) {
    namesOf(record).forEach((name, index) => {
      const syllables = record.spellings[index]?.split(' ') ?? [];
      piecesOf(name).forEach((piece, place) => {
        const syllable = syllables[place];
        if (syllable === undefined || syllable === '' || !isHan(piece)) return;
        const found = counts.get(piece) ?? new Map<string, number>();
        found.set(syllable, (found.get(syllable) ?? 0) + 1);
        counts.set(piece, found);
      });
    });
  }
  return new Map([...counts].map(([character, found]) => [character, mostOf(found)]));
}

const mostOf = (found: ReadonlyMap<string, number>): string => [...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';

/** The name entry of a record: a spelling is kept only where the table of usual syllables would spell the name otherwise. */
export function nameEntryOf(record: SearchRecord, usual: ReadonlyMap<string, string>): NameEntry {
  const names = namesOf(record);
  const pinyin = names.map((name, index) => {
    const spelling = record.spellings[index] ?? '';
    return spelling === spellName(name, (character) => usual.get(character)) ? '' : spelling;
  });
  while (pinyin.at(-1) === '') pinyin.pop();
  const { ref, url, title, kind, district, prominence } = record;
  const shortFrom = names.length - record.short.length;
  return { ref, url, title, names, ...(record.short.length === 0 ? {} : { shortFrom }), pinyin, kind, district, prominence };
}
