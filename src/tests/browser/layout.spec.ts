import { expect, test } from '@playwright/test';
import { addresses } from './page-types.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a venue, a walk and a list can be read', async ({ page }) => {
    await page.goto('./venues/shanghai-history-museum/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('上海市历史博物馆');
    await expect(page.getByRole('link', { name: '021-23299999' })).toBeVisible();
    // Only what works without script is offered: the search form, but no switch of colours.
    await expect(page.getByRole('button')).toHaveText(['查找']);
    await page.goto('./walks/yangpu-century-industry-2017/');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(7);
    await page.goto('./en/districts/hongkou/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hongkou District');
  });
});

test('every page type fits a screen of 320 px, and text spaced out as WCAG 1.4.12 asks', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(`./${address}`);
    const spaced = await page.evaluate(() => {
      const before = document.documentElement.scrollWidth;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
      return { before, after: document.documentElement.scrollWidth };
    });
    if (spaced.before > 320) wide.push(`${address} ${spaced.before}`);
    if (spaced.after > 320) wide.push(`${address} spaced ${spaced.after}`);
  }
  expect(wide).toEqual([]);
});

test('links and buttons are at least 24 px, those of the frame 44 px', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 800 });
  const small: string[] = [];
  for (const address of addresses) {
    await page.goto(`./${address}`);
    small.push(
      ...(await page.evaluate((where) => {
        const height = (element: Element) => element.getBoundingClientRect().height;
        return [
          ...document.querySelectorAll(
            '.mast a, .mast button, .crumb a, .btn, .links a, .tasks a, .near a, .terms-index a, .names-run a, .pager a',
          ),
        ]
          .filter((element) => element.getClientRects().length > 0 && height(element) < 44)
          .map((element) => `${where} ${element.className} "${element.textContent?.trim().slice(0, 20)}" ${height(element)}`);
      }, address)),
    );
  }
  expect(small).toEqual([]);
});

test('no page asks another host for anything, and none complains in the console', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL ?? '').origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
  for (const address of addresses.filter((path) => path !== '404.html')) await page.goto(`./${address}`);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
