import { expect, test } from '@playwright/test';

test('a venue opens in other maps, each link high enough for a thumb and without a referrer', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./venues/bank-museum/');
  const links = page.locator('.out a');
  await expect(links).toHaveCount(6);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('rel', 'noreferrer');
    const box = await link.boundingBox();
    if (box !== null) expect(box.height).toBeGreaterThanOrEqual(44);
  }
  await expect(page.getByRole('link', { name: '高德地图' })).toHaveAttribute(
    'href',
    /^https:\/\/uri\.amap\.com\/marker\?position=121\.47\d{4},31\.21\d{4}&/,
  );
  await expect(page.getByRole('link', { name: 'OpenStreetMap', exact: true })).toHaveAttribute('href', /mlat=31\.218425&mlon=121\.471790/);
});

test('a venue of which only the area is known is searched by name, and says that the find may be wrong', async ({ page }) => {
  await page.goto('./en/venues/anti-drug-education-hall/');
  await expect(page.getByText('what it finds need not be this place')).toBeVisible();
  const hrefs = await page.locator('.out a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toHaveLength(4);
  for (const href of hrefs) expect(href).not.toMatch(/\d\.\d/);
});

test('on paper the coordinates stand instead of the links', async ({ page }) => {
  for (const address of ['./venues/bank-museum/', './walks/yangpu-century-industry-2017/']) {
    await page.goto(address);
    await expect(page.locator('.at').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.out').first()).toBeHidden();
    await expect(page.locator('.at').first()).toBeVisible();
    await expect(page.locator('.at').first()).toHaveText(/^坐标（WGS-84）：北纬 31\.\d{6}°，东经 121\.\d{6}°$/);
    await page.emulateMedia({ media: 'screen' });
  }
});
