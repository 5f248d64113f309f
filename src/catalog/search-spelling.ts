import { pinyin } from 'pinyin-pro';
import { isHan, piecesOf, plainPinyin, spellName } from '../domain/search/spell-name.ts';

/** The reading of each piece of a name by dictionary; Latin pieces read as themselves. */
function readingsOf(name: string): readonly string[] {
  const pieces = piecesOf(name);
  const han = pinyin(pieces.filter(isHan).join(''), { toneType: 'none', type: 'array', v: true });
  let next = 0;
  return pieces.map((piece) => (isHan(piece) ? (han[next++] ?? piece) : piece));
}

/** The usual toneless reading of one character. */
export const readingOf = (character: string): string => pinyin(character, { toneType: 'none', v: true });

/** A record's own spelling, piece by piece of its Chinese name, with or without what stands in brackets; none if it fits neither. */
function ownReadings(name: string, spelling: string): readonly string[] {
  const syllables = plainPinyin(spelling).split(/[\s'’-]+/);
  const forms = [name, name.replace(/（[^（）]*）/g, '')];
  return forms.some((form) => piecesOf(form).length === syllables.length) ? syllables : [];
}

/**
 * The toneless spellings of a record's names, '' for one without Han characters. The record's own pinyin rules its Chinese name and,
 * through the readings it gives to characters, the other names.
 */
export function spellingsOf(names: readonly string[], override: string | undefined): readonly string[] {
  const [chinese = ''] = names;
  const own = override === undefined ? [] : ownReadings(chinese, override);
  const pieces = piecesOf(chinese);
  const known = new Map(own.map((syllable, place) => [pieces[place] ?? '', syllable]));
  return names.map((name, index) => {
    if (!piecesOf(name).some(isHan)) return '';
    const readings = readingsOf(name);
    return spellName(name, (character, place) => (index === 0 ? own[place] : undefined) ?? known.get(character) ?? readings[place]);
  });
}
