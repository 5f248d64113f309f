/**
 * Makes public/map/base.pmtiles, the base map that the site serves itself. Does nothing where its sources have not changed.
 *
 *   node scripts/basemap.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildBasemap } from './lib/basemap/build-basemap.ts';
import { hashOf, isMadeFrom, rememberSources } from './lib/basemap/made-from.ts';
import { readBasemapInputs } from './lib/basemap/read-inputs.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'public/map/base.pmtiles');
const stamp = join(root, '.cache/basemap/base.stamp');

const sources = hashOf(root, [
  'content/geometry/base.json',
  'content/geometry/metro.json',
  'content/districts',
  'scripts/basemap.ts',
  'scripts/lib/basemap',
  'src/domain/geo.ts',
  'src/domain/sketch/simplify.ts',
  'src/domain/sketch/smooth.ts',
  'package-lock.json',
]);
if (!isMadeFrom(file, stamp, sources)) {
  const started = performance.now();
  const archive = buildBasemap(readBasemapInputs(join(root, 'content')));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, archive);
  rememberSources(file, stamp, sources);
  console.log(`Base map: ${Math.round(archive.length / 1024)} kB in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
