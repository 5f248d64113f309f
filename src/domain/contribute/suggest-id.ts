import { plainLatin, spellName } from '../search/spell-name.ts';

const longestId = 60;
/** Words that make an id longer and no clearer. */
const small: ReadonlySet<string> = new Set(['the', 'of', 'and', 'in', 'at', 'a', 'an', 'for']);

/** Joins words to an id: letters and digits of ASCII, single hyphens, at most 60 characters, cut at a word. */
function joinWords(words: readonly string[]): string {
  let id = '';
  for (const word of words) {
    const next = id === '' ? word : `${id}-${word}`;
    if (next.length > longestId) break;
    id = next;
  }
  return id;
}

const wordsOf = (text: string): string[] =>
  plainLatin(text)
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g) ?? [];

/** Ids for a place by its names, the English first, each with a number where it is taken; none without a name. */
export function suggestIds(
  names: { readonly zh: string; readonly en: string },
  syllableOf: (character: string) => string | undefined,
  isTaken: (id: string) => boolean,
): string[] {
  const english = joinWords(wordsOf(names.en).filter((word) => !small.has(word)));
  const pinyin = joinWords(wordsOf(spellName(names.zh.replace(/[（(].*?[）)]/g, ' '), syllableOf)));
  const ids = [english, pinyin].filter((id) => id !== '').map((id) => freeOf(id, isTaken));
  return [...new Set(ids)];
}

function freeOf(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1)
    if (!isTaken(`${id.slice(0, longestId - 4)}-${number}`)) return `${id.slice(0, longestId - 4)}-${number}`;
}
