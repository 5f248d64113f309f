import type { MapArea, MapPoint, MarkShape } from './point-source.ts';
import type { PlacesIndex } from './places-index.ts';

/** The pins and the areas of some entries; only real positions become pins. */
export function pointsOf(
  entries: readonly number[],
  { places, areas }: PlacesIndex,
  markOf: (entry: number) => MarkShape,
): { readonly points: readonly MapPoint[]; readonly areas: readonly MapArea[] } {
  const points: MapPoint[] = [];
  const members = areas.map((): number[] => []);
  for (const entry of entries) {
    const place = places[entry] ?? null;
    if (place === null) continue;
    if ('area' in place) members[place.area]?.push(entry);
    else points.push({ entry, position: place.position, mark: markOf(entry) });
  }
  const discs = areas.flatMap((area, number): MapArea[] => {
    const held = members[number] ?? [];
    return held.length === 0 ? [] : [{ ...area, entries: held }];
  });
  return { points, areas: discs };
}
