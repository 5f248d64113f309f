import { countFacets, passes } from '../../domain/search/facets.ts';
import { cutAt, passageWith } from '../../domain/search/highlight.ts';
import { matchNames, type NameMatch } from '../../domain/search/match-names.ts';
import type { NameEntry } from '../../domain/search/names-index.ts';
import { normalizeQuery } from '../../domain/search/normalize.ts';
import type { Locale } from '../../i18n/locales.ts';
import { findEntries, type Found } from './find-entries.ts';
import { loadNames, loadPages, loadPositions, type NameData } from './name-data.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchData } from './search-text.ts';
import type { Filters, SearchHit, SearchOutcome, SearchSession, Suggestion, TextPart } from './session-types.ts';

/** About how many characters of a passage are shown. */
const passageLength = 90;

/** Search in one language; nothing is loaded before the first call, and after a failure the next call tries again. */
export function openSearch(locale: Locale, base: string): SearchSession {
  const names = retried(() => loadNames(locale, base));
  const positions = retried(() => loadPositions(base));
  const everything = retried(async (): Promise<SearchData> => {
    const [data, pages, pagefind] = await Promise.all([names(), loadPages(locale, base), loadPagefind(base)]);
    return { ...data, pages, pagefind, texts: new Map(), positions };
  });
  return {
    async suggest(text, limit) {
      const data = await names();
      const query = normalizeQuery(text, data.prepared.simplify);
      return matchNames(query, data.prepared, limit).map(suggestionOf);
    },
    async search(text, filters) {
      const data = await everything();
      const query = normalizeQuery(text, data.prepared.simplify);
      if (query === '' && (text.trim() !== '' || !isAnyChosen(filters))) return nothing(data);
      return outcomeOf(await findEntries(query, data), filters, data);
    },
  };
}

const isAnyChosen = (filters: Filters): boolean => Object.values(filters).some((values) => values.length > 0);

/** Calls once and keeps the answer; a rejection is not kept. */
function retried<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

function suggestionOf({ entry, name, ranges }: NameMatch): Suggestion {
  const { ref, url, title, kind, district } = entry;
  const isTitle = name === title;
  return {
    ref,
    url,
    title: isTitle ? cutAt(title, ranges) : [{ text: title, hit: false }],
    ...(isTitle ? {} : { alias: name }),
    kind,
    district,
  };
}

const nothing = ({ pages }: SearchData): SearchOutcome => ({ hits: [], counts: countFacets([], {}, pages.filters) });

function outcomeOf(found: Found, filters: Filters, data: SearchData): SearchOutcome {
  const { entries } = data.index;
  const hits = found.entries.flatMap((place) => {
    const entry = entries[place];
    return entry === undefined || !passes(place, filters, data.pages.filters) ? [] : [hitOf(entry, place, found, data)];
  });
  return { hits, counts: countFacets(found.entries, filters, data.pages.filters) };
}

function hitOf({ ref, url, title, kind, district }: NameEntry, place: number, found: Found, data: NameData): SearchHit {
  const ranges = found.names.get(place)?.name === title ? (found.names.get(place)?.ranges ?? []) : [];
  const excerpt = async (): Promise<readonly TextPart[]> => {
    const result = found.results.get(place);
    if (result === undefined) return [];
    const { content } = await result.data();
    return passageWith(content, found.words, data.prepared.simplify, passageLength);
  };
  return { ref, url, title: cutAt(title, ranges), kind, district, excerpt };
}
