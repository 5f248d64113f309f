import type { MarkShape, PointSource } from '../../domain/map/point-source.ts';
import { decodePlaces, type PlacesIndex } from '../../domain/map/places-index.ts';
import type { ShownData } from '../../domain/map/shown.ts';
import type { NameEntry } from '../../domain/search/names-index.ts';
import { base, fetchBuilt, locale } from '../search/built-files.ts';
import { pageLabels, pageSession } from '../search/page-session.ts';
import type { SearchLabels } from '../search/words.ts';
import type { MapSettings } from './words.ts';

/** Everything that list and map are made of. */
export interface MapData extends ShownData, MapSettings {
  readonly entries: readonly NameEntry[];
  readonly labels: SearchLabels;
  /** The place of a ref in the names index; undefined for a stranger. */
  readonly placeOf: (ref: string) => number | undefined;
  readonly markOf: (entry: number) => MarkShape;
  /** Ready marks of so many venues, where they are too many to begin with all of them; only venues that have been shown are in `entries`. */
  readonly tiles?: { readonly source: PointSource; readonly count: number };
}

const shapes: readonly string[] = ['house', 'disc', 'diamond', 'seal'] satisfies MarkShape[];
const isShape = (mark: string | undefined): mark is MarkShape => mark !== undefined && shapes.includes(mark);

/** The shape of a kind's mark. */
export function markOfKind({ marks }: SearchLabels, kind: string): MarkShape {
  const mark = marks[kind];
  return isShape(mark) ? mark : 'disc';
}

const placesFile = 'places.txt';

let loading: Promise<MapData> | undefined;

/** Loads the data of the map once for a page; a failure is tried again at the next call. */
export const loadMapData = (): Promise<MapData> =>
  (loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

async function load(): Promise<MapData> {
  const [{ index }, { filters }, labels, settings, placesText] = await Promise.all([
    pageSession().names(),
    pageSession().pages(),
    pageLabels(),
    fetchBuilt<MapSettings>(`map.${locale}.json`),
    fetchText(placesFile),
  ]);
  const { entries } = index;
  const venues = entries.flatMap(({ ref }, entry) => (ref.startsWith('venue/') ? [entry] : []));
  const places = new Map(entries.map(({ ref }, entry) => [ref, entry]));
  const lying = await readPlaces(placesText, index.stamp);
  const rank = (entry: number): number => lying.renown[entry] ?? 0;
  let named: readonly number[] | undefined;
  const sortByName = (): readonly number[] => {
    const { compare } = new Intl.Collator(locale === 'zh' ? 'zh-Hans-CN' : 'en');
    return [...venues].sort((a, b) => compare(entries[a]?.title ?? '', entries[b]?.title ?? ''));
  };
  return {
    ...settings,
    entries,
    labels,
    filters,
    places: lying,
    byRank: [...venues].sort((a, b) => rank(b) - rank(a) || a - b),
    byName: () => (named ??= sortByName()),
    placeOf: (ref) => places.get(ref),
    markOf: (entry) => markOfKind(labels, entries[entry]?.kind ?? ''),
  };
}

async function fetchText(path: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(`${base}search/${path}`, { cache });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The places that go with these names; where the browser has kept those of an older build they are fetched anew. */
async function readPlaces(text: string, stamp: string): Promise<PlacesIndex> {
  try {
    return decodePlaces(text, stamp);
  } catch {
    return decodePlaces(await fetchText(placesFile, 'reload'), stamp);
  }
}
