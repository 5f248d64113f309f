import type { ArchiveAbout } from './pmtiles-writer.ts';

/** The parts of an archive after the header, in their order in the file. */
export interface Sections {
  readonly root: Uint8Array;
  readonly metadata: Uint8Array;
  readonly leaves: Uint8Array;
  readonly tileBytes: Uint8Array;
}

/** Numbers of tiles: addressed by a reader, rows of directories, different contents. */
interface Counts {
  readonly addressed: number;
  readonly entries: number;
  readonly contents: number;
}

const headerBytes = 127;
const version = 3;
const gzip = 2;
const vectorTiles = 1;

/** The 127 bytes at the head of an archive (PMTiles version 3, section 3). */
export function writeHeader({ root, metadata, leaves, tileBytes }: Sections, counts: Counts, { box, zooms }: ArchiveAbout): Uint8Array {
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(version, 7);
  let [at, start] = [8, headerBytes];
  for (const { length } of [root, metadata, leaves, tileBytes]) {
    header.writeBigUInt64LE(BigInt(start), at);
    header.writeBigUInt64LE(BigInt(length), at + 8);
    [at, start] = [at + 16, start + length];
  }
  for (const count of [counts.addressed, counts.entries, counts.contents]) {
    header.writeBigUInt64LE(BigInt(count), at);
    at += 8;
  }
  const [first, last] = zooms;
  for (const byte of [1, gzip, gzip, vectorTiles, first, last]) {
    header.writeUInt8(byte, at);
    at += 1;
  }
  const [west, south, east, north] = box;
  for (const degrees of [west, south, east, north]) {
    header.writeInt32LE(Math.round(degrees * 1e7), at);
    at += 4;
  }
  header.writeUInt8(first, at);
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), at + 1);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), at + 5);
  return header;
}
