import { test } from '@playwright/test';
import { expect, field, results, rows, venue, watch } from './search-driver.ts';

test.describe('whatever somebody types', () => {
  const hostile = {
    'ten thousand letters': 'a'.repeat(10_000),
    'ten thousand characters': '学'.repeat(10_000),
    'only punctuation': '！？。，、《》“”…—()[]{}*+?^$|\\/.',
    'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
    emoji: '😀👩‍👩‍👧‍👦🏳️‍🌈',
    'half characters': '\ud800a\udc00\ud83d',
    'only spaces': '   \u3000\t ',
    'names of object properties': '__proto__ constructor toString',
  };
  test('no error, no injection, help', async ({ page }) => {
    const faults = watch(page);
    for (const [name, text] of Object.entries(hostile)) {
      await test.step(name, async () => {
        await page.goto('./search/');
        await field(page).focus();
        await expect(field(page)).toHaveAttribute('role', 'combobox');
        await field(page).evaluate((input, value) => {
          if (!(input instanceof HTMLInputElement)) return;
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }, text);
        await page.waitForTimeout(200);
        await page.keyboard.press('Enter');
        if (text.trim() !== '') await expect(results(page)).toHaveAttribute('data-search-state', /empty|ready/);
        await expect(page.locator('main script:not([type=module]), main img')).toHaveCount(0);
        const found = await rows(page).count();
        if (found === 0) await expect(page.locator('[data-search-lists]')).toBeVisible();
        // The same from an address, and from the field of another page.
        if (text.length < 5000) await page.goto(`./search/?q=${encodeURIComponent(text.toWellFormed())}`);
        await expect(page.locator('.result-count:visible, [data-search-lists]:visible').first()).toBeVisible();
        await page.goto(venue);
        await field(page).evaluate((input, value) => {
          if (input instanceof HTMLInputElement) input.value = value;
        }, text);
        await page.locator('form[role=search] button').click();
        await expect(page).toHaveURL(/\/search\/\?q=/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('查找');
        expect(faults).toEqual([]);
      });
    }
  });

  test('an address of ten thousand letters is cut and answered', async ({ page }) => {
    const faults = watch(page);
    await page.goto(`./search/?q=${'b'.repeat(10_000)}&kind=${'c'.repeat(500)}&n=99999999`);
    await expect(results(page)).toHaveAttribute('data-search-state', 'empty');
    expect((await field(page).inputValue()).length).toBe(200);
    expect(faults).toEqual([]);
  });
});
