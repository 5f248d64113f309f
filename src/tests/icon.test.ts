import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const icons = join(import.meta.dirname, '../../public/icons');
const size = 192;

/** Red, green and blue of every pixel of an icon, drawn that large on white. */
const pixelsOf = (file: string): Promise<Buffer> =>
  sharp(join(icons, file), { density: (72 * size) / 64 })
    .resize(size, size)
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer();

test('the icon for browsers is the drawing of the seal', async () => {
  const [drawn, kept] = await Promise.all([pixelsOf('seal.svg'), pixelsOf('seal.png')]);
  expect(kept).toHaveLength(drawn.length);
  // Its colours are a palette, so a few differ a little.
  const differences = drawn.map((value, at) => Math.abs(value - (kept[at] ?? 0)));
  expect(differences.reduce((sum, value) => sum + value, 0) / drawn.length).toBeLessThan(1);
});
