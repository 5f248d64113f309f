/**
 * Writes the tiles of ready marks with which the map begins where it has more venues than one file should hold. Does nothing for fewer.
 *
 *   node scripts/points.ts [dist]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decodePlaces } from '../src/domain/map/places-index.ts';
import { mostInOneFile } from '../src/domain/map/point-tiles.ts';
import { decodeNames } from '../src/domain/search/names-index.ts';
import { readSyllables } from '../src/domain/search/tables.ts';
import { writePoints } from './lib/map/write-points.ts';

const dist = process.argv[2] ?? 'dist';
const read = (name: string): string => readFileSync(join(dist, 'search', name), 'utf8');
const markSchema = z.enum(['house', 'disc', 'diamond', 'seal']).catch('disc');
const wordsSchema = z.object({ marks: z.record(z.string(), z.unknown()) });
const tablesSchema = z.object({ syllables: z.record(z.string(), z.string()) });

const syllables = readSyllables(tablesSchema.parse(JSON.parse(read('tables.json'))));
for (const locale of ['zh', 'en'] as const) {
  const { entries, stamp } = decodeNames(read(`names.${locale}.txt`), syllables);
  const places = decodePlaces(read('places.txt'), stamp);
  const count = places.places.filter((place) => place !== null).length;
  if (count <= mostInOneFile) break;
  const { marks } = wordsSchema.parse(JSON.parse(read(`words.${locale}.json`)));
  writePoints(locale, entries, places, (kind) => markSchema.parse(marks[kind]), dist);
  process.stdout.write(`map: ${count} venues in tiles (${locale})\n`);
}
