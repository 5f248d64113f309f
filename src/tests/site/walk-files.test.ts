import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allVenues, allWalks } from 'content-collections';
import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { localeIds, locales } from '../../i18n/locales.ts';
import { walkFormats } from '../../i18n/walk-file-words.ts';
import { site } from '../../site.ts';
import { childAt, childrenOf, lineOctets, readGeoJson, readIcs, readXml, schemaErrors } from '../exports/read-files.ts';
import { dist } from './built-site.ts';

const venues = new Map(allVenues.map((venue) => [venue.id, venue]));

/** A walk in one language with what its files must hold. */
const editions = allWalks.flatMap((walk) =>
  localeIds.map((locale) => {
    const stops = walk.stops.map(({ venue }, index) => ({ number: index + 1, venue: venues.get(venue)! }));
    const placed = stops.filter(({ venue }) => venue.position !== null && venue.position.precision !== 'approx');
    const folder = `${locales[locale].path}walks/${walk.id}/`;
    return { walk, locale, stops, placed, folder, at: (format: string) => join(dist, folder, `${walk.id}.${format}`) };
  }),
);
const read = (path: string): string => readFileSync(path, 'utf8');
const numberOf = (label: string | undefined): number => Number(/^\d+/.exec(label ?? '')?.[0]);
const isNear = (a: number | undefined, b: number | undefined): boolean => Math.abs((a ?? NaN) - (b ?? NaN)) <= 1e-6;

describe('the files of every walk', () => {
  it('lie at their addresses in both languages, beside the page of the walk', () => {
    const wanted = (id: string): string[] => ['index.html', ...walkFormats.map((format) => `${id}.${format}`)];
    for (const { walk, folder } of editions)
      expect(readdirSync(join(dist, folder)), folder).toEqual(expect.arrayContaining(wanted(walk.id)));
  });
  it('are linked from the page of the walk, those for maps where there is a point to show', () => {
    for (const { walk, folder, placed } of editions) {
      const html = read(join(dist, folder, 'index.html'));
      for (const format of walkFormats) {
        const isShown = placed.length > 0 || !['gpx', 'kml', 'geojson'].includes(format);
        expect(html.includes(`href="${site.base}${folder}${walk.id}.${format}"`), `${folder} ${format}`).toBe(isShown);
      }
    }
  });
  it('are in no sitemap', () => {
    const maps = readdirSync(dist).filter((name) => /^sitemap.*\.xml$/.test(name));
    for (const name of maps) expect(read(join(dist, name))).not.toMatch(/\.(?:gpx|kml|geojson|ics)|offline\.html/);
  });
});

describe('GPX and KML of every walk', () => {
  it.each(['gpx', 'kml'] as const)('are valid: %s', async (format) => {
    const files = editions.map(({ at, folder }) => ({ fileName: `${folder.replaceAll('/', '-')}${format}`, contents: read(at(format)) }));
    expect(await schemaErrors(format, files)).toEqual([]);
  });
  it('have a point for each stop of real position, in order and within a millionth of a degree, and for no other', () => {
    for (const { at, folder, placed } of editions) {
      const gpx = readXml(read(at('gpx')));
      const kml = childrenOf(childAt(readXml(read(at('kml'))), 'Document'), 'Placemark').filter(
        (mark) => childAt(mark, 'Point') !== undefined,
      );
      const points = childrenOf(gpx, 'wpt').map((point) => ({
        number: numberOf(childAt(point, 'name')?.text),
        lng: Number(point.attributes['lon']),
        lat: Number(point.attributes['lat']),
      }));
      const marks = kml.map((mark) => {
        const [lng, lat] = (childAt(mark, 'Point', 'coordinates')?.text ?? '').split(',').map(Number);
        return { number: numberOf(childAt(mark, 'name')?.text), lng, lat };
      });
      for (const list of [points, marks]) {
        expect(
          list.map(({ number }) => number),
          folder,
        ).toEqual(placed.map(({ number }) => number));
        const wrong = list.filter(({ lng, lat }, index) => {
          const position = placed[index]?.venue.position;
          return !isNear(lng, position?.lng) || !isNear(lat, position?.lat);
        });
        expect(wrong, folder).toEqual([]);
      }
      const route = childrenOf(childAt(gpx, 'rte'), 'rtept').map((point) => numberOf(childAt(point, 'name')?.text));
      expect(route, folder).toEqual(placed.length > 1 ? placed.map(({ number }) => number) : []);
    }
  });
  it('say of the line that it is straight, and draw it only between neighbours of real position', () => {
    for (const { at, folder, placed } of editions) {
      const track = childAt(readXml(read(at('gpx'))), 'trk');
      if (track === undefined) continue;
      expect(childAt(track, 'name')?.text, folder).toMatch(/直线|straight/);
      const numbers = new Set(placed.map(({ number }) => number));
      for (const segment of childrenOf(track, 'trkseg')) {
        const along = segment.children.map((point) => numberOf(childAt(point, 'name')?.text));
        expect(
          along.every((number, index) => numbers.has(number) && (index === 0 || number === (along[index - 1] ?? 0) + 1)),
          folder,
        ).toBe(true);
      }
    }
  });
  it('name every stop that has no point', () => {
    for (const { at, folder, stops, placed, locale } of editions) {
      const description = childAt(readXml(read(at('gpx'))), 'metadata', 'desc')?.text ?? '';
      for (const stop of stops) if (!placed.includes(stop)) expect(description, folder).toContain(stop.venue.names[locale]);
    }
  });
});

