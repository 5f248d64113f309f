import { describe, expect, it } from 'vitest';
import { create } from 'qrcode';
import { drawQrCode } from './qr-code.ts';

const address = 'https://learn-everywhere.example/en/venues/yangshupu-power-plant-park/';

/** Paints the path of runs of one unit's height back into modules. */
function modulesOf(svg: string): boolean[][] {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const grid = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, width] of (/fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(width); step += 1) grid[Number(y)]![Number(x) + step] = true;
  return grid;
}

describe('a QR code', () => {
  it('draws exactly the modules of the code, within a quiet zone of four', () => {
    const grid = modulesOf(drawQrCode(address, 'page'));
    const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
    expect(grid.length).toBe(size + 8);
    grid.forEach((row, y) =>
      row.forEach((isDark, x) => {
        const inside = x >= 4 && y >= 4 && x < size + 4 && y < size + 4;
        expect(isDark).toBe(inside && data[(y - 4) * size + x - 4] === 1);
      }),
    );
  });
  it('is named for those who do not see it, and small', () => {
    const svg = drawQrCode(address, 'Page of "A & B"');
    expect(svg).toContain('role="img" aria-label="Page of &quot;A &amp; B&quot;"');
    expect(svg.length).toBeLessThan(9000);
  });
});
