import sharp from 'sharp';
import { encodeIndexedPng } from './indexed-png.ts';
import { type Colour, nearestColours } from './palette.ts';

// Pictures are rendered side by side; each keeps to one core.
sharp.concurrency(1);

/** The shores come from OpenStreetMap; a picture that travels alone says so itself. */
const texts = [['Copyright', 'Base map (c) OpenStreetMap contributors, ODbL; openstreetmap.org/copyright']] as const;

/** A drawing as a PNG of its own size. Throws when the drawing cannot be read. */
export async function renderPicture(svg: string, palette: readonly Colour[]): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return encodeIndexedPng({ width, height, numbers: nearestColours(data, palette), palette, texts });
}
