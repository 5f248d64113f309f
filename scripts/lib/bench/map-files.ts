import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../../src/domain/search/record.ts';
import { mostInOneFile } from '../../../src/domain/map/point-tiles.ts';
import { decodePlaces, encodePlaces, type PlacesIndex } from '../../../src/domain/map/places-index.ts';
import { compareRefs, stampOf } from '../../../src/domain/search/names-index.ts';
import { writePoints } from '../map/write-points.ts';
import { writeNames } from './sharded-index.ts';
import { readAreas, readDistricts } from './read-areas.ts';
import type { Catalog } from './real-records.ts';
import { romanise, syntheticRecords } from './synthetic-records.ts';
import { type RealVenue, settle } from './synthetic-places.ts';
import { syntheticVenues } from './synthetic-venues.ts';

/** The venues of the content with their places, as the built site has them, and its areas. */
function readModels(catalog: Catalog, dist: string): { readonly models: readonly RealVenue[]; readonly real: PlacesIndex } {
  const records = [...catalog.recordsOf('zh')].sort(compareRefs);
  const stamp = stampOf(records.map((record) => ({ ref: record.ref, names: namesOf(record) })));
  const real = decodePlaces(readFileSync(join(dist, 'search/places.txt'), 'utf8'), stamp);
  const models = records.flatMap((record, entry): RealVenue[] => {
    const place = real.places[entry] ?? null;
    return place === null ? [] : [{ record, place }];
  });
  return { models, real };
}

/** Writes into a folder what the map page loads for so many made-up venues. */
export function writeMapFiles(count: number, catalog: Catalog, content: string, dist: string, folder: string): void {
  const { models, real } = readModels(catalog, dist);
  const venues = syntheticVenues(count, readAreas(content), romanise);
  mkdirSync(join(folder, 'search'), { recursive: true });
  const made = syntheticRecords(venues, 'zh', readDistricts(content), catalog.kinds);
  const { records, places } = settle([...made].sort(compareRefs), models, real);
  const write = (name: string, text: string): void => writeFileSync(join(folder, 'search', name), text);
  write('tables.json', JSON.stringify(catalog.tablesOf(records)));
  const { names } = writeNames(records, 'zh', folder);
  write('places.txt', encodePlaces(places, names.stamp));
  const placed = places.places.filter((place) => place !== null).length;
  const page = readFileSync(join(dist, 'map/index.html'), 'utf8');
  mkdirSync(join(folder, 'map'), { recursive: true });
  const isTiled = placed > mostInOneFile;
  // What the page would say of itself with so many venues.
  writeFileSync(
    join(folder, 'map/index.html'),
    isTiled ? page.replace(' data-map-page', ` data-map-tiles="${placed}" data-map-page`) : page,
  );
  if (isTiled) writePoints('zh', names.entries, places, (kind) => catalog.markOf(kind), folder);
}
