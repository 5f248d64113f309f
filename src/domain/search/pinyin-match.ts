/** A name as a row of units: a Chinese character with its syllable, or a run of Latin letters and digits. */
export interface Spelling {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

/** How a query was found in the units of a name. */
export interface PinyinMatch {
  /** First and past-the-last unit. */
  readonly start: number;
  readonly end: number;
  /** Units given in full (as a character or a whole syllable; the last one perhaps only begun), and those of which only the initial was typed. */
  readonly full: number;
  readonly initials: number;
}

/** A query longer than this is not looked for in syllables. */
const maxLength = 60;

/** Letters as syllables are compared: ü and v (as it is typed) are u. */
export const foldPinyin = (letters: string): string => letters.replace(/[vü]/g, 'u');

const onlyHan = /^[\u4e00-\u9fff]+$/;
const isHan = (unit: string): boolean => /^\p{Script=Han}/u.test(unit);

/**
 * Spells a folded name: one unit for each Chinese character and each run of other letters. `own` (syllables with spaces) wins over
 * the table when it has as many syllables as the name has units.
 */
export function spell(folded: string, table: ReadonlyMap<string, string>, own = ''): Spelling {
  if (own === '' && onlyHan.test(folded)) {
    const units = [...folded];
    return { characters: units, syllables: units.map((unit) => foldPinyin(table.get(unit) ?? unit)) };
  }
  const characters = folded.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
  const given = own === '' ? [] : own.toLowerCase().split(/[\s'’]+/);
  const isGiven = given.length === characters.length;
  const syllables = characters.map((unit, index) => (isHan(unit) ? foldPinyin((isGiven ? given[index] : table.get(unit)) ?? unit) : unit));
  return { characters, syllables };
}

/**
 * A query without spaces found in a spelt name from some unit on: Chinese characters as they stand, letters as whole syllables (the
 * last one perhaps only begun) or initials, all of it mixed; null where it is not. The earliest start wins; of the ways from there
 * the one with more whole syllables.
 */
export function matchPinyin(query: string, name: Spelling): PinyinMatch | null {
  if (query === '' || query.length > maxLength) return null;
  const first = query.charAt(0);
  for (let start = 0; start < name.syllables.length; start += 1) {
    if (name.syllables[start]?.charAt(0) !== first && name.characters[start]?.charAt(0) !== first) continue;
    const found = follow(query, 0, name, start);
    if (found !== null) return { start, ...found };
  }
  return null;
}

type Rest = Omit<PinyinMatch, 'start'>;

function follow(query: string, at: number, name: Spelling, index: number): Rest | null {
  if (at === query.length) return { end: index, full: 0, initials: 0 };
  const syllable = name.syllables[index];
  const character = name.characters[index];
  if (syllable === undefined || character === undefined) return null;
  if (query.startsWith(character, at)) {
    const rest = follow(query, at + character.length, name, index + 1);
    if (rest !== null) return { ...rest, full: rest.full + 1 };
  }
  if (syllable.charAt(0) !== query.charAt(at)) return null;
  const left = query.length - at;
  if (syllable !== character && query.startsWith(syllable, at)) {
    const rest = follow(query, at + syllable.length, name, index + 1);
    if (rest !== null) return { ...rest, full: rest.full + 1 };
  }
  if (left > 1 && left < syllable.length && syllable.startsWith(query.slice(at))) return { end: index + 1, full: 1, initials: 0 };
  for (const initial of /^[zcs]h/.test(syllable) ? [2, 1] : [1]) {
    if (initial > left || initial >= syllable.length || !query.startsWith(syllable.slice(0, initial), at)) continue;
    const rest = follow(query, at + initial, name, index + 1);
    if (rest !== null) return { ...rest, initials: rest.initials + 1 };
  }
  return null;
}
