import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { zh } from '../../i18n/zh-CN.ts';
import { planWords } from '../../i18n/plan-words.ts';
import { site } from '../../site.ts';

test.use({ serviceWorkers: 'allow' });

const port = Number(process.env['OFFLINE_PORT'] ?? 4398);
const address = `http://127.0.0.1:${port}${site.base}`;
let server: ChildProcess;

/** The site on a server of its own, which goes down for good in the middle of the test. */
async function serve(): Promise<void> {
  server = spawn(process.execPath, ['scripts/serve.mjs', '--port', String(port), '--base', site.base], { stdio: 'pipe' });
  await Promise.race([
    once(server.stdout ?? server, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error(`nothing listens on ${port}`))),
  ]);
}

test.afterAll(() => server.kill());

test('after one visit the planner, a walk and its pages work without a network, and another page says why it is not there', async ({
  page,
}) => {
  await serve();
  const words = planWords('zh');
  await page.goto(`${address}walks/huangpu-bund-classic/`);
  const kept = (name: string) => () => page.evaluate((file) => caches.match(file).then((copy) => copy !== undefined), name);
  await expect.poll(kept(`${address}walks/huangpu-bund-classic/`)).toBe(true);
  await page.goto(`${address}plan/`);
  await page.waitForSelector('[data-plan-state=ready]');
  // The names come a moment after the rest.
  for (const file of ['plan/places.zh.json', 'search/names.zh.txt', 'search/tables.json', 'search/words.zh.json'])
    await expect.poll(kept(`${address}${file}`), file).toBe(true);

  await page.goto(`${address}search/`);
  for (const file of ['search/pages.zh.txt', 'pagefind/pagefind.js', 'pagefind/pagefind-worker.js', 'pagefind/pagefind-entry.json'])
    await expect.poll(kept(`${address}${file}`), file).toBe(true);
  await page.goto(`${address}plan/`);

  server.kill();
  await once(server, 'exit');
  await page.context().setOffline(true);
  await page.reload();
  await page.waitForSelector('[data-plan-state=ready]');
  for (const place of ['鲁迅', '多伦路', '银行博物馆']) {
    await page.getByLabel(words.addLabel).fill(place);
    await page.locator('#plan-add-list [role=option]').first().click();
  }
  await expect(page.locator('.plan-stop')).toHaveCount(3);
  await page.locator('.plan-order button').first().click();
  await expect(page.locator('.plan-said [role=status]')).not.toBeEmpty();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'GPX' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.gpx$/);

  await page.goto(`${address}search/?q=${encodeURIComponent('kejiguan')}`);
  await expect(page.locator('.results [data-result]').first()).toHaveAttribute('data-result', 'venue/shanghai-science-technology-museum');
  await expect(page.getByText(zh.search.words.offline)).toBeVisible();

  await page.goto(`${address}walks/huangpu-bund-classic/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('外滩');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(/^"?Times/);

  await page.goto(`${address}en/venues/bank-museum/`);
  await expect(page.getByText('This page was never opened on this device')).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No network');
});
