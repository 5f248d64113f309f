import { test } from '@playwright/test';
import { chosenMark, count, expect, isMapModule, live, marks, openDrawn, requestsOf, rows } from './map-driver.ts';
import { expectedOf } from './map-oracle.ts';
import { watch } from './search-driver.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

for (const address of ['./map/', './en/map/']) {
  test(`the map draws on ${address} under the page’s policy, and asks no other host`, async ({ page }) => {
    const faults = watch(page);
    await openDrawn(page, address);
    expect(Number(await live(page).getAttribute('data-map-count'))).toBeGreaterThan(700);
    expect(await marks(page).count()).toBeGreaterThan(20);
    await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute('content', /connect-src 'self'/);
    await expect(live(page).getByRole('link', { name: /OpenStreetMap/ })).toBeVisible();
    // The base has been drawn too: rivers, lines and names leave more than one colour on the canvas.
    await expect(live(page)).not.toHaveAttribute('data-map-base', 'failed');
    expect(faults).toEqual([]);
  });
}

test('a visitor goes by keyboard from a station through a filter and the list to a venue', async ({ page }) => {
  await openDrawn(page, './map/');
  await page.locator('#origin').focus();
  await page.keyboard.type('徐家汇');
  const options = page.locator('.find-origin [role=option]');
  await expect(options.first()).toContainText('地铁站');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=metro:[a-z-]+/);
  await expect(rows(page).first()).toContainText(/直线约|就在这里/);
  // On through pace, words and the heading of the filters, by Tab alone.
  await tabTo('.filters > summary');
  await page.keyboard.press('Enter');
  await tabTo('.filters input[name=kind][value=museum]');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/kind=museum/);
  await expect(page.locator('.filters input[name=kind][value=museum]')).toBeFocused();
  await expect(live(page)).toHaveAttribute('data-map-count', String(expectedOf(page.url()).mapped));
  await tabTo('.map-places > li:nth-child(2) h3 a');
  const name = await rows(page).nth(1).locator('h3 a').textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
  await page.goBack();
  await expect(page).toHaveURL(/from=metro:[a-z-]+.*|kind=museum/);
  await expect(rows(page).nth(1).locator('h3 a')).toHaveText(name ?? '');

  async function tabTo(selector: string): Promise<void> {
    const target = page.locator(selector).first();
    for (let step = 0; step < 60; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused({ timeout: 1000 });
  }
});

