import type { Gazetteer } from './gazetteer.ts';
import { wordsLike } from './match-latin.ts';
import type { PreparedNames } from './prepare-names.ts';
import { isFill } from './gazetteer.ts';

/** Shorter words are too like one another to be corrected. */
const shortestCorrected = 5;

/**
 * A normalised query with its misspelt Latin words replaced by the likeliest words of the names; `isKnown` tells whether the full text
 * has a word, and is asked only for words that no name and no list has. Rejects as `isKnown` does.
 */
export async function correctWords(
  query: string,
  { vocabulary }: PreparedNames,
  gazetteer: Gazetteer,
  isKnown: (word: string) => Promise<boolean>,
): Promise<string> {
  const words = await Promise.all(
    query.split(' ').map(async (word) => {
      if (word.length < shortestCorrected || !/^[a-z]+$/.test(word) || isFill(word)) return word;
      if (gazetteer.meanings.has(word) || gazetteer.pinyin.has(word)) return word;
      const best = likeliest(wordsLike(word, vocabulary()), vocabulary());
      return best === null || (await isKnown(word)) ? word : best;
    }),
  );
  return words.join(' ');
}

/** The most alike of the misspelt readings, the commonest first; null when the word is right as it stands. */
function likeliest(readings: ReadonlyMap<string, number>, vocabulary: ReturnType<PreparedNames['vocabulary']>): string | null {
  let best: { readonly word: string; readonly rank: number } | null = null;
  for (const [word, value] of readings) {
    if (value >= 0.8) return null;
    const uses = vocabulary.get(word.charAt(0))?.get(word)?.length ?? 0;
    const rank = value * 10 + Math.log10(1 + uses);
    if (best === null || rank > best.rank) best = { word, rank };
  }
  return best?.word ?? null;
}
