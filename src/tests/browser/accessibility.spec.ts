import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './page-types.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page type is looked at in Chinese on a phone in the light, and in English on a desktop in the dark: the templates are the same. */
const screenOf = (address: string) =>
  address.startsWith('en/') ? { width: 1280, colorScheme: 'dark' as const } : { width: 360, colorScheme: 'light' as const };

/** The live map has a test of its own; drawing it in software on every page would take minutes. */
const mapScript = /\/_astro\/map-stage[^/]*\.js$/;

/** The map pages have a test of their own, with the map alive; the others left out are of the same template as one that is here. */
const elsewhere = /^(?:en\/)?(?:map\/|walks\/about\/|walks\/level\/|audiences\/|venues\/shanghai-science)/;
const looked = addresses.filter((address) => !elsewhere.test(address));

for (const address of looked) {
  test(`axe finds no fault on /${address}`, async ({ page }) => {
    const { width, colorScheme } = screenOf(address);
    await page.route(mapScript, (route) => route.abort());
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`./${address}`);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    const faults = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
          .join(' | ')}`,
    );
    expect(faults).toEqual([]);
  });
}
