import { nearestPart } from './edit-distance.ts';
import { betterHit, type NameHit, tiers } from './name-match.ts';
import { withoutSpaces } from './normalize.ts';
import { spell } from './pinyin-match.ts';
import type { PreparedEntry, PreparedName, PreparedNames } from './prepare-names.ts';

/** One wrong or missing character is forgiven in queries of at least this many characters; wrong ones of equal sound from two. */
const forgivenFrom = 4;
/** Longer queries are sentences; what is like them is not looked for. */
const longestRough = 30;
const latin = /^[a-z0-9]/;
const cityPrefix = /^上海市?/;

/** The query as it stands: the whole name, its beginning (the city's name left out) or, in a Chinese name, a part of it. */
export function matchLiterally(query: string, entry: PreparedEntry, words: readonly string[] = [query]): NameHit | null {
  if (!entry.all.includes(query)) return null;
  let best: NameHit | null = null;
  for (const name of entry.names) {
    // Words inside a Latin name are found one by one, see matchWords.
    const at = name.isHan || name.bare.startsWith(query) ? name.bare.indexOf(query) : -1;
    if (at < 0 || (at > 0 && isWithinWord(name.bare, at))) continue;
    const atStart = at === 0 || cityPrefix.exec(name.bare)?.[0].length === at;
    const tier = name.bare.length === query.length ? tiers.exact : atStart ? tiers.prefix : tiers.inside;
    best = betterHit(best, { entry, tier, name, closeness: query.length / name.bare.length, marks: name.isHan ? [query] : words });
  }
  return best;
}

/** Latin letters count only from the beginning of a word: "art" is not in "smart". */
const isWithinWord = (text: string, at: number): boolean => latin.test(text.charAt(at)) && latin.test(text.charAt(at - 1));

/** Chinese queries that no name contains: characters left out, homophones, one wrong or missing character. */
export function matchRoughly(query: string, prepared: PreparedNames): NameHit[] {
  const characters = [...query];
  if (characters.length < 2 || characters.length > longestRough) return [];
  const sounds = ` ${spell(query, prepared.syllables).syllables.join(' ')} `;
  const best = new Map<number, NameHit>();
  const add = (index: number, hit: NameHit): void => void best.set(index, betterHit(best.get(index) ?? null, hit));
  const spelled = prepared.spelled();
  for (const index of prepared.sounding()(sounds)) {
    const entry = prepared.entries[index];
    for (const { name, key } of spelled[index] ?? []) {
      if (entry !== undefined && key.includes(sounds)) add(index, soundsAlike(characters, entry, name));
    }
  }
  for (const index of holdingMost(characters, prepared)) {
    const entry = prepared.entries[index];
    for (const { name } of spelled[index] ?? []) {
      if (entry === undefined || missesTwo(characters, name.bare)) continue;
      const rough = matchShortened(characters, entry, name) ?? matchMistaken(query, entry, name);
      if (rough !== null) add(index, rough);
    }
  }
  return [...best.values()];
}

/** The entries whose names together have these characters, all of them or, where one mistake is forgiven, all but one. */
function holdingMost(characters: readonly string[], { entries, holding }: PreparedNames): readonly number[] {
  const counts = new Uint8Array(entries.length);
  for (const character of characters) for (const index of holding(character)) counts[index] = (counts[index] ?? 0) + 1;
  const wanted = characters.length - (characters.length < forgivenFrom ? 0 : 1);
  const found: number[] = [];
  counts.forEach((count, index) => {
    if (count >= wanted) found.push(index);
  });
  return found;
}

function soundsAlike(characters: readonly string[], entry: PreparedEntry, name: PreparedName): NameHit {
  const shared = characters.filter((character) => name.bare.includes(character)).length;
  return { entry, tier: tiers.homophone, name, closeness: shared / name.bare.length, marks: [] };
}

function missesTwo(characters: readonly string[], text: string): boolean {
  let misses = 0;
  for (const character of characters) {
    if (!text.includes(character)) misses += 1;
    if (misses > 1) return true;
  }
  return false;
}

/** All characters of the query in their order, the first of them where the name (without the city) begins. */
function matchShortened(characters: readonly string[], entry: PreparedEntry, name: PreparedName): NameHit | null {
  const [first = ''] = characters;
  const begin = cityPrefix.exec(name.bare)?.[0].length ?? 0;
  if (!name.bare.startsWith(first) && !name.bare.startsWith(first, begin)) return null;
  let at = -1;
  let jumps = 0;
  for (const character of characters) {
    const next = name.bare.indexOf(character, at + 1);
    if (next < 0) return null;
    if (next !== at + 1) jumps += 1;
    at = next;
  }
  if (characters.length < 3 && jumps > 1) return null;
  return { entry, tier: tiers.shortened, name, closeness: characters.length / name.bare.length / (1 + jumps / 4), marks: characters };
}

function matchMistaken(query: string, entry: PreparedEntry, name: PreparedName): NameHit | null {
  const tooShort = query.length < forgivenFrom || name.bare.length < forgivenFrom;
  if (tooShort || query.length > name.bare.length + 1) return null;
  const { distance, start, end } = nearestPart(query, name.bare);
  if (distance > 1) return null;
  const closeness = (end - start) / name.bare.length - (name.bare.length === end - start ? 0 : 0.2);
  return { entry, tier: tiers.oneWrong, name, closeness, marks: [name.bare.slice(start, end)] };
}

/** Every word of the query (Chinese run, Latin word) somewhere in the entry's names. */
export function matchParts(words: readonly string[], entry: PreparedEntry): NameHit | null {
  if (words.length < 2 || !entry.all.includes(words[0] ?? '')) return null;
  let best: NameHit | null = null;
  const found = words.map((word) => matchLiterally(withoutSpaces(word), entry));
  for (const hit of found) {
    if (hit === null) return null;
    best = betterHit(best, hit);
  }
  if (best === null) return null;
  const { name } = best;
  const inName = words.filter((word) => name.bare.includes(word));
  return { entry, tier: tiers.parts, name, closeness: Math.min(1, inName.join('').length / name.bare.length), marks: inName };
}
