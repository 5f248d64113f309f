import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettes } from './palette.ts';

const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const [, light = '', dark = ''] = /^:root \{(.*?)^\}.*^:root\[data-theme='dark'\] \{(.*?)^\}/ms.exec(tokens) ?? [];

const tokenOf = (block: string, name: string): string | undefined =>
  new RegExp(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: (#[0-9a-f]{6});`).exec(block)?.[1];

test.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette of the map is that of the site', (theme, block) => {
  for (const [name, colour] of Object.entries(palettes[theme])) expect([name, colour]).toEqual([name, tokenOf(block, name)]);
});
