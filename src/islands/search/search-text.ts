import type { Position } from '../../domain/geo.ts';
import type { TextEntry } from '../../domain/search/merge-results.ts';
import type { PagesIndex } from '../../domain/search/pages-index.ts';
import type { NameData } from './name-data.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** Everything that the search of one language has loaded. */
export interface SearchData extends NameData {
  readonly pages: PagesIndex;
  readonly pagefind: Pagefind;
  /** Searches of the full text that are done or under way, by their text. */
  readonly texts: Map<string, Promise<TextHits>>;
  /** Pins by ref, loaded when a query asks for what is near a place. */
  readonly positions: () => Promise<ReadonlyMap<string, Position>>;
}

/** Full-text hits in order, with what loads their excerpts. */
export interface TextHits {
  readonly hits: readonly TextEntry[];
  readonly results: ReadonlyMap<number, PagefindResult>;
}

/** What a search finds that is not worth asking. */
export const noHits: TextHits = { hits: [], results: new Map() };

/** Searches of the full text that are kept for the next keystroke. */
const mostKept = 40;
/** Words and characters of a query beyond these are not searched for: nobody means them, and each costs time. */
const mostWords = 16;
const longestText = 80;

/** Searches the full text, once for each text. Rejects when the network fails. */
export function searchText(whole: string, data: SearchData): Promise<TextHits> {
  const text = whole.split(' ').slice(0, mostWords).join(' ').slice(0, longestText);
  const known = data.texts.get(text);
  if (known !== undefined) return known;
  if (data.texts.size >= mostKept) data.texts.clear();
  const searching = data.pagefind.search(text).then((answer) => readHits(answer?.results ?? [], data));
  data.texts.set(text, searching);
  searching.catch(() => data.texts.delete(text));
  return searching;
}

function readHits(found: readonly PagefindResult[], { pages }: SearchData): TextHits {
  const hits: TextEntry[] = [];
  const results = new Map<number, PagefindResult>();
  for (const result of found) {
    const entry = pages.entryOf(result.id);
    if (entry === undefined) continue;
    hits.push({ entry, score: result.score, inFields: (result.matchedMetaFields ?? []).length > 0 });
    results.set(entry, result);
  }
  return { hits, results };
}
