import type { Position } from '../../domain/geo.ts';
import { decodeNames, type NamesIndex } from '../../domain/search/names-index.ts';
import { buildGazetteer, type Gazetteer } from '../../domain/search/gazetteer.ts';
import { type PreparedNames, prepareNames } from '../../domain/search/prepare-names.ts';
import { readGazetteer, readSimplify, readSyllables, type SearchTables } from '../../domain/search/tables.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What suggestions need. */
export interface NameData {
  readonly index: NamesIndex;
  readonly prepared: PreparedNames;
  readonly gazetteer: () => Gazetteer;
}

async function fetched(url: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Loads names and tables. Rejects when the network fails, or the browser has kept one of them from an older build. */
export async function loadNames(locale: Locale, base: string, cache: RequestCache): Promise<NameData> {
  const [names, written] = await Promise.all([
    fetched(`${base}search/names.${locale}.txt`, cache).then((response) => response.text()),
    fetched(`${base}search/tables.json`, cache).then((response): Promise<SearchTables> => response.json()),
  ]);
  const simplify = readSimplify(written);
  const syllables = readSyllables(written);
  const index = decodeNames(names, syllables);
  const prepared = prepareNames(index.entries, simplify, syllables);
  let gazetteer: Gazetteer | undefined;
  // Pinyin and Latin words are made between two keystrokes, not at the first that needs them.
  setTimeout(() => prepared.spelled(), 0);
  setTimeout(() => prepared.vocabulary(), 0);
  return { index, prepared, gazetteer: () => (gazetteer ??= buildGazetteer(readGazetteer(written), simplify, syllables)) };
}

/** Loads the file of the filters. Rejects when the network fails. */
export const loadPages = async (locale: Locale, base: string, cache: RequestCache): Promise<string> =>
  (await fetched(`${base}search/pages.${locale}.txt`, cache)).text();

/** Loads the pins by ref. Rejects when the network fails. */
export async function loadPositions(base: string): Promise<ReadonlyMap<string, Position>> {
  const written: Record<string, Position> = await (await fetched(`${base}search/positions.json`)).json();
  return new Map(Object.entries(written));
}
