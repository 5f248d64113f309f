import { expect, test } from '@playwright/test';

test('a citizen goes from the home page to a subdistrict, a venue and its neighbour', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '十六区' }).first().click();
  await page.getByRole('link', { name: /^外滩街道/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('外滩街道');
  await page.goto('./districts/hongkou/');
  await page.getByRole('link', { name: '李白烈士故居' }).first().click();
  await expect(page).toHaveURL(/\/venues\/[a-z0-9-]+\/$/);
  const neighbour = page.locator('#h-near ~ ul a').first();
  const name = (await neighbour.textContent())?.trim() ?? '';
  await neighbour.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a visitor reads a walk in English, opens a stop and finds the walk again on it', async ({ page }) => {
  await page.goto('./en/walks/');
  await page
    .getByRole('link', { name: /Century of Industry|Industry/ })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const walk = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  await page.locator('.chapter h3 a').nth(1).click();
  await page.getByRole('complementary').getByRole('link', { name: walk }).click();
  await expect(page).toHaveURL(/#stop-2$/);
});

test('the other language keeps the place', async ({ page }) => {
  await page.goto('./bases/kepu-jiaoyu/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/bases\/kepu-jiaoyu\/$/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/bases\/kepu-jiaoyu\/$/);
});

test('light and dark can be switched, and the choice stays on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: '换明暗' }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto('./walks/');
  expect(await ground()).toBe(dark);
});

test('the keyboard reaches the text first, and every focus can be seen', async ({ page }) => {
  await page.goto('./venues/shanghai-history-museum/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
    expect(parseFloat(outline)).toBeGreaterThanOrEqual(2);
  }
});

test('an unknown address answers 404 and helps on', async ({ page }) => {
  const response = await page.goto('./venues/no-such-place/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  await page.getByRole('link', { name: '走路' }).last().click();
  await expect(page).toHaveURL(/\/walks\/$/);
});

test('a walk prints on white paper without navigation', async ({ page }) => {
  await page.goto('./walks/yangpu-century-industry-2017/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.nav-main')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.byteLength).toBeGreaterThan(20_000);
});
