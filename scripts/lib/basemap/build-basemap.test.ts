import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { beforeAll, expect, test } from 'vitest';
import { buildBasemap } from './build-basemap.ts';
import { readBasemapInputs } from './read-inputs.ts';

const inputs = readBasemapInputs(join(import.meta.dirname, '../../../content'));
let archive: Uint8Array = new Uint8Array();
beforeAll(() => {
  archive = buildBasemap(inputs);
}, 60_000);

const reader = () =>
  new PMTiles({
    getKey: () => 'memory',
    getBytes: (offset, length) => Promise.resolve({ data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer }),
  });

/** A tile's bytes as text: names of layers and values stand in it as they are. */
async function tileText(zoom: number, x: number, y: number): Promise<string> {
  const tile = await reader().getZxy(zoom, x, y);
  return tile ? Buffer.from(tile.data).toString('utf8') : '';
}

test('the archive stays under a megabyte', () => {
  expect(archive.length).toBeLessThan(1_000_000);
});

test('the tile of the Bund holds land, water, metro, stations and names', async () => {
  const text = await tileText(13, 6860, 3347);
  for (const word of ['sheet', 'shore', 'land', 'metro', 'station', '南京东路', 'East Nanjing Road']) expect(text).toContain(word);
});

test('the tile of the whole city names the outer districts in both languages', async () => {
  const text = await tileText(8, 214, 104);
  for (const word of ['松江', 'Songjiang', '浦东']) expect(text).toContain(word);
});

test('no station of approximate position is in any tile', async () => {
  const approximate = inputs.metro.stations.filter(({ confidence }) => confidence === 'approx');
  const exact = new Set(inputs.metro.stations.filter(({ confidence }) => confidence === 'exact').map(({ names }) => names.zh));
  const hidden = approximate.map(({ names }) => names.zh).filter((name) => !exact.has(name) && name.length > 2);
  expect(hidden.length).toBeGreaterThan(100);
  for (let x = 6856; x <= 6864; x += 1) {
    for (let y = 3342; y <= 3352; y += 1) {
      const text = await tileText(13, x, y);
      expect(hidden.filter((name) => text.includes(name))).toEqual([]);
    }
  }
});
