import fc from 'fast-check';
import { PMTiles, tileIdToZxy, TileType, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { writePmtiles } from './pmtiles-writer.ts';
import type { Tile } from './tiles.ts';

const about = { box: [120.6, 30.5, 122.5, 32.1], zooms: [0, 20], metadata: { name: 'test' } } as const;

function readerOf(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: (offset, length) => Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

async function readTile(reader: PMTiles, id: number): Promise<number[] | null> {
  const tile = await reader.getZxy(...tileIdToZxy(id));
  return tile ? [...new Uint8Array(tile.data)] : null;
}

const contents = fc.uint8Array({ minLength: 1, maxLength: 12 });
const tileSets = fc
  .uniqueArray(fc.integer({ min: 0, max: 4 ** 12 }), { minLength: 1, maxLength: 60 })
  .map((ids) => ids.toSorted((a, b) => a - b))
  .chain((ids) => fc.tuple(fc.constant(ids), fc.array(contents, { minLength: 1, maxLength: 4 })))
  .map(([ids, kinds]) => ids.map((id, index): Tile => ({ id, bytes: kinds[index % kinds.length]! })));

test('every tile is read back as it was written, and no other is there', async () => {
  await fc.assert(
    fc.asyncProperty(tileSets, async (tiles) => {
      const reader = readerOf(writePmtiles(tiles, about));
      for (const { id, bytes } of tiles) expect(await readTile(reader, id)).toEqual([...bytes]);
      const free = tiles.map(({ id }) => id + 1).find((id) => tiles.every((tile) => tile.id !== id));
      if (free !== undefined) expect(await readTile(reader, free)).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('the header tells box, zooms, kind and numbers', async () => {
  const same = Uint8Array.of(1, 2);
  const tiles = [0, 1, 2, 9].map((id): Tile => ({ id, bytes: id === 9 ? Uint8Array.of(3) : same }));
  const header = await readerOf(writePmtiles(tiles, about)).getHeader();
  expect(header).toMatchObject({
    specVersion: 3,
    clustered: true,
    tileType: TileType.Mvt,
    minZoom: 0,
    maxZoom: 20,
    minLon: 120.6,
    maxLat: 32.1,
  });
  expect(header).toMatchObject({ numAddressedTiles: 4, numTileEntries: 2, numTileContents: 2, leafDirectoryLength: 0 });
});

test('a directory too long for the head of the file is split into leaves', async () => {
  let [id, random] = [0, 1];
  const tiles = Array.from({ length: 10_000 }, (): Tile => {
    random = (random * 48_271) % 2_147_483_647;
    id += 1 + (random % 5000);
    return { id, bytes: Uint8Array.from({ length: 1 + (random % 90) }, (_, index) => (random >> (index % 24)) & 0xff) };
  });
  const archive = writePmtiles(tiles, about);
  const reader = readerOf(archive);
  const header = await reader.getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
  for (const index of [0, 1, 1023, 1024, 9999]) expect(await readTile(reader, tiles[index]!.id)).toEqual([...tiles[index]!.bytes]);
});

test('the same tiles give the same bytes', () => {
  const tiles = [{ id: 3, bytes: Uint8Array.of(1) }];
  expect(Buffer.compare(writePmtiles(tiles, about), writePmtiles(tiles, about))).toBe(0);
});

test('tiles out of order are refused', () => {
  const bytes = Uint8Array.of(1);
  expect(() => writePmtiles([{ id: 4, bytes }, { id: 3, bytes }], about)).toThrow('Tile 3 comes after tile 4'); // prettier-ignore
});
