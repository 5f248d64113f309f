import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeIndexedPng } from './indexed-png.ts';
import { type Colour, nearestColours, pictureColours } from './palette.ts';
import { renderPicture } from './render-picture.ts';
import { siteColours } from './site-colours.ts';

const palette: readonly Colour[] = [
  [251, 249, 244],
  [162, 59, 42],
  [29, 107, 87],
];
const numbers = Uint8Array.from([0, 1, 2, 2, 1, 0]);
const css = `:root { --paper: #FBF9F4; --water: #e9eff1; --wave: #9db9cb; --river: #245f8f; --line: #ddd7ca; --control: #868b88;
  --ink-soft: #565d61; --plane: #1d6b57; --brick: #a23b2a; --ochre: #8a5a00; } :root[data-theme='dark'] { --paper: #14181a; }`;

describe('encodeIndexedPng', () => {
  it('gives the very pixels back that it was given', async () => {
    const png = await encodeIndexedPng({ width: 3, height: 2, numbers, palette, texts: [['Copyright', 'me']] });
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 3, height: 2, channels: 3 });
    expect([...data]).toEqual([...numbers].flatMap((number) => palette[number] ?? []));
    expect(png.includes('Copyright\0me')).toBe(true);
  });
  it('refuses pixels that do not fill the picture', async () => {
    await expect(encodeIndexedPng({ width: 4, height: 2, numbers, palette, texts: [] })).rejects.toThrow('4 x 2 needs 8 pixels, not 6');
  });
});

describe('nearestColours', () => {
  it('takes the nearest of the palette, a rare colour too', () => {
    const pixels = Uint8Array.from([255, 255, 255, 30, 110, 90, 160, 60, 40]);
    expect([...nearestColours(pixels, palette)]).toEqual([0, 2, 1]);
  });
});

describe('the colours of a picture', () => {
  it('are those of the light theme and the steps between them, few enough for a palette', () => {
    const colours = siteColours(css);
    expect(colours.paper).toBe('#fbf9f4');
    const found = pictureColours(colours);
    expect(found.slice(0, 2)).toEqual([
      [251, 249, 244],
      [233, 239, 241],
    ]);
    expect(found.length).toBeLessThanOrEqual(32);
  });
  it('must all be there', () => {
    expect(() => siteColours(css.replace('--wave', '--wove'))).toThrow('no colour --wave');
  });
});

describe('renderPicture', () => {
  it('draws the same bytes every time, and says whose map it is', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle cx="20" cy="10" r="8" fill="#a23b2a"/></svg>';
    const [first, second] = [await renderPicture(svg, palette), await renderPicture(svg, palette)];
    expect(first.equals(second)).toBe(true);
    expect(first.includes('OpenStreetMap contributors')).toBe(true);
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 40, height: 20, isPalette: true });
  });
});
