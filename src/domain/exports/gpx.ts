import { bboxOf } from '../geo.ts';
import { degrees, type PlacedStop, placedStops, straightRuns, type WalkExport } from './walk-export.ts';
import { element, textElement, xmlDocument, type XmlNode } from './xml.ts';

const namespace = 'http://www.topografix.com/GPX/1/1';

/**
 * A walk as GPX 1.1: stops as waypoints, their order as a route, the straight lines as a track, in the schema's order.
 * A stop without a real position is in the description only.
 */
export function writeGpx(walk: WalkExport): string {
  const stops = placedStops(walk);
  return xmlDocument(
    element(
      'gpx',
      {
        version: '1.1',
        creator: walk.siteName,
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} http://www.topografix.com/GPX/1/1/gpx.xsd`,
      },
      metadata(walk),
      ...stops.map(waypoint),
      stops.length > 1 ? route(walk, stops) : null,
      track(walk),
    ),
  );
}

function metadata(walk: WalkExport): XmlNode {
  const positions = placedStops(walk).map(({ position }) => position);
  return element(
    'metadata',
    {},
    textElement('name', walk.title),
    textElement('desc', walk.description),
    element('author', {}, textElement('name', walk.siteName), link(walk.siteUrl, walk.siteName)),
    element('copyright', { author: walk.credit }, textElement('year', walk.updated.slice(0, 4)), textElement('license', walk.license.url)),
    link(walk.url, walk.title),
    textElement('time', `${walk.updated}T00:00:00Z`),
    textElement('keywords', walk.keywords.join(', ')),
    positions.length === 0 ? null : bounds(bboxOf(positions)),
  );
}

function bounds([west, south, east, north]: ReturnType<typeof bboxOf>): XmlNode {
  return element('bounds', { minlat: degrees(south), minlon: degrees(west), maxlat: degrees(north), maxlon: degrees(east) });
}

function link(href: string, text: string): XmlNode {
  return element('link', { href }, textElement('text', text), textElement('type', 'text/html'));
}

function point(name: 'wpt' | 'rtept' | 'trkpt', { position: [lng, lat] }: PlacedStop, ...children: readonly (XmlNode | null)[]): XmlNode {
  return element(name, { lat: degrees(lat), lon: degrees(lng) }, ...children);
}

function waypoint(stop: PlacedStop): XmlNode {
  return point(
    'wpt',
    stop,
    textElement('name', stop.label),
    textElement('desc', stop.description),
    textElement('src', stop.positionSource),
    link(stop.url, stop.label),
    textElement('sym', 'Flag, Red'),
  );
}

function route(walk: WalkExport, stops: readonly PlacedStop[]): XmlNode {
  return element(
    'rte',
    {},
    textElement('name', walk.title),
    textElement('desc', walk.description),
    link(walk.url, walk.title),
    ...stops.map((stop) => point('rtept', stop, textElement('name', stop.label))),
  );
}

function track(walk: WalkExport): XmlNode | null {
  const runs = straightRuns(walk);
  if (runs.length === 0) return null;
  return element(
    'trk',
    {},
    textElement('name', walk.line.name),
    textElement('desc', walk.line.description),
    ...runs.map((run) => element('trkseg', {}, ...run.map((stop) => point('trkpt', stop, textElement('name', stop.label))))),
  );
}
