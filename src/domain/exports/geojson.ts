import { bboxOf, type Position } from '../geo.ts';
import { degrees, placedStops, straightRuns, type WalkExport } from './walk-export.ts';

const rounded = ([lng, lat]: Position): [number, number] => [Number(degrees(lng)), Number(degrees(lat))];

/**
 * A walk as GeoJSON (RFC 7946): every stop a feature in the walk's order, then the straight lines.
 * A stop without a real position has the geometry null, which the RFC keeps for unlocated features (section 3.2).
 */
export function writeGeoJson(walk: WalkExport): string {
  const positions = placedStops(walk).map(({ position }) => rounded(position));
  const stops = walk.stops.map((stop) => ({
    type: 'Feature',
    id: `stop-${stop.number}`,
    geometry: stop.position === null ? null : { type: 'Point', coordinates: rounded(stop.position) },
    properties: {
      stop: stop.number,
      venue: stop.id,
      name: stop.label,
      'name:zh': stop.names.zh,
      'name:en': stop.names.en,
      address: stop.address,
      description: stop.description,
      positionSource: stop.positionSource === '' ? null : stop.positionSource,
      url: stop.url,
    },
  }));
  const runs = straightRuns(walk).map((run) => run.map(({ position }) => rounded(position)));
  const lines = {
    type: 'Feature',
    id: 'lines',
    geometry: { type: 'MultiLineString', coordinates: runs },
    properties: { name: walk.line.name, description: walk.line.description },
  };
  const collection = {
    type: 'FeatureCollection',
    ...(positions.length === 0 ? {} : { bbox: bboxOf(positions) }),
    name: walk.title,
    description: walk.description,
    url: walk.url,
    credit: walk.credit,
    license: walk.license.url,
    updated: walk.updated,
    features: [...stops, ...(runs.length === 0 ? [] : [lines])],
  };
  // Halves of surrogate pairs would pass as escapes that strict readers refuse.
  return `${JSON.stringify(collection, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))}\n`;
}