describe('GeoJSON of every walk', () => {
  it('has every stop in order, unlocated where no real position is known', () => {
    for (const { at, folder, stops, placed } of editions) {
      const { features } = readGeoJson(read(at('geojson')));
      const points = features.filter(({ id }) => id !== 'lines');
      expect(
        points.map(({ properties }) => (properties as { venue?: unknown } | null)?.venue),
        folder,
      ).toEqual(stops.map(({ venue }) => venue.id));
      points.forEach(({ geometry }, index) => {
        const stop = stops[index]!;
        const coordinates = geometry?.type === 'Point' ? geometry.coordinates : null;
        const expected = placed.includes(stop) ? [stop.venue.position?.lng, stop.venue.position?.lat] : null;
        expect(coordinates, `${folder} ${stop.number}`).toEqual(expected);
      });
    }
  });
});

describe('the calendar of every walk', () => {
  it('is one event on a Saturday to come, tentative, with a stable id and lines of at most 75 octets', () => {
    for (const { at, folder, walk } of editions) {
      const text = read(at('ics'));
      const properties = readIcs(text);
      const valueOf = (name: string) => properties.findLast((property) => property.name === name)?.value;
      expect(text.replaceAll('\r\n', ''), folder).not.toMatch(/[\r\n]/);
      expect(Math.max(...lineOctets(text)), folder).toBeLessThanOrEqual(75);
      expect(
        properties.filter(({ name, value }) => name === 'BEGIN' && value === 'VEVENT'),
        folder,
      ).toHaveLength(1);
      expect(valueOf('UID'), folder).toBe(`walk-${walk.id}@${new URL(site.origin).hostname}`);
      expect(valueOf('DTSTAMP'), folder).toBe(`${site.compiled.replaceAll('-', '')}T000000Z`);
      const day = /^(\d{4})(\d\d)(\d\d)/.exec(valueOf('DTSTART') ?? '');
      const date = new Date(Date.UTC(Number(day?.[1]), Number(day?.[2]) - 1, Number(day?.[3])));
      expect(date.getUTCDay(), folder).toBe(6);
      expect(date.toISOString() >= site.compiled, folder).toBe(true);
      expect(valueOf('SUMMARY'), folder).toMatch(/日子请自己改|move to your own day/);
    }
  });
});

describe('the offline page of every walk', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
      'no-raw-characters': 'off',
    },
  });
  it('refers to nothing outside itself and is under 1 MB', () => {
    for (const { at, folder } of editions) {
      const html = read(at('offline.html'));
      expect(Buffer.byteLength(html), folder).toBeLessThan(1_000_000);
      const loads: string[] = [];
      const parser = new Parser({
        onopentag(name, { src, href, srcset, style }) {
          if (['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'image'].includes(name)) loads.push(name);
          if (src !== undefined || srcset !== undefined || style !== undefined) loads.push(`${name} ${src ?? srcset ?? style}`);
          if (href !== undefined && !href.startsWith('#') && !(name === 'a' && href.startsWith(site.origin))) loads.push(`${name} ${href}`);
        },
      });
      parser.end(html);
      expect(loads, folder).toEqual([]);
      expect(/<style>([^]*?)<\/style>/.exec(html)?.[1], folder).not.toMatch(/url\((?!#)|@import/);
    }
  });
  it('has every stop as a chapter with a QR code, and every anchor it points to', () => {
    for (const { at, folder, stops } of editions) {
      const html = read(at('offline.html'));
      expect(html.match(/class="qr"/g), folder).toHaveLength(stops.length);
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(ids.has(anchor), `${folder} #${anchor}`).toBe(true);
      for (const { number } of stops) expect(ids.has(`stop-${number}`), `${folder} ${number}`).toBe(true);
      expect(html, folder).not.toMatch(/undefined|\bNaN\b|\[object Object\]/);
    }
  });
  it('has a sketch wherever a stop can be drawn', () => {
    for (const { at, folder, stops } of editions)
      expect(read(at('offline.html')).includes('<svg class="plate"'), folder).toBe(stops.some(({ venue }) => venue.position !== null));
  });
  it('says its language, its name and that it is independent', () => {
    for (const { at, folder, locale, walk } of editions) {
      const html = read(at('offline.html'));
      expect(html, folder).toContain(`<html lang="${locales[locale].lang}">`);
      expect(html.match(/<h1>/g), folder).toHaveLength(1);
      expect(html, folder).toContain(walk.names.zh.replaceAll('&', '&amp;').slice(0, 6));
      expect(html, folder).toMatch(/不是上海市政府的网站|not a government site/);
    }
  });
  it.each(['yangpu-century-industry-2017', 'fengxian-countrywalk-2023', 'city-metro-awakening-2021'])('is valid HTML: %s', async (id) => {
    for (const { at, walk } of editions) {
      if (walk.id !== id) continue;
      const report = await validator.validateString(read(at('offline.html')));
      expect(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`))).toEqual(
        [],
      );
    }
  });
});