test('the keyboard reaches the marks, walks them, opens one and leaves the map again', async ({ page }) => {
  await openDrawn(page, './map/?at=121.4737,31.2304,14');
  const list = page.getByRole('listbox', { name: '地图上的地点' });
  await expect(list).toHaveAccessibleDescription(/方向键/);
  const stop = list.locator('[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  // From the map itself, which comes first, one Tab leads to the marks.
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Tab');
  await expect(stop).toBeFocused();
  const begin = await stop.getAttribute('data-key');
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  const there = await stop.getAttribute('data-key');
  expect(there).not.toBe(begin);
  await expect(stop).toBeFocused();
  expect(await stop.evaluate((mark) => parseFloat(getComputedStyle(mark).outlineWidth))).toBeGreaterThanOrEqual(2);
  // Page Up leads to the first mark as one reads, Page Down from there to each of the others.
  let place = page.locator('.nothing');
  for (let step = 0; step < 80; step += 1) {
    place = list.locator('.map-mark[tabindex="0"]:is(.map-mark-house, .map-mark-disc, .map-mark-diamond)');
    if (await place.count()) break;
    await page.keyboard.press('PageDown');
  }
  const label = (await place.getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  const popup = page.locator('.map-popup');
  await expect(popup).toBeFocused();
  expect(label.startsWith((await popup.locator('.map-popup-name').textContent()) ?? '–')).toBe(true);
  await expect(page).toHaveURL(/sel=venue\//);
  await page.keyboard.press('Escape');
  await expect(popup).toBeHidden();
  await expect(chosenMark(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '放大' })).toBeFocused();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
  expect(await live(page).evaluate((map) => map.contains(document.activeElement))).toBe(false);
});

test('a choice that takes away the mark under the keyboard makes no other place of it, and the focus stays among the marks', async ({
  page,
}) => {
  await openDrawn(page, './map/');
  const boxes = page.locator('.filters input[name=kind]');
  let gone = 0;
  for (const [place, value] of (await boxes.evaluateAll((all) => all.slice(0, 5).map((box) => box.getAttribute('value')))).entries()) {
    await page.locator('.map-mark[tabindex="0"]').focus();
    for (let step = 0; step <= place; step += 1) await page.keyboard.press('PageDown');
    const mark = await page.evaluateHandle(() => document.activeElement);
    const key = await mark.evaluate((element) => element?.getAttribute('data-key'));
    const box = page.locator(`.filters input[name=kind][value="${value}"]`);
    await box.dispatchEvent('click');
    await expect(box).toBeChecked();
    const after = await mark.evaluate((element) => ({
      key: element?.isConnected === true ? element.getAttribute('data-key') : null,
      isAmongMarks: document.activeElement?.closest('.map-marks') !== null,
    }));
    expect(after.isAmongMarks).toBe(true);
    if (after.key === null) gone += 1;
    else expect(after.key).toBe(key);
    await box.dispatchEvent('click');
    await expect(box).not.toBeChecked();
  }
  expect(gone).toBeGreaterThan(0);
});

test('the style of a mark, which the browser works out for each of them, needs no variable and no font', async ({ page }) => {
  await openDrawn(page, './map/');
  const rules = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.map-mark:not([tabindex="0"])')];
    const rulesIn = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule];
        const isOff = rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches;
        return rule instanceof CSSGroupingRule && !isOff ? rulesIn(rule.cssRules) : [];
      });
    return [...document.styleSheets]
      .flatMap((sheet) => rulesIn(sheet.cssRules))
      .filter((rule) => all.some((mark) => mark.matches(rule.selectorText)))
      .map(({ cssText }) => cssText);
  });
  expect(rules.filter((rule) => rule.startsWith('.map-mark')).length).toBeGreaterThan(1);
  expect(rules.filter((rule) => /var\(|font/.test(rule))).toEqual([]);
});

test('an address with a place opens its popup, but leaves the focus where reading begins', async ({ page }) => {
  await openDrawn(page, './map/?sel=venue/shanghai-history-museum');
  await expect(page.locator('.map-popup')).toBeVisible();
  await expect(chosenMark(page)).toHaveAccessibleName(/^上海市历史博物馆/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
});

test.describe('near me', () => {
  test.use({ geolocation: { longitude: 121.46973, latitude: 31.23357 }, permissions: ['geolocation'] });

  test('measures from the visitor’s place, which is in no address and no request', async ({ page }) => {
    const asked = requestsOf(page);
    await openDrawn(page, './map/');
    await page.getByRole('button', { name: '附近' }).click();
    await expect(page).toHaveURL(/from=here/);
    await expect(page.locator('.origin-line')).toContainText('位置只留在这台设备上');
    await expect(rows(page).first()).toContainText(/直线约|就在这里/);
    await expect(page).toHaveURL(/sort=distance/);
    await page.getByRole('button', { name: '放大' }).click();
    await page.locator('.filters > summary').click();
    await page.locator('.filters input[name=kind][value=museum]').click();
    await expect(page).toHaveURL(/kind=museum/);
    await page.locator('.map-mark').first().waitFor();
    for (const url of [page.url(), ...asked]) expect(url).not.toMatch(/121\.4|31\.2|121%2E|31%2E/);
    await page.reload();
    await expect(page.locator('.origin-line')).toContainText('位置只留在这台设备上');
  });
});

test('near me says what to do when the browser refuses, and a link that asks for it asks nobody', async ({ page }) => {
  await page.goto('./map/?from=here&sort=distance');
  await expect(page.locator('.origin-line')).toContainText('按“附近”才会问浏览器');
  await page.getByRole('button', { name: '附近' }).click();
  await expect(page.locator('.origin-line')).toContainText('没有取得位置');
  expect(await rows(page).count()).toBe(50);
  await expect(rows(page).first()).not.toContainText('直线约');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture and every page of the list stay, and filters are links', async ({ page }) => {
    await page.goto('./map/');
    await expect(page.locator('.map-picture svg').first()).toBeVisible();
    await expect(page.locator('.map-picture svg').first()).toHaveAccessibleName(/.+/);
    const seen = new Set<string>();
    for (let next: string | undefined = page.url(); next !== undefined;) {
      const html: string = await (await page.request.get(next)).text();
      for (const [, ref = ''] of html.matchAll(/<li data-result="([^"]+)"/g)) seen.add(ref);
      const href = /<a href="([^"]+)" rel="next"/.exec(html)?.[1];
      next = href === undefined ? undefined : new URL(href, next).href;
    }
    expect([...seen].sort()).toEqual([...expectedOf(page.url()).listed].sort());
    expect(await count(page).textContent()).toContain(String(seen.size));
    await page
      .locator('#h-kind ~ *')
      .getByRole('link', { name: /科技馆/ })
      .click();
    await expect(page).toHaveURL(/\/kinds\/science-museum\/$/);
    await expect(page.locator('.live-map button')).toBeHidden();
  });
});

