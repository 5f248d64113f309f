import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Colour } from './palette.ts';

const pack = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface IndexedImage {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel: its colour's number in the palette. */
  readonly numbers: Uint8Array;
  readonly palette: readonly Colour[];
  /** Keyword and text pairs in Latin-1, such as Copyright. */
  readonly texts: readonly (readonly [keyword: string, text: string])[];
}

/**
 * A PNG with a palette of at most 256 colours (PNG, third edition, 5 and 11). Quantisers choose their own colours, so that a rare one,
 * such as the green of a single mark, is lost; here the palette is given, and the file is half the size and the same on every machine.
 */
export async function encodeIndexedPng({ width, height, numbers, palette, texts }: IndexedImage): Promise<Buffer> {
  if (numbers.length !== width * height) throw new Error(`${width} x ${height} needs ${width * height} pixels, not ${numbers.length}`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const pixels = await pack(unfilteredRows(numbers, width, height), { level: 7 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...texts.map(([keyword, text]) => chunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1'))),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

// Each row begins with the number of its filter: 0, none, as suits palettes.
function unfilteredRows(numbers: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) rows.set(numbers.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
