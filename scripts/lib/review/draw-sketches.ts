import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PicturePlace } from '../../../src/domain/sketch/picture-points.ts';
import { pictureStyle } from '../../../src/domain/sketch/picture-style.ts';
import { drawVenuePicture } from '../../../src/domain/sketch/venue-picture.ts';
import { baseGeometrySchema, metroNetworkSchema } from '../../../src/domain/schema/geometry.ts';
import type { Venue } from '../../../src/domain/schema/venue.ts';
import { siteColours } from '../pictures/site-colours.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const mostSketches = 60;
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Draws a sketch of each venue with a pin into a folder and returns the files' names by id. The ids have passed the schema. */
export function drawSketches(wanted: readonly Venue[], all: readonly Venue[], folder: string): ReadonlyMap<string, string> {
  const geometry = baseGeometrySchema.parse(read('content/geometry/base.json'));
  const metro = metroNetworkSchema.parse(read('content/geometry/metro.json'));
  const style = `<style>${pictureStyle(siteColours(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8')))}</style>`;
  const places = new Map(all.map((venue) => [venue.id, placeOf(venue)]));
  const names = new Map<string, string>();
  mkdirSync(folder, { recursive: true });
  for (const venue of wanted.slice(0, mostSketches)) {
    const { position, precision, mark } = placeOf(venue);
    if (position === null || precision === 'approx' || !idPattern.test(venue.id)) continue;
    const others = [...places].filter(([id]) => id !== venue.id).map(([, place]) => place);
    const svg = drawVenuePicture({ geometry, metro, position, mark, places: others }).replace('>', `>${style}`);
    const file = join(folder, `${venue.id}.svg`);
    if (existsSync(file) && !lstatSync(file).isFile()) continue;
    writeFileSync(file, svg);
    names.set(venue.id, `${venue.id}.svg`);
  }
  return names;
}

const placeOf = ({ position }: Venue): PicturePlace => ({
  position: position === null ? null : [position.lng, position.lat],
  precision: position?.precision ?? 'none',
  mark: 'disc',
});
