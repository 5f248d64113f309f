import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './page-types.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const screens = [
  { name: 'phone, light', width: 360, colorScheme: 'light' },
  { name: 'phone, dark', width: 360, colorScheme: 'dark' },
  { name: 'desktop, light', width: 1280, colorScheme: 'light' },
  { name: 'desktop, dark', width: 1280, colorScheme: 'dark' },
] as const;

for (const address of addresses) {
  test(`axe finds no fault on /${address}`, async ({ page }) => {
    await page.goto(`./${address}`);
    for (const screen of screens) {
      await page.setViewportSize({ width: screen.width, height: 800 });
      await page.emulateMedia({ colorScheme: screen.colorScheme, reducedMotion: 'reduce' });
      // Only contrast can differ between light and dark.
      const axe = new AxeBuilder({ page });
      const { violations } = await (screen.colorScheme === 'dark' ? axe.withRules('color-contrast') : axe.withTags(tags)).analyze();
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
