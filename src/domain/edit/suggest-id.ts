import { plainLatin, plainPinyin } from '../search/spell-name.ts';

const maxLength = 60;
/** Small words that make an id longer and not clearer. */
const smallWords: ReadonlySet<string> = new Set(['the', 'of', 'and', 'in', 'at', 'a', 'an', 'for', 'to']);

/** A free id for a name: its English words, or its pinyin (tone marks allowed) if there are none; the district, then a number, tell namesakes apart. */
export function suggestId(
  { english, pinyin, district }: { readonly english: string; readonly pinyin: string; readonly district: string },
  isTaken: (id: string) => boolean,
): string {
  const words = wordsOf(plainLatin(english)).filter((word) => !smallWords.has(word));
  const plain = joined(words.length > 0 ? words : wordsOf(plainPinyin(pinyin)));
  const start = plain === '' ? joined([district, 'place']) : plain;
  const candidates = [start, joined([district, ...start.split('-')])];
  for (let number = 2; number < 1000; number += 1) candidates.push(`${cut(start, maxLength - 4)}-${number}`);
  return candidates.find((id) => !isTaken(id)) ?? start;
}

const wordsOf = (text: string): string[] => text.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? [];

const joined = (words: readonly string[]): string => cut(words.filter((word) => word !== '').join('-'), maxLength);

/** Cut at a hyphen where there is one, so that no word is halved. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf('-', length);
  return id.slice(0, end > 0 ? end : length);
}
