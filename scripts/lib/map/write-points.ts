import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pointsOf } from '../../../src/domain/map/map-points.ts';
import type { PlacesIndex } from '../../../src/domain/map/places-index.ts';
import type { PointCard } from '../../../src/domain/map/point-tiles.ts';
import type { MarkShape } from '../../../src/domain/map/point-source.ts';
import type { NameEntry } from '../../../src/domain/search/names-index.ts';
import { cutPointTiles, listsOf, writePointTiles } from './point-tiles.ts';

/** The city and what is near. */
const box = [120.8, 30.6, 122.2, 31.9] as const;

/** Writes the tiles of ready marks of one language, and the lists of the venues behind its discs, into a built site. */
export function writePoints(
  locale: 'zh' | 'en',
  entries: readonly NameEntry[],
  places: PlacesIndex,
  markOf: (kind: string) => MarkShape,
  dist: string,
): void {
  const cardOf = (entry: number): PointCard => {
    const { ref, url, title, kind, district } = entries[entry] ?? { ref: '', url: '', title: '', kind: '', district: null };
    const state = places.states.get(entry);
    return { entry, ref, url, title, kind, district, ...(state === undefined ? {} : { state }) };
  };
  const { points, areas } = pointsOf([...entries.keys()], places, (entry) => markOf(entries[entry]?.kind ?? ''));
  const write = (name: string, content: Uint8Array | string): void => {
    const file = join(dist, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write(`map/points.${locale}.pmtiles`, writePointTiles(cutPointTiles(points, areas, cardOf), box));
  for (const [name, cards] of listsOf(areas, cardOf)) write(`search/members/${name}.${locale}.json`, JSON.stringify(cards));
}
