import { distanceMeters, type Position } from '../../domain/geo.ts';

/** A result with its distance in metres, or null where it has no exact place. */
export interface Placed<T> {
  readonly item: T;
  readonly meters: number | null;
}

/** Sorts by distance from here; what has no exact place comes after, in the order it had. */
export function orderByDistance<T extends { readonly ref: string }>(
  items: readonly T[],
  positions: ReadonlyMap<string, Position>,
  here: Position,
): Placed<T>[] {
  const placed = items.map((item) => {
    const position = positions.get(item.ref);
    return { item, meters: position === undefined ? null : distanceMeters(here, position) };
  });
  return placed.sort((a, b) => (a.meters === null ? (b.meters === null ? 0 : 1) : b.meters === null ? -1 : a.meters - b.meters));
}
