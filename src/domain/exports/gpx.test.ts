import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childAt, childrenOf, readXml, schemaErrors } from '../../tests/exports/read-files.ts';
import { anyWalk, tideWalk } from '../../tests/exports/sample-walks.ts';
import { writeGpx } from './gpx.ts';
import { placedStops } from './walk-export.ts';
import { xmlText } from './xml.ts';

const positionsOf = (points: ReturnType<typeof childrenOf>) =>
  points.map(({ attributes }) => [Number(attributes['lon']), Number(attributes['lat'])] as const);

describe('a walk as GPX', () => {
  const gpx = readXml(writeGpx(tideWalk));
  it('has the stops of real position as waypoints and as a route, each with its name', () => {
    for (const points of [childrenOf(gpx, 'wpt'), childrenOf(childAt(gpx, 'rte'), 'rtept')])
      expect(points.map((point) => childAt(point, 'name')?.text)).toEqual(['1 潮汐馆', '2 潮汐馆', '4 潮汐馆', '5 潮汐馆']);
  });
  it('names the route and the track, and says of the track that it is no path', () => {
    expect(childAt(gpx, 'rte', 'name')?.text).toBe(tideWalk.title);
    expect(childAt(gpx, 'trk', 'name')?.text).toContain('不是路');
    expect(childrenOf(childAt(gpx, 'trk'), 'trkseg').map((segment) => segment.children.length)).toEqual([2]);
  });
  it('tells in the description of the stop without a position', () => {
    expect(childAt(gpx, 'metadata', 'desc')?.text).toContain('3 没有准确位置');
  });
  it('names licence, page and bounds', () => {
    expect(childAt(gpx, 'metadata', 'copyright', 'license')?.text).toBe(tideWalk.license.url);
    expect(childAt(gpx, 'metadata', 'link')?.attributes['href']).toBe(tideWalk.url);
    expect(childAt(gpx, 'metadata', 'bounds')?.attributes).toEqual({ minlat: '31.25', minlon: '121.5', maxlat: '31.25', maxlon: '121.54' });
  });
  it('is valid whatever the names hold, and read again gives the same stops in the same order', async () => {
    const walks = fc.sample(anyWalk, { numRuns: 150, seed: 5 });
    const files = walks.map((walk, index) => ({ fileName: `${index}.gpx`, contents: writeGpx(walk) }));
    expect(await schemaErrors('gpx', files)).toEqual([]);
    for (const [index, walk] of walks.entries()) {
      const stops = placedStops(walk);
      const waypoints = childrenOf(readXml(files[index]?.contents ?? ''), 'wpt');
      expect(waypoints.map((point) => childAt(point, 'name')?.text ?? '')).toEqual(stops.map(({ label }) => xmlText(label)));
      for (const [place, [lng, lat]] of positionsOf(waypoints).entries()) {
        expect(Math.abs(lng - (stops[place]?.position[0] ?? 0))).toBeLessThanOrEqual(1e-6);
        expect(Math.abs(lat - (stops[place]?.position[1] ?? 0))).toBeLessThanOrEqual(1e-6);
      }
    }
  });
  it('is refused by the schema when the order is wrong or a latitude impossible', async () => {
    const good = writeGpx(tideWalk);
    const wrong = [
      good.replace('lat="31.25"', 'lat="91"'),
      good.replace(/(<name>[^<]*<\/name>)(<desc>[^<]*<\/desc>)/, '$2$1'),
      good.replace(' version="1.1"', ''),
      good.replace('</metadata>', '<speed>1</speed></metadata>'),
    ];
    const faults = await Promise.all(wrong.map((contents, index) => schemaErrors('gpx', [{ fileName: `${index}.gpx`, contents }])));
    expect(faults.map((errors) => errors.length > 0)).toEqual([true, true, true, true]);
  });
});
