import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allDistricts, allVenues, allWalks } from 'content-collections';
import { describe, expect, it } from 'vitest';
import { site } from '../../site.ts';
import { type BuiltPage, dist, readBuiltSite } from './built-site.ts';

const pages = readBuiltSite();
const folder = `${site.origin}${site.base}pictures/`;

const propertyOf = (page: BuiltPage, property: string): string =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page.html)?.[1] ?? '';
/** The name of a page's picture without folder and ending, or its whole address if it lies elsewhere. */
const pictureOf = (page: BuiltPage): string => {
  const address = propertyOf(page, 'og:image');
  return address.startsWith(folder) ? address.slice(folder.length).replace(/\.png$/, '') : address;
};
/** Width, height, bits a pixel and kind of colour, from the header of a PNG; null for another file. */
function pngHeader(file: string): readonly number[] | null {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[24] ?? 0, bytes[25] ?? 0];
}
const isPinned = (venue: (typeof allVenues)[number]): boolean => venue.position !== null && venue.position.precision !== 'approx';
const venueById = new Map(allVenues.map((venue) => [venue.id, venue]));
const hasPlaces = (walk: (typeof allWalks)[number]): boolean => walk.stops.some(({ venue }) => venueById.get(venue)?.position != null);

const own = new Map([
  ['', 'city'],
  ...allDistricts.map(({ id }) => [`districts/${id}/`, `districts/${id}`] as const),
  ...allWalks.map((walk) => [`walks/${walk.id}/`, hasPlaces(walk) ? `walks/${walk.id}` : `districts/${walk.districts[0]}`] as const),
  ...allVenues.filter(isPinned).map(({ id }) => [`venues/${id}/`, `venues/${id}`] as const),
]);

describe('the link preview of a page', () => {
  it('is its own for the home page, districts, walks and venues of real position, else the picture of the site', () => {
    expect(own.size).toBeGreaterThan(430);
    const wrong = pages.filter((page) => pictureOf(page) !== (own.get(page.path.replace(/^en\/(?=.|$)/, '')) ?? 'site'));
    expect(wrong.map((page) => `${page.path} ${pictureOf(page)}`)).toEqual([]);
  });
  it('exists, has the size and type that the page says, and weighs at most 100 kB', () => {
    const wrong = [...new Set(pages.map(pictureOf))].filter((picture) => {
      const file = join(dist, 'pictures', `${picture}.png`);
      return !existsSync(file) || String(pngHeader(file)) !== '1200,630,8,3' || statSync(file).size > 100_000;
    });
    expect(wrong).toEqual([]);
    const unsaid = pages.filter(
      (page) =>
        propertyOf(page, 'og:image:type') !== 'image/png' ||
        propertyOf(page, 'og:image:width') !== '1200' ||
        propertyOf(page, 'og:image:height') !== '630' ||
        !page.html.includes('<meta name="twitter:card" content="summary_large_image"'),
    );
    expect(unsaid.map((page) => page.path)).toEqual([]);
  });
  it('is described in the language of the page, with the credit of its map', () => {
    const wrong = pages.filter((page) => {
      const alt = propertyOf(page, 'og:image:alt');
      return !alt.includes(page.lang === 'en' ? '© OpenStreetMap contributors' : '© OpenStreetMap 贡献者') || alt.length > 300;
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
  it('leaves no drawing and no unused picture behind', () => {
    const files = readdirSync(join(dist, 'pictures'), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
    const used = new Set(pages.map((page) => `${pictureOf(page)}.png`));
    expect(files.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('the map drawn into a page', () => {
  const drawn = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
  it.each(['', 'en/'])(
    'is on the home page, every district, every venue of real position and every walk with a known stop (/%s)',
    (language) => {
      const lacking = [
        ...(drawn(language).includes('class="map-city') ? [] : ['home']),
        ...allDistricts.filter(({ id }) => !drawn(`${language}districts/${id}/`).includes('class="map-list')).map(({ id }) => id),
        ...allVenues
          .filter((venue) => isPinned(venue) && !drawn(`${language}venues/${venue.id}/`).includes('class="compass"'))
          .map(({ id }) => id),
        ...allWalks
          .filter((walk) => hasPlaces(walk) && !drawn(`${language}walks/${walk.id}/`).includes('class="plate"'))
          .map(({ id }) => id),
      ];
      expect(lacking).toEqual([]);
    },
  );
});
