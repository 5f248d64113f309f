import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './page-types.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each width and each theme once: what depends on both would have to be a fault of the browser. */
const screens = [
  { name: 'phone, light', width: 360, colorScheme: 'light' },
  { name: 'desktop, dark', width: 1280, colorScheme: 'dark' },
] as const;

/** The live map has a test of its own; drawing it in software on every page would take minutes. */
const mapScript = /\/_astro\/map-stage[^/]*\.js$/;

for (const address of addresses) {
  test(`axe finds no fault on /${address}`, async ({ page }) => {
    await page.route(mapScript, (route) => route.abort());
    await page.goto(`./${address}`);
    for (const screen of screens) {
      await page.setViewportSize({ width: screen.width, height: 800 });
      await page.emulateMedia({ colorScheme: screen.colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const faults = violations.map(
        (violation) =>
          `${screen.name}: ${violation.id}: ${violation.nodes
            .slice(0, 3)
            .map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`)
            .join(' | ')}`,
      );
      expect(faults).toEqual([]);
    }
  });
}
