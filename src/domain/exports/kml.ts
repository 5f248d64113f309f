import { escapeText } from '../sketch/svg.ts';
import { degrees, type PlacedStop, placedStops, straightRuns, type WalkExport } from './walk-export.ts';
import { element, textElement, xmlDocument, type XmlNode, xmlText } from './xml.ts';

// Brick, as aabbggrr. No icon is named: that would be a picture on somebody else's server.
const brick = 'ff2a3ba2';

/**
 * A walk as KML 2.2: a folder of stops and one of straight lines, ids and source of the position as extended data.
 * A stop without a real position is in the description only.
 */
export function writeKml(walk: WalkExport): string {
  const stops = placedStops(walk);
  const runs = straightRuns(walk);
  return xmlDocument(
    element(
      'kml',
      { xmlns: 'http://www.opengis.net/kml/2.2', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      element(
        'Document',
        { id: walk.id },
        textElement('name', walk.title),
        element('open', {}, '1'),
        element('atom:author', {}, textElement('atom:name', walk.siteName), textElement('atom:uri', walk.siteUrl)),
        element('atom:link', { href: walk.url, rel: 'alternate', type: 'text/html' }),
        htmlDescription(walk.description),
        style(),
        extendedData({ license: walk.license.url, credit: walk.credit, updated: walk.updated }),
        ...stops.map(placemark),
        runs.length === 0 ? null : lines(walk, runs),
      ),
    ),
  );
}

function style(): XmlNode {
  return element(
    'Style',
    { id: 'walk' },
    element('IconStyle', {}, textElement('color', brick)),
    element('LineStyle', {}, textElement('color', brick), textElement('width', '3')),
  );
}

/** Readers show a description as HTML: the text is escaped for HTML, and then needs no more inside CDATA, for no `]]>` survives. */
function htmlDescription(text: string): XmlNode {
  return { xml: `<description><![CDATA[${escapeText(xmlText(text)).replaceAll('\n', '<br>')}]]></description>` };
}

function extendedData(values: Readonly<Record<string, string>>): XmlNode {
  return element(
    'ExtendedData',
    {},
    ...Object.entries(values).map(([name, value]) => element('Data', { name }, element('value', {}, value))),
  );
}

const coordinates = (stops: readonly PlacedStop[]): XmlNode | null =>
  textElement('coordinates', stops.map(({ position: [lng, lat] }) => `${degrees(lng)},${degrees(lat)}`).join(' '));

function placemark(stop: PlacedStop): XmlNode {
  return element(
    'Placemark',
    { id: `stop-${stop.number}` },
    textElement('name', stop.label),
    element('atom:link', { href: stop.url, rel: 'related', type: 'text/html' }),
    textElement('address', stop.address),
    htmlDescription(`${stop.description}\n${stop.url}`),
    textElement('styleUrl', '#walk'),
    extendedData({
      id: stop.id,
      number: String(stop.number),
      'name:zh': stop.names.zh,
      'name:en': stop.names.en,
      positionSource: stop.positionSource,
    }),
    element('Point', {}, coordinates([stop])),
  );
}

function lines(walk: WalkExport, runs: readonly (readonly PlacedStop[])[]): XmlNode {
  return element(
    'Placemark',
    { id: 'lines' },
    textElement('name', walk.line.name),
    htmlDescription(walk.line.description),
    textElement('styleUrl', '#walk'),
    element('MultiGeometry', {}, ...runs.map((run) => element('LineString', {}, textElement('tessellate', '1'), coordinates(run)))),
  );
}
