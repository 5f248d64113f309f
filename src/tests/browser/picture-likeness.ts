import sharp from 'sharp';

/** How alike two pictures of the same size are. */
export interface Likeness {
  /** How far apart the colours of the bare ground are, 0 to 255. */
  readonly ground: number;
  /** Share of what the reference shows that the other picture shows too, and the other way round; 0 to 1. */
  readonly kept: number;
  readonly known: number;
}

/**
 * Pictures are compared in cells of this many pixels, so that letters of another font and softer edges do not count but lines, water
 * and marks do.
 */
const cellPixels = 6;
/** A cell that differs more than this from the ground shows something. */
const inkStep = 14;
/** Two cells show the same when no channel differs more; half of what parts light from dark or one line's colour from another's. */
const sameStep = 26;

interface Cells {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly [number, number, number];
  readonly ground: readonly [number, number, number];
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
  const median = (channel: number): number =>
    [...data.filter((_, index) => index % info.channels === channel)].sort((a, b) => a - b)[Math.floor((info.width * info.height) / 2)] ??
    0;
  return { width: info.width, height: info.height, at, ground: [median(0), median(1), median(2)] };
}

const step = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0))));

/** Share of the cells with something in them that the other picture shows in the same place or beside it. */
function shareFound(from: Cells, other: Cells): number {
  let inked = 0;
  let found = 0;
  for (let y = 1; y < from.height - 1; y += 1) {
    for (let x = 1; x < from.width - 1; x += 1) {
      const color = from.at(x, y);
      if (step(color, from.ground) <= inkStep) continue;
      inked += 1;
      const near = [0, -1, 1].flatMap((down) => [0, -1, 1].map((right) => other.at(x + right, y + down)));
      if (near.some((candidate) => step(candidate, color) <= sameStep && step(candidate, other.ground) > inkStep / 2)) found += 1;
    }
  }
  return inked === 0 ? 0 : found / inked;
}

/** Compares a picture with its reference. Rejects where either cannot be read. */
export async function likenessOf(picture: Uint8Array, reference: Uint8Array): Promise<Likeness> {
  const [a, b] = await Promise.all([cellsOf(picture), cellsOf(reference)]);
  if (a.width !== b.width || a.height !== b.height) return { ground: 255, kept: 0, known: 0 };
  return { ground: step(a.ground, b.ground), kept: shareFound(b, a), known: shareFound(a, b) };
}

/**
 * Alike enough to be the same view in the same theme. A third of what is shown may differ: other fonts, another graphics driver,
 * and places that have been added to the content since the reference was made; a blank map keeps nothing.
 */
export const isAlike = ({ ground, kept, known }: Likeness): boolean => ground <= 6 && kept >= 0.67 && known >= 0.67;
