import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { pictureStyle } from '../src/domain/sketch/picture-style.ts';
import { pictureColours } from './lib/pictures/palette.ts';
import { openCache } from './lib/pictures/picture-cache.ts';
import { readDrawings } from './lib/pictures/read-drawings.ts';
import { renderPicture } from './lib/pictures/render-picture.ts';
import { siteColours } from './lib/pictures/site-colours.ts';

/** The built site; another folder can be named on the command line. */
const dist = process.argv[2] ?? 'dist';
const folder = join(dist, 'pictures');
const source = join(folder, 'drawings.json');

const started = performance.now();
const drawings = readDrawings(source);
const colours = siteColours(readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8'));
const palette = pictureColours(colours);
const style = `<style>${pictureStyle(colours)}</style>`;
const cache = openCache('.cache/pictures', JSON.stringify(['1', palette, sharp.versions.rsvg, sharp.versions.cairo]));

const waiting = drawings.map(({ file, svg }) => {
  const styled = svg.replace('>', `>${style}`);
  return { file, styled, key: cache.keyOf(styled) };
});
const drawn = new Set(waiting.filter(({ key }) => !cache.has(key)).map(({ file }) => file));
const queue = waiting.values();

/** Takes pictures off the queue until none is left; several of these share it. */
async function work(): Promise<void> {
  for (const { file, styled, key } of queue) {
    if (drawn.has(file)) cache.put(key, await renderPicture(styled, palette));
    const target = join(folder, `${file}.png`);
    mkdirSync(dirname(target), { recursive: true });
    cache.copyTo(key, target);
  }
}

await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
rmSync(source);
cache.prune();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`pictures: ${drawings.length}, ${drawn.size} of them newly drawn, in ${seconds} s\n`);
