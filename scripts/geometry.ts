/**
 * Makes content/geometry/*.json anew. Seldom needed: the results are committed.
 *
 *   node scripts/geometry.ts --packages FOLDER [--metro TABLE.json]
 *
 * FOLDER holds installed @geo-maps/earth-seas-10m 0.6.0, @datapool/shanghai.geojson 1.0.1 and
 * polygon-clipping 0.15.7; TABLE is the research table of the metro.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildBaseGeometry } from './lib/geometry/base-geometry.ts';
import { buildMetroNetwork } from './lib/geometry/metro-network.ts';
import { readSourcePackages } from './lib/geometry/packages.ts';
import { writeJson } from './lib/geometry/write-json.ts';

const { values } = parseArgs({
  options: { packages: { type: 'string', default: 'node_modules' }, metro: { type: 'string' } },
});
const folder = new URL('../content/geometry/', import.meta.url).pathname;

writeJson(`${folder}base.json`, buildBaseGeometry(readSourcePackages(values.packages)));
if (values.metro) {
  writeJson(`${folder}metro.json`, buildMetroNetwork(JSON.parse(readFileSync(values.metro, 'utf8'))));
}
