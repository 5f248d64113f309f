import type { NameEntry } from '../../domain/search/names-index.ts';
import { knownNames } from './place-data.ts';

let venues: ReadonlyMap<string, NameEntry> | undefined;

/** Loads the names of the site's venues; rejects when the network fails. */
export async function loadVenueNames(): Promise<void> {
  const { entries } = await knownNames();
  venues ??= new Map(entries.filter(({ ref }) => ref.startsWith('venue/')).map((entry) => [entry.ref.slice('venue/'.length), entry]));
}

/** The name entry of a venue: null if the site has no such venue, undefined while the names are not loaded. */
export const venueName = (id: string): NameEntry | null | undefined => (venues === undefined ? undefined : (venues.get(id) ?? null));
