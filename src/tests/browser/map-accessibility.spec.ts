import { type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { chosenMark, expect, live, openDrawn } from './map-driver.ts';

/** Only contrast can differ between light and dark. */
const faultsOf = async (page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<string[]> =>
  (await axeFaults(page, colorScheme === 'dark' ? { rule: 'color-contrast' } : {})).map((fault) => `${name}: ${fault}`);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds no fault in list and map with a popup, the legend and the filters open', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await openDrawn(
        page,
        './map/?from=metro:renmin-guangchang&sort=distance&sel=venue/shanghai-history-museum&kind=museum&district=huangpu',
      );
      await expect(page.locator('.map-popup')).toBeVisible();
      await page.locator('.filters > summary').click();
      await page.locator('.map-legend > summary').click();
      expect(await faultsOf(page, 'desktop', colorScheme)).toEqual([]);
    });

    test('axe finds no fault on a phone, neither in the list nor in the map, in English', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 760 });
      await page.goto('./en/map/?district=changning');
      await expect(page.getByRole('button', { name: 'Map', exact: true })).toBeVisible();
      expect(await faultsOf(page, 'list', colorScheme)).toEqual([]);
      await page.getByRole('button', { name: 'Map', exact: true }).click();
      await expect(page).toHaveURL(/pane=map/);
      await expect(live(page)).toHaveAttribute('data-map-state', 'idle');
      expect(await faultsOf(page, 'map', colorScheme)).toEqual([]);
    });
  });
}

test('list and map fit a screen of 320 px, and one of 640 px with letters twice as large', async ({ page }) => {
  for (const address of ['./map/?district=changning', './en/map/?district=changning&pane=map']) {
    await page.goto(address);
    await expect(live(page)).toHaveAttribute('data-map-state', address.includes('pane=map') ? 'idle' : /./);
    for (const [width, size] of [
      [320, '100%'],
      [640, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size);
      await expect(page.locator('.pane-switch')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} ${width}`).toBeLessThanOrEqual(width);
    }
  }
});

test('on a phone, a row leads to its mark with the popup in sight, and back leads to the row', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto('./map/');
  const row = page.locator('.map-places > li').nth(30);
  await row.getByRole('button', { name: /^在图上看/ }).click();
  await expect(page).toHaveURL(/sel=venue.*pane=map/);
  await expect(chosenMark(page)).toBeInViewport();
  const popup = page.locator('.map-popup');
  await expect(popup).toBeInViewport({ ratio: 0.95 });
  await expect(popup).toContainText((await row.locator('h3').textContent()) ?? '–');
  await page.goBack();
  await expect(row).toBeInViewport();
});
