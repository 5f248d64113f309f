import { expect, type Page, test } from '@playwright/test';
import { isComplaint } from './complaints.ts';
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

/** Does the page fit its screen, also with text spaced out as WCAG 1.4.12 asks? */
const widths = (page: Page): Promise<{ readonly before: number; readonly after: number }> =>
  page.evaluate(() => {
    const before = document.documentElement.scrollWidth;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
    const after = document.documentElement.scrollWidth;
    document.adoptedStyleSheets = [];
    return { before, after };
  });

const framed = '.mast a, .mast button, .crumb a, .btn, .links a, .tasks a, .near a, .terms-index a, .names-run a, .pager a';

/** Links and buttons of the frame that are less than 44 px high. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const height = (element: Element) => element.getBoundingClientRect().height;
    return [...document.querySelectorAll(selector)]
      .filter((element) => element.getClientRects().length > 0 && height(element) < 44)
      .map((element) => `${element.className} "${element.textContent?.trim().slice(0, 20)}" ${height(element)}`);
  }, framed);

test('every page type fits a small screen, has targets of 44 px, asks no other host and does not complain', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL ?? '').origin) && !request.url().startsWith('data:'))
      faults.push(`${page.url()} asks ${request.url()}`);
  });
  page.on('console', (message) => {
    const isMissing = message.text().includes('404') && page.url().endsWith('/404.html');
    if (isComplaint(message) && !isMissing) faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  for (const address of addresses) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`./${address}`);
    const { before, after } = await widths(page);
    if (before > 320) faults.push(`${address} is ${before} px wide`);
    if (after > 320) faults.push(`${address} with spaced text is ${after} px wide`);
    await page.setViewportSize({ width: 360, height: 800 });
    faults.push(...(await smallTargets(page)).map((target) => `${address} ${target}`));
  }
  expect(faults).toEqual([]);
});
