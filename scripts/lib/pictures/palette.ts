import type { PictureColours } from '../../../src/domain/sketch/picture-style.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Which two colours meet in a drawing, and at which shares of the second their edge is smoothed. */
const edges: readonly (readonly [keyof PictureColours, keyof PictureColours, readonly number[]])[] = [
  ['river', 'paper', [1 / 3, 2 / 3]],
  ['brick', 'paper', [1 / 3, 2 / 3]],
  ['plane', 'paper', [1 / 3, 2 / 3]],
  ['inkSoft', 'paper', [1 / 3, 2 / 3]],
  ['ochre', 'paper', [1 / 3, 2 / 3]],
  ['river', 'water', [1 / 3, 2 / 3]],
  ['control', 'paper', [1 / 2]],
  ['line', 'paper', [1 / 2]],
  ['wave', 'water', [1 / 2]],
  ['river', 'wave', [1 / 2]],
  ['inkSoft', 'water', [1 / 2]],
];

/** The few colours of a picture: those of the site and the steps between those that meet. */
export function pictureColours(colours: PictureColours): readonly Colour[] {
  const steps = edges.flatMap(([from, to, shares]) => shares.map((share) => between(parse(colours[from]), parse(colours[to]), share)));
  return [...Object.values(colours).map(parse), ...steps];
}

/** The number of the nearest colour of a palette for each pixel of three bytes. */
export function nearestColours(pixels: Uint8Array, palette: readonly Colour[]): Uint8Array {
  const numbers = new Uint8Array(pixels.length / 3);
  // Colours are told apart by their upper five bits, so each is looked for once.
  const known = new Int16Array(32_768).fill(-1);
  for (let pixel = 0; pixel < numbers.length; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = [pixels[pixel * 3], pixels[pixel * 3 + 1], pixels[pixel * 3 + 2]];
    const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    if ((known[key] ?? -1) < 0) known[key] = nearest([red, green, blue], palette);
    numbers[pixel] = known[key] ?? 0;
  }
  return numbers;
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const apart = palette.map((other) => other.reduce((sum, value, index) => sum + (value - (colour[index] ?? 0)) ** 2, 0));
  return apart.indexOf(Math.min(...apart));
}

function parse(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function between(from: Colour, to: Colour, share: number): Colour {
  const mix = (a: number, b: number): number => Math.round(a * (1 - share) + b * share);
  return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
}
