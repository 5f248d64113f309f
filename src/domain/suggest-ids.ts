import { plainLatin, plainPinyin } from './search/spell-name.ts';

const longest = 60;
/** Small words that make an id longer and no clearer. */
const smallWords: ReadonlySet<string> = new Set(['the', 'of', 'and', 'in', 'at', 'a', 'an', 'for', 'to']);

/**
 * Free ids for a name, the best first: its English words, then its pinyin (tone marks allowed); the district, then a number, tell
 * namesakes apart. A name that has neither is a "place" of its district; without a district it has no id.
 */
export function suggestIds(
  { english, pinyin, district }: { readonly english: string; readonly pinyin: string; readonly district: string },
  isTaken: (id: string) => boolean,
): string[] {
  const inEnglish = joined(wordsOf(plainLatin(english)).filter((word) => !smallWords.has(word)));
  const inPinyin = joined(wordsOf(plainPinyin(pinyin)));
  const starts = [inEnglish, inPinyin].filter((start) => start !== '');
  if (starts.length === 0 && district !== '') starts.push(joined([district, 'place']));
  return [...new Set(starts.map((start) => freeId(start, district, isTaken)))];
}

function freeId(start: string, district: string, isTaken: (id: string) => boolean): string {
  const words = start.split('-');
  const withDistrict = district === '' || words[0] === district ? start : joined([district, ...words]);
  const found = [start, withDistrict].find((id) => !isTaken(id));
  if (found !== undefined) return found;
  for (let number = 2; ; number += 1) {
    const id = `${joined(words, longest - 5)}-${number}`;
    if (!isTaken(id)) return id;
  }
}

const wordsOf = (text: string): string[] => text.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? [];

/** Words with hyphens between them, as many whole ones as there is room for. */
function joined([first = '', ...rest]: readonly string[], room = longest): string {
  let id = first.slice(0, room);
  for (const word of rest) {
    if (id.length + 1 + word.length > room) break;
    id = `${id}-${word}`;
  }
  return id;
}
