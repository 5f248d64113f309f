import type { FormFile } from '../../domain/contribute/form-file.ts';
import type { Ground } from '../../domain/datum-suspicion.ts';
import type { Position } from '../../domain/geo.ts';
import type { NameEntry } from '../../domain/search/names-index.ts';
import { plainPinyin, spellName } from '../../domain/search/spell-name.ts';
import { readSyllables, type SearchTables } from '../../domain/search/tables.ts';
import { exactPlaces } from '../search/here.ts';
import { loadNames } from '../search/name-data.ts';
import { base, fetchBuilt, locale } from '../search/built-files.ts';

/** Names and syllables of the search: what is there already, and how names are read. */
export interface KnownNames {
  readonly entries: readonly NameEntry[];
  readonly syllableOf: (character: string) => string | undefined;
  readonly spell: (name: string) => string;
}

async function fetched<T>(path: string): Promise<T> {
  const response = await fetch(`${base}contribute/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The file comes from the same build as this script, hence no further parsing.
  return response.json();
}

/** A promise made once; a failure is tried again at the next call. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

/** The schemas, words and vocabularies of the form. */
export const formFile = once(() => fetched<FormFile>(`form.${locale}.json`));

/** The outlines of the districts and the water; never drawn. */
export const ground = once(() => fetched<Ground>('ground.json'));

/** The names of everything on the site. */
export const knownNames = once(async (): Promise<KnownNames> => {
  const [{ index }, tables] = await Promise.all([loadNames(locale, base, 'default'), fetchBuilt<SearchTables>('tables.json')]);
  const syllables = readSyllables(tables);
  const syllableOf = (character: string): string | undefined => syllables.get(character);
  return { entries: index.entries, syllableOf, spell: (name) => plainPinyin(spellName(name, syllableOf)) };
});

/** Pins of venues and stations by ref. */
export const knownPositions = (): Promise<ReadonlyMap<string, Position>> => exactPlaces();

const groups = new Map<string, () => Promise<Readonly<Record<string, unknown>>>>();

/** The files of a district's venues, or of a collection, by id. */
export function rawRecords(group: string): Promise<Readonly<Record<string, unknown>>> {
  const load = groups.get(group) ?? once(() => fetched<Readonly<Record<string, unknown>>>(`records/${group}.json`));
  groups.set(group, load);
  return load();
}
