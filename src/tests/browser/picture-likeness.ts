import sharp from 'sharp';

/** How alike two pictures of the same size are. */
export interface Likeness {
  /** How far apart the colours of the bare ground are, 0 to 255. */
  readonly ground: number;
  /** Share of what the reference shows that the other picture shows too, and the other way round; 0 to 1. */
  readonly kept: number;
  readonly known: number;
  /** Share of what is coloured in the reference that has about its colour in the other picture; 0 to 1. */
  readonly colored: number;
}

/**
 * Pictures are compared in cells of this many pixels, so that letters of another font and softer edges do not count but lines, water
 * and marks do.
 */
const cellPixels = 6;
/** A cell that differs more than this from the ground shows something. */
const inkStep = 14;
/** Two cells show the same when no channel differs more. */
const sameStep = 26;
/** A cell with this much between its channels is coloured: water, a line, a mark; ink and paper are not. */
const colorStep = 30;
const sameColorStep = 20;

type Color = readonly [red: number, green: number, blue: number];

interface Cells {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Color;
  readonly ground: Color;
}

async function cellsOf(picture: Uint8Array): Promise<Cells> {
  const { width = 0 } = await sharp(picture).metadata();
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .resize({ width: Math.round(width / cellPixels), kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at: Cells['at'] = (x, y) => {
    const start = (y * info.width + x) * info.channels;
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
  };
  return { width: info.width, height: info.height, at, ground: commonest(info.width, info.height, at) };
}

/** The commonest colour, in steps of four. */
function commonest(width: number, height: number, at: Cells['at']): Color {
  const counts = new Map<number, number>();
  for (let place = 0; place < width * height; place += 1) {
    const [red, green, blue] = at(place % width, Math.floor(place / width));
    const key = ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return [(key >> 12) << 2, ((key >> 6) & 63) << 2, (key & 63) << 2];
}

const step = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0))));

const isInked = (color: Color, { ground }: Cells): boolean => step(color, ground) > inkStep;
const isColored = (color: Color): boolean => Math.max(...color) - Math.min(...color) > colorStep;

/** Share of the cells meant that the other picture shows in the same place or beside it. */
function shareFound(from: Cells, other: Cells, isMeant: (color: Color, of: Cells) => boolean, most: number): number {
  let meant = 0;
  let found = 0;
  for (let y = 1; y < from.height - 1; y += 1) {
    for (let x = 1; x < from.width - 1; x += 1) {
      const color = from.at(x, y);
      if (!isMeant(color, from)) continue;
      meant += 1;
      const near = [0, -1, 1].flatMap((down) => [0, -1, 1].map((right) => other.at(x + right, y + down)));
      if (near.some((candidate) => step(candidate, color) <= most && step(candidate, other.ground) > inkStep / 2)) found += 1;
    }
  }
  return meant === 0 ? 0 : found / meant;
}

/** Compares a picture with its reference. Rejects where either cannot be read. */
export async function likenessOf(picture: Uint8Array, reference: Uint8Array): Promise<Likeness> {
  const [a, b] = await Promise.all([cellsOf(picture), cellsOf(reference)]);
  if (a.width !== b.width || a.height !== b.height) return { ground: 255, kept: 0, known: 0, colored: 0 };
  return {
    ground: step(a.ground, b.ground),
    kept: shareFound(b, a, isInked, sameStep),
    known: shareFound(a, b, isInked, sameStep),
    colored: shareFound(b, a, isColored, sameColorStep),
  };
}

/**
 * Alike enough to be the same view in the same theme. Three tenths of what is shown may differ: other fonts, another graphics driver,
 * and places that have been added to the content since the reference was made; a blank map keeps nothing.
 */
export const isAlike = ({ ground, kept, known, colored }: Likeness): boolean =>
  ground <= 8 && kept >= 0.7 && known >= 0.7 && colored >= 0.6;
