import { test } from '@playwright/test';
import { expect, field, refs, results, rows, watch } from './search-driver.ts';

test.describe('the search page', () => {
  test('shows what its address asks for, and says how many', async ({ page }) => {
    const faults = watch(page);
    await page.goto('./search/?q=鲁迅');
    await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
    await expect(rows(page).first()).toContainText('鲁迅');
    await expect(page).toHaveTitle('鲁迅 · 查找 · 处处学');
    await expect(page.locator('.result-count[role=status]')).toHaveText(/^“鲁迅”：\d+ 条$/);
    await expect(field(page)).toHaveValue('鲁迅');
    await expect(page.locator('[data-search-lists]')).toBeHidden();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=%E9%B2%81%E8%BF%85$/);
    await expect(rows(page).first()).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('narrows by filters that stand in the address; back takes them away again', async ({ page }) => {
    await page.goto('./search/?q=博物馆');
    await expect(rows(page).first()).toBeVisible();
    const all = await page.locator('.result-count').innerText();
    const box = page.getByRole('group', { name: '区' }).getByRole('checkbox', { name: /徐汇/ });
    const label = page.getByRole('group', { name: '区' }).locator('label', { hasText: '徐汇' });
    const promised = Number(await label.locator('small').innerText());
    await box.check();
    await expect(page).toHaveURL(/[?&]district=xuhui(&|$)/);
    await expect(page.locator('.result-count')).toHaveText(`“博物馆”：${promised} 条`);
    await expect(box).toBeFocused();
    for (const row of await rows(page).all()) await expect(row.locator('p').first()).toContainText(/徐汇|路线|体验|活动|服务/);
    await page.reload();
    await expect(box).toBeChecked();
    await expect(page.locator('.result-count')).toHaveText(`“博物馆”：${promised} 条`);
    await page.getByRole('button', { name: '去掉筛选：徐汇' }).click();
    await expect(page.locator('.result-count')).toHaveText(all);
    await page.goBack();
    await expect(page).toHaveURL(/district=xuhui/);
    await expect(box).toBeChecked();
    await page.goForward();
    await expect(page.locator('.result-count')).toHaveText(all);
  });

  test('lists by filters alone', async ({ page }) => {
    await page.goto('./search/?kind=library&district=hongkou');
    await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
    for (const row of await rows(page).all()) await expect(row.locator('p').first()).toHaveText('图书馆 · 虹口');
  });

  test('shows further results in steps of twenty and keeps them for the way back', async ({ page }) => {
    await page.goto('./search/?kind=museum');
    await expect(rows(page)).toHaveCount(20);
    const first = await refs(page);
    await page.getByRole('button', { name: /再看/ }).click();
    await expect(rows(page)).toHaveCount(40);
    expect((await refs(page)).slice(0, 20)).toEqual(first);
    expect(new Set(await refs(page)).size).toBe(40);
    await expect(rows(page).nth(20).getByRole('link')).toBeFocused();
    await expect(page).toHaveURL(/[?&]n=40$/);
    await rows(page).nth(30).getByRole('link').click();
    await expect(page).toHaveURL(/\/venues\//);
    await page.goBack();
    await expect(rows(page)).toHaveCount(40);
  });

  test('takes a new query without leaving the page, and back returns to the old one', async ({ page }) => {
    await page.goto('./search/?q=鲁迅');
    await expect(rows(page).first()).toContainText('鲁迅');
    await field(page).fill('科技馆');
    await page.getByRole('button', { name: '查找' }).click();
    await expect(rows(page).first()).toContainText('科技馆');
    await expect(page).toHaveTitle(/^科技馆 · /);
    await page.goBack();
    await expect(rows(page).first()).toContainText('鲁迅');
    await expect(field(page)).toHaveValue('鲁迅');
  });

  test('helps on where nothing is found', async ({ page }) => {
    await page.goto('./search/?q=qqqqzzzzqqqq');
    await expect(results(page)).toHaveAttribute('data-search-state', 'empty');
    await expect(page.getByRole('heading', { name: '可以这样试' })).toBeVisible();
    await expect(page.locator('[data-search-lists]').getByRole('link', { name: /徐汇/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /再看/ })).toBeHidden();
  });

  test('says when it failed, and tries again', async ({ page }) => {
    const data = /\/(?:search\/(?:names|tables|records)|pagefind\/)/;
    await page.route(data, (route) => route.abort());
    await page.goto('./search/?q=鲁迅');
    await expect(results(page)).toHaveAttribute('data-search-state', 'failed');
    await page.unroute(data);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
    await expect(rows(page).first()).toContainText('鲁迅');
  });

  test('is plain lists where there is no query', async ({ page }) => {
    await page.goto('./search/');
    await expect(page.locator('[data-search-lists]')).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await expect(page.locator('[data-search-broken]')).toBeHidden();
  });
});

test.describe('by distance', () => {
  test('the nearest exact place comes first, the rest after, each marked', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: 121.4737, latitude: 31.2304 });
    await page.goto('./search/?district=huangpu');
    await expect(rows(page).first()).toBeVisible();
    await page.getByLabel('由近到远').check();
    await expect(page).toHaveURL(/[?&]sort=distance$/);
    await expect(rows(page).first()).toContainText(/直线 \d+ 米/);
    for (let more = page.getByRole('button', { name: /再看/ }); await more.isVisible();) await more.click();
    const texts = await rows(page).evaluateAll((list) => list.map((row) => row.querySelector('p')?.textContent ?? ''));
    const meters = texts.map((text) => {
      const [, number, unit] = /直线 ([\d.]+) (米|公里)/.exec(text) ?? [];
      return number === undefined ? Infinity : Number(number) * (unit === '公里' ? 1000 : 1);
    });
    expect(meters.toSorted((a, b) => a - b)).toEqual(meters);
    expect(texts.filter((text) => text.includes('没有准确位置')).length).toBe(meters.filter((m) => m === Infinity).length);
    expect(meters).toContain(Infinity);
  });

  test('an address that somebody sent does not ask for the position by itself', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = (_, fail) => {
        document.documentElement.dataset['asked'] = 'yes';
        fail?.({ code: 1, message: 'no', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      };
    });
    await page.goto('./search/?q=鲁迅&sort=distance');
    await expect(results(page)).toHaveAttribute('data-search-state', 'ready');
    await expect(page.locator('html')).not.toHaveAttribute('data-asked');
    await page.getByRole('button', { name: '用我的位置排列' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
    await expect(page.locator('.sort-choice')).toContainText('没有取得位置');
    await expect(rows(page).first()).toContainText('鲁迅');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a form, and the page it leads to explains and offers the lists', async ({ page }) => {
    await page.goto('./');
    await field(page).fill('鲁迅');
    await page.getByRole('button', { name: '查找' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=%E9%B2%81%E8%BF%85$/);
    await expect(page.locator('noscript p')).toContainText('查找要用浏览器里的脚本');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('heading', { name: '十六区' })).toBeVisible();
    await page.getByRole('link', { name: /^虹口/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('虹口区');
  });
});
