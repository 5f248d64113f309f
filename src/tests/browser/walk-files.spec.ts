import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** A walk with every part, the longest one, and one without any position. */
const walks = ['yangpu-century-industry-2017', 'city-original-aspiration-2021', 'fengxian-countrywalk-2023'] as const;
const addressOf = (folder: string, id: string): string => pathToFileURL(`${dist}${folder}walks/${id}/${id}.offline.html`).href;

test.use({ offline: true });

for (const [folder, shown] of [
  ['', walks],
  ['en/', walks.slice(0, 1)],
] as const) {
  for (const id of shown) {
    test(`/${folder}${id}: the offline page opens from disk without a network, and axe finds no fault`, async ({ page }) => {
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(addressOf(folder, id));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page), colorScheme).toEqual([]);
      }
      expect(asked).toEqual([addressOf(folder, id)]);
      expect(complaints).toEqual([]);
    });
  }
}

/** The sizes of the sheets of a PDF in millimetres, one for each size that occurs. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return [...new Set(boxes.map(([, ...sides]) => sides.map((side) => Math.round((Number(side) / 72) * 25.4)).join(' x ')))];
}

for (const [folder, large] of [
  ['', 'A4 大字'],
  ['en/', 'Large print, A4'],
] as const) {
  test(`/${folder}: the booklet prints on A5, and in large letters on A4`, async ({ page }) => {
    await page.goto(addressOf(folder, walks[0]));
    expect(await sheetsOf(page)).toEqual(['148 x 210']);
    await page.getByLabel(large).check();
    expect(await sheetsOf(page)).toEqual(['210 x 297']);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.stop-card p')
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
    ).toBeGreaterThanOrEqual(24);
  });
}
