import { type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect } from './search-driver.ts';

const screens = [
  { name: 'phone, light', width: 360, colorScheme: 'light' },
  { name: 'desktop, dark', width: 1280, colorScheme: 'dark' },
] as const;

const faultsOf = async (page: Page, name: string): Promise<string[]> => (await axeFaults(page)).map((fault) => `${name}: ${fault}`);

for (const { name, width, colorScheme } of screens) {
  test(`axe finds no fault in results, open filters and suggestions: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./search/?q=鲁迅&district=hongkou');
    await expect(page.locator('ol[data-search-state]')).toHaveAttribute('data-search-state', 'ready');
    await page.locator('.filters details, .filters').evaluateAll((list) =>
      list.forEach((one) => {
        if (one instanceof HTMLDetailsElement) one.open = true;
      }),
    );
    expect(await faultsOf(page, 'results')).toEqual([]);
    const field = page.locator('input[name=q]');
    await field.focus();
    await expect(field).toHaveAttribute('role', 'combobox');
    await field.fill('鲁');
    await expect(page.locator('[role=option]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await faultsOf(page, 'suggestions')).toEqual([]);
    await page.goto('./en/search/?q=qqqqzzzzqqqq');
    await expect(page.locator('ol[data-search-state]')).toHaveAttribute('data-search-state', 'empty');
    expect(await faultsOf(page, 'nothing found')).toEqual([]);
  });
}
