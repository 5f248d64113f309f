import { countFacets, passes } from '../../domain/search/facets.ts';
import { cutAt, passageWith } from '../../domain/search/highlight.ts';
import { matchNames, type NameMatch } from '../../domain/search/match-names.ts';
import type { NameEntry } from '../../domain/search/names-index.ts';
import { normalizeQuery } from '../../domain/search/normalize.ts';
import { decodePages } from '../../domain/search/pages-index.ts';
import { browserWords } from '../../domain/search/split-query.ts';
import type { Locale } from '../../i18n/locales.ts';
import { findEntries, type Found } from './find-entries.ts';
import { loadNames, loadPages, loadPositions, type NameData } from './name-data.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import type { SearchData } from './search-text.ts';
import type { Filters, SearchHit, SearchOutcome, SearchSession, Suggestion, TextPart } from './session-types.ts';

/** About how many characters of a passage are shown. */
const passageLength = 90;

/** Queries of each kind, asked of the names alone before the visitor asks: a browser readies code only once it runs. */
const rehearsed = ['徐汇陶艺工作坊', 'kejiguan', 'free museeum near the bund'];
const silent: Pagefind = { options: () => Promise.resolve(), init: () => Promise.resolve(), search: () => Promise.resolve(null) };
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Search in one language; nothing is loaded before the first call, and after a failure the next call tries again. */
export function openSearch(locale: Locale, base: string): SearchSession {
  const names = retried((cache) => loadNames(locale, base, cache));
  const pages = retried(async (cache) => {
    const [text, { index }] = await Promise.all([loadPages(locale, base, cache), names()]);
    try {
      return decodePages(text, index);
    } catch (error) {
      // The browser has kept one of the two from an older build: both are fetched anew at the next try.
      names.forget();
      throw error;
    }
  });
  const positions = retried(() => loadPositions(base));
  const everything = retried(async (): Promise<SearchData> => {
    const [data, joined, pagefind] = await Promise.all([names(), pages(), loadPagefind(base)]);
    return { ...data, pages: joined, pagefind, texts: new Map(), positions };
  });
  let isAsked = false;
  return {
    names,
    pages,
    async prepare() {
      const data = await everything();
      const { prepared, gazetteer } = data;
      // One after the other, so that a key or a touch in between is answered at once.
      for (const make of [gazetteer, prepared.sounding, prepared.vocabulary, () => browserWords('终身学习')]) {
        await nextTask();
        make();
      }
      for (const query of rehearsed) {
        await nextTask();
        if (isAsked) return;
        await findEntries(query, { ...data, pagefind: silent, texts: new Map(), positions: () => Promise.resolve(new Map()) });
      }
    },
    async suggest(text, limit) {
      const data = await names();
      const query = normalizeQuery(text, data.prepared.simplify);
      return matchNames(query, data.prepared, limit).map(suggestionOf);
    },
    async search(text, filters, accepts) {
      isAsked = true;
      const data = await everything();
      const query = normalizeQuery(text, data.prepared.simplify);
      if (query === '' && (text.trim() !== '' || (!isAnyChosen(filters) && accepts === undefined))) return nothing(data);
      const found = await findEntries(query, data);
      const isAccepted = (entry: number): boolean => accepts?.(data.index.entries[entry]?.ref ?? '') ?? true;
      return outcomeOf({ ...found, entries: found.entries.filter(isAccepted) }, filters, data);
    },
  };
}

const isAnyChosen = (filters: Filters): boolean => Object.values(filters).some((values) => values.length > 0);

interface Retried<Value> {
  (): Promise<Value>;
  readonly forget: () => void;
}

/** Calls once and keeps the answer; a rejection is not kept, and the call after it goes past what the browser has kept. */
function retried<Value>(load: (cache: RequestCache) => Promise<Value>): Retried<Value> {
  let loading: Promise<Value> | undefined;
  let cache: RequestCache = 'default';
  const forget = (): void => {
    loading = undefined;
    cache = 'reload';
  };
  const ask = (): Promise<Value> =>
    (loading ??= load(cache).catch((error: unknown) => {
      forget();
      throw error;
    }));
  return Object.assign(ask, { forget });
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

const nothing = ({ pages }: SearchData): SearchOutcome => ({ hits: [], counts: () => countFacets([], {}, pages.filters) });

function outcomeOf(found: Found, filters: Filters, data: SearchData): SearchOutcome {
  const { entries } = data.index;
  const hits = found.entries.flatMap((place) => {
    const entry = entries[place];
    return entry === undefined || !passes(place, filters, data.pages.filters) ? [] : [hitOf(entry, place, found, data)];
  });
  return { hits, counts: () => countFacets(found.entries, filters, data.pages.filters) };
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
