import { expect, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { pageTypes } from './page-types.ts';

/** Chinese pages are looked at on a phone in the light, English ones on a desktop in the dark: the templates are the same. */
const screenOf = (address: string) =>
  address.startsWith('en/') ? { width: 1280, colorScheme: 'dark' as const } : { width: 360, colorScheme: 'light' as const };

/** The live map has a test of its own; drawing it in software on every page would take minutes. */
const mapScript = /\/_astro\/map-stage[^/]*\.js$/;

/** The map pages have a test of their own, with the map alive; the others left out are of the same template as one that is here. */
const elsewhere = /^(?:map\/|walks\/about\/|walks\/level\/|audiences\/|venues\/shanghai-science)/;
/** The pages with the most of their own; of the rest every second one is looked at in Chinese and the others in English. */
const inBoth = /^(?:|venues\/.+|walks\/yangpu.+|contribute\/guide\/|plan\/)$/;
const types = pageTypes.filter((path) => !elsewhere.test(path));
const looked = [
  ...types.flatMap((path, index) => (inBoth.test(path) ? [path, `en/${path}`] : [index % 2 === 0 ? path : `en/${path}`])),
  '404.html',
];

for (const address of looked) {
  test(`axe finds no fault on /${address}`, async ({ page }) => {
    const { width, colorScheme } = screenOf(address);
    await page.route(mapScript, (route) => route.abort());
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`./${address}`);
    expect(await axeFaults(page)).toEqual([]);
  });
}
