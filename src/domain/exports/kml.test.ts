import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childAt, childrenOf, readXml, schemaErrors } from '../../tests/exports/read-files.ts';
import { anyWalk, tideWalk } from '../../tests/exports/sample-walks.ts';
import { writeKml } from './kml.ts';
import { placedStops } from './walk-export.ts';
import { xmlText } from './xml.ts';

const placemarksOf = (kml: string) => childrenOf(childAt(readXml(kml), 'Document'), 'Placemark');

describe('a walk as KML', () => {
  it('has a placemark for each stop of real position, then the straight lines', () => {
    const placemarks = placemarksOf(writeKml(tideWalk));
    expect(placemarks.map(({ attributes }) => attributes['id'])).toEqual(['stop-1', 'stop-2', 'stop-4', 'stop-5', 'lines']);
    expect(childAt(placemarks[0], 'Point', 'coordinates')?.text).toBe('121.5,31.25');
    expect(childAt(placemarks[4], 'MultiGeometry', 'LineString', 'coordinates')?.text).toBe('121.5,31.25 121.51,31.25');
  });
  it('holds no markup from a text: readers show the description as HTML', () => {
    const kml = writeKml({ ...tideWalk, description: '<script>x</script> ]]> &\nb' });
    expect(childAt(readXml(kml), 'Document', 'description')?.text).toBe('&lt;script&gt;x&lt;/script&gt; ]]&gt; &amp;<br>b');
  });
  it('loads nothing: it names no icon and no other file', () => {
    expect(writeKml(tideWalk)).not.toMatch(/<Icon>|<NetworkLink>|<img/i);
  });
  it('is valid whatever the names hold, and read again gives the same stops in the same order', async () => {
    const walks = fc.sample(anyWalk, { numRuns: 150, seed: 5 });
    const files = walks.map((walk, index) => ({ fileName: `${index}.kml`, contents: writeKml(walk) }));
    expect(await schemaErrors('kml', files)).toEqual([]);
    for (const [index, walk] of walks.entries()) {
      const stops = placedStops(walk);
      const points = placemarksOf(files[index]?.contents ?? '').filter((placemark) => childAt(placemark, 'Point') !== undefined);
      expect(points.map((point) => childAt(point, 'name')?.text ?? '')).toEqual(stops.map(({ label }) => xmlText(label)));
      for (const [place, point] of points.entries()) {
        const [lng = 0, lat = 0] = (childAt(point, 'Point', 'coordinates')?.text ?? '').split(',').map(Number);
        expect(Math.abs(lng - (stops[place]?.position[0] ?? 0))).toBeLessThanOrEqual(1e-6);
        expect(Math.abs(lat - (stops[place]?.position[1] ?? 0))).toBeLessThanOrEqual(1e-6);
      }
    }
  });
  it('is refused by the schema when elements are out of order', async () => {
    const contents = writeKml(tideWalk).replace(/(<styleUrl>[^<]*<\/styleUrl>)(<ExtendedData>)/, '<ExtendedData/>$1$2');
    expect(await schemaErrors('kml', [{ fileName: 'wrong.kml', contents }])).not.toEqual([]);
  });
});