test('on paper the list says what was chosen, and nothing offers a choice', async ({ page }) => {
  await page.goto('./map/?kind=museum&district=huangpu');
  const chips = page.locator('.chosen .chip');
  await expect(chips).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  for (const chip of await chips.all()) await expect(chip).toBeVisible();
  await expect(page.locator('[data-map-tools]').locator('input, select, summary, .btn:not(.chip)').filter({ visible: true })).toHaveCount(
    0,
  );
});

test('without WebGL2 the picture stays beside the living list', async ({ page }) => {
  await page.addInitScript(() => {
    const before = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(before, this, [kind, ...rest]);
      },
    });
  });
  await page.goto('./map/?district=hongkou');
  await expect(live(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(page.getByText('这台设备打不开可移动的地图')).toBeVisible();
  await expect(page.locator('.map-picture svg').first()).toBeVisible();
  await expect(rows(page)).toHaveCount(50);
  await page.locator('.filters > summary').click();
  await page.locator('.filters input[name=kind][value=library]').click();
  await expect(page).toHaveURL(/kind=library/);
  await expect(rows(page).first()).toContainText('图书馆');
});

const embeds = [
  ['a venue', './venues/shanghai-history-museum/', 500],
  ['a walk', './walks/yangpu-century-industry-2017/', 7],
  ['a district', './districts/hongkou/', 40],
  ['a list', './kinds/science-museum/', 10],
] as const;

for (const [name, address, least] of embeds) {
  test(`the map of ${name} opens on request, and nothing of it is loaded before`, async ({ page }) => {
    const faults = watch(page);
    const asked = requestsOf(page);
    await page.goto(address);
    const place = page.locator('[data-live-map]');
    const button = place.getByRole('button', { name: '打开可移动的地图' });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await page.waitForLoadState('networkidle');
    expect(asked.filter(isMapModule)).toEqual([]);
    await button.click();
    await expect(live(page)).toHaveAttribute('data-map-state', 'idle');
    expect(asked.filter(isMapModule).length).toBeGreaterThan(1);
    expect(Number(await live(page).getAttribute('data-map-count'))).toBeGreaterThanOrEqual(least);
    expect(await marks(page).count()).toBeGreaterThan(0);
    await place.getByRole('button', { name: '收起地图' }).click();
    await expect(live(page)).toBeHidden();
    expect(faults).toEqual([]);
  });
}

test('a walk is drawn with its stops, and the list holds them in its order', async ({ page }) => {
  await openDrawn(page, './map/?walk=yangpu-century-industry-2017');
  await expect(live(page)).toHaveAttribute('data-map-count', '7');
  await expect(live(page)).toHaveAttribute('data-map-in-view', '7');
  await expect(page.locator('.map-mark-stop, .map-mark-stop-approx')).toHaveCount(7);
  await expect(rows(page)).toHaveCount(7);
  await expect(rows(page).first()).toContainText('上海国歌展示馆');
  await page.getByLabel('画一条路线').selectOption('');
  await expect(page).not.toHaveURL(/walk=/);
  await expect(live(page)).toHaveAttribute('data-map-count', /^\d{3}$/);
});
