import { expect, test } from '@playwright/test';
import { refs } from './search-driver.ts';

/** A museum that is closed on Mondays, and the clock of a visitor far away. */
const museum = 'venue/shanghai-history-museum';
test.use({ timezoneId: 'America/New_York' });

for (const [name, clock, isOpen] of [
  ['a Tuesday morning', '2026-11-24T10:00:00+08:00', true],
  ['a Monday morning', '2026-11-23T10:00:00+08:00', false],
] as const) {
  test(`what is open now follows the clock of Shanghai: ${name}`, async ({ page }) => {
    await page.clock.setFixedTime(clock);
    await page.goto('./search/?q=历史博物馆');
    await page.getByRole('radio', { name: '现在开着' }).check();
    await expect(page).toHaveURL(/[?&]open=now(&|$)/);
    await expect(page.locator('.open-choice .note')).toHaveText(/^这里只知道 \d+ 处的开放时间/);
    await expect(page.locator('[data-search-state]')).not.toHaveAttribute('data-search-state', 'loading');
    expect((await refs(page)).includes(museum)).toBe(isOpen);
    await page.goto('./en/map/?open=now');
    const rows = page.locator('.map-places > li');
    await expect(page.locator('.open-choice .note')).toHaveText(/^The hours of only \d+ places are known/);
    await expect(rows.first()).toBeVisible();
    expect((await rows.evaluateAll((list) => list.map((row) => row.getAttribute('data-result')))).includes(museum)).toBe(isOpen);
    await page.goto('./venues/shanghai-history-museum/');
    await expect(page.locator('.venue-head .now')).toHaveText(isOpen ? '现在开放，到 17:00' : '现在没开，明天 9:00 开');
  });
}

test('what is open on a day can be chosen, and is told by a link', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+08:00');
  await page.goto('./map/?open=2026-11-23');
  await expect(page.getByRole('radio', { name: '某一天开' })).toBeChecked();
  await expect(page.getByLabel('哪一天')).toHaveValue('2026-11-23');
  await page.getByLabel('哪一天').fill('2026-11-24');
  await expect(page).toHaveURL(/[?&]open=2026-11-24(&|$)/);
  await expect(page.locator(`[data-result="${museum}"]`)).toHaveCount(1);
});
