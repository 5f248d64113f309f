import { distanceMeters, type Position } from '../../domain/geo.ts';
import type { Concept } from '../../domain/search/concepts.ts';
import type { Evidence } from '../../domain/search/coverage.ts';
import { matchNames } from '../../domain/search/match-names.ts';
import { tiers } from '../../domain/search/name-match.ts';
import type { SearchData } from './search-text.ts';

/** What lies near a place, the nearer the stronger, and what is known to lie elsewhere. Only pins count. */
export interface Surroundings {
  readonly near: Evidence;
  readonly elsewhere: ReadonlySet<number>;
}

/** How sure it is that what stands right there is meant. */
const strongestNear = 0.9;
/** How far "near" reaches, in metres as the crow flies. */
const reachMeters = 1200;
/** Names that show where a place is. */
const mostAnchors = 30;

/** Looks around a station, or around those whose names begin with the words of a place. Rejects when the network fails. */
export async function findSurroundings({ words, meanings }: Concept, data: SearchData): Promise<Surroundings> {
  const positions = await data.positions();
  const pinOf = (key: string): readonly Position[] => {
    const pin = positions.get(key);
    return pin === undefined ? [] : [pin];
  };
  const stations = meanings.flatMap(({ field, id }) => (field === 'metro' ? pinOf(`metro/${id}`) : []));
  const named = words
    .flatMap((word) => matchNames(word, data.prepared, mostAnchors))
    .flatMap(({ tier, entry }) => (tier <= tiers.prefix ? pinOf(entry.ref) : []));
  const anchors = [...stations, ...named];
  const near = new Map<number, number>();
  const elsewhere = new Set<number>();
  if (anchors.length === 0) return { near, elsewhere };
  data.index.entries.forEach(({ ref }, entry) => {
    for (const pin of pinOf(ref)) {
      const meters = Math.min(...anchors.map((anchor) => distanceMeters(pin, anchor)));
      if (meters <= reachMeters) near.set(entry, strongestNear * (1 - meters / (2 * reachMeters)));
      else if (meters > 2 * reachMeters) elsewhere.add(entry);
    }
  });
  return { near, elsewhere };
}
