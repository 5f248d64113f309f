import { expect, test } from '@playwright/test';
import { dayButtonWords } from '../../i18n/day-words.ts';
import { site } from '../../site.ts';

const inDay = (locale: 'zh' | 'en'): RegExp => new RegExp(dayButtonWords(locale).takeOut.replace('{name}', '.+'));

test('a row of the search and a row of the map put a place into the day and take it out again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.base}search/?q=${encodeURIComponent('邮政博物馆')}`);
  const row = page.locator('.results > li[data-result^="venue/"]').first();
  const ref = (await row.getAttribute('data-result')) ?? '';
  const button = row.locator('.to-day');
  const size = await button.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAccessibleName(inDay('zh'));
  await expect(button).toBeFocused();
  await expect(page.locator('[data-plan-count]')).toHaveText('1');

  // The same place is in the day on the map too, in the other language.
  await page.goto(`${site.base}en/map/?q=${encodeURIComponent('邮政博物馆')}`);
  const there = page.locator(`.map-places > li[data-result="${ref}"] .to-day`);
  await expect(there).toHaveAccessibleName(inDay('en'));
  await there.click();
  await expect(there).not.toHaveAccessibleName(inDay('en'));
  await expect(page.locator('[data-plan-count]')).toBeHidden();
  expect(errors).toEqual([]);
});

test('a walk among the results is put into the day whole', async ({ page }) => {
  await page.goto(`${site.base}en/search/?q=bund&type=walk`);
  const row = page.locator('.results > li[data-result^="walk/"]').first();
  await row.locator('.to-day').click();
  await expect(row.locator('.to-day')).toHaveAccessibleName(inDay('en'));
  const id = (await row.getAttribute('data-result'))?.slice('walk/'.length) ?? '';
  await page.goto(`${site.base}en/walks/${id}/`);
  // Every stop of it is there, as the walk's own button says.
  await expect(page.locator('button[data-plan-add]').first()).toHaveClass(/is-in/);
});
