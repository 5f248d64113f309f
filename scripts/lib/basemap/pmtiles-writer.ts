import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Bbox } from '../../../src/domain/geo.ts';
import type { Tile } from './tiles.ts';
import { writeHeader, type Sections } from './pmtiles-header.ts';
import { writeDirectory, type DirectoryEntry } from './pmtiles-directory.ts';

/** What the archive says of itself. */
export interface ArchiveAbout {
  readonly box: Bbox;
  readonly zooms: readonly [first: number, last: number];
  readonly metadata: Readonly<Record<string, unknown>>;
}

const zip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

/**
 * One PMTiles archive (version 3) of gzipped vector tiles, clustered; the same tiles give the same bytes.
 * Tiles come in order of their numbers; equal tiles are kept once. Throws on tiles out of order.
 */
export function writePmtiles(tiles: readonly Tile[], about: ArchiveAbout): Uint8Array {
  const { entries, data, contents } = placeTiles(tiles);
  const { root, leaves } = buildDirectories(entries);
  const metadata = zip(new TextEncoder().encode(JSON.stringify(about.metadata)));
  const tileBytes = Buffer.concat(data);
  const sections: Sections = { root, metadata, leaves, tileBytes };
  const header = writeHeader(sections, { addressed: tiles.length, entries: entries.length, contents }, about);
  return Buffer.concat([header, root, metadata, leaves, tileBytes]);
}

function placeTiles(tiles: readonly Tile[]) {
  const offsets = new Map<string, { offset: number; length: number }>();
  const entries: DirectoryEntry[] = [];
  const data: Uint8Array[] = [];
  let end = 0;
  for (const { id, bytes } of tiles) {
    const key = createHash('sha256').update(bytes).digest('base64');
    let place = offsets.get(key);
    if (!place) {
      const zipped = zip(bytes);
      place = { offset: end, length: zipped.length };
      offsets.set(key, place);
      data.push(zipped);
      end += zipped.length;
    }
    const last = entries.at(-1);
    if (last && id < last.id + last.run) throw new Error(`Tile ${id} comes after tile ${last.id}`);
    if (last && last.offset === place.offset && last.id + last.run === id) entries[entries.length - 1] = { ...last, run: last.run + 1 };
    else entries.push({ id, run: 1, ...place });
  }
  return { entries, data, contents: offsets.size };
}

// Header and root directory must fit into the first 16 KiB, which a reader fetches at once.
const rootLimit = 16_384 - 127;

function buildDirectories(entries: readonly DirectoryEntry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = zip(writeDirectory(entries));
  if (whole.length <= rootLimit) return { root: whole, leaves: new Uint8Array() };
  for (let leafSize = 1024; ; leafSize *= 2) {
    const split = splitDirectory(entries, leafSize);
    if (split.root.length <= rootLimit) return split;
  }
}

function splitDirectory(entries: readonly DirectoryEntry[], leafSize: number): { root: Uint8Array; leaves: Uint8Array } {
  const leaves: Uint8Array[] = [];
  const pointers: DirectoryEntry[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += leafSize) {
    const part = entries.slice(start, start + leafSize);
    const leaf = zip(writeDirectory(part));
    pointers.push({ id: part[0]?.id ?? 0, run: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: zip(writeDirectory(pointers)), leaves: Buffer.concat(leaves) };
}
