import { isInBbox, type Position } from '../../domain/geo.ts';
import { cityBox, type OriginId } from '../../domain/map/map-state.ts';
import type { OriginPlace } from '../../domain/map/near.ts';
import { type PackedOrigin, unpackOrigins } from '../../domain/map/origins-file.ts';
import { pinOf } from '../../domain/map/shown.ts';
import { matchNames } from '../../domain/search/match-names.ts';
import type { NameEntry } from '../../domain/search/names-index.ts';
import { normalizeQuery } from '../../domain/search/normalize.ts';
import { type PreparedNames, prepareNames } from '../../domain/search/prepare-names.ts';
import { findHere } from '../search/here.ts';
import { fetchBuilt, locale } from '../search/built-files.ts';
import { pageSession } from '../search/page-session.ts';
import type { Suggestion } from '../search/session-types.ts';
import type { MapData } from './map-data.ts';

/** The places to start from. */
export interface Origins {
  /** The best names for what has been typed so far. Rejects when the network fails. */
  readonly suggest: (text: string, limit: number) => Promise<readonly Suggestion[]>;
  /** The place behind an id of the address; null for a stranger, or a venue without a real position. Rejects when the network fails. */
  readonly find: (id: OriginId) => Promise<OriginPlace | null>;
}

/** The visitor's own position; rejects when it is refused or not known, null when it is not in or near the city. */
export async function askHere(): Promise<Position | null> {
  const here = await findHere();
  return isInBbox(here, cityBox) ? here : null;
}

/** The id of a place to start from for a ref of the suggestions: "venue/x" and "metro/x" become "venue:x" and "metro:x". */
export const originIdOf = (ref: string): string => ref.replace('/', ':');

/** Opens the list of places to start from; it is fetched at the first call of its functions. */
export function openOrigins(data: MapData): Origins {
  let loading: Promise<{ readonly list: readonly OriginPlace[]; readonly prepared: PreparedNames }> | undefined;
  const loaded = () =>
    (loading ??= load(data).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  return {
    async suggest(text, limit) {
      const { prepared } = await loaded();
      return matchNames(normalizeQuery(text, prepared.simplify), prepared, limit).map(({ entry, name }) => ({
        ref: entry.ref,
        url: entry.ref,
        title: [{ text: entry.title, hit: false }],
        ...(name === entry.title ? {} : { alias: name }),
        kind: entry.kind,
        district: entry.district,
      }));
    },
    async find(id) {
      if (id.startsWith('venue:')) return venueOrigin(id, data);
      return (await loaded()).list.find((origin) => origin.id === id) ?? null;
    },
  };
}

function venueOrigin(id: string, data: MapData): OriginPlace | null {
  const entry = data.placeOf(id.replace(':', '/'));
  const found = entry === undefined ? undefined : data.entries[entry];
  const position = entry === undefined ? null : pinOf(entry, data.places);
  if (found === undefined || position === null) return null;
  return { id, names: { zh: found.title, en: found.title }, position, accuracy: 'exact', of: 0 };
}

async function load(data: MapData) {
  const [packed, names] = await Promise.all([fetchBuilt<readonly PackedOrigin[]>('origins.json'), pageSession().names()]);
  const list = unpackOrigins(packed);
  const pinned = data.byRank.filter((entry) => pinOf(entry, data.places) !== null).flatMap((entry) => data.entries[entry] ?? []);
  const prepared = prepareNames([...list.map(nameEntryOf), ...pinned], names.prepared.simplify, names.prepared.syllables);
  return { list, prepared };
}

/** Stations come before venues of the same name: somebody who types one wants to start there. */
const originProminence = 3;

function nameEntryOf({ id, names }: OriginPlace): NameEntry {
  const ref = id.replace(':', '/');
  const kind = ref.slice(0, ref.indexOf('/'));
  const station = kind === 'metro' ? [`${names.zh}站`, `${names.en} Station`] : [];
  return {
    ref,
    url: ref,
    title: names[locale],
    names: [names.zh, names.en, ...station],
    pinyin: [],
    kind,
    district: null,
    prominence: originProminence,
  };
}
