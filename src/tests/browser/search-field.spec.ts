import { test } from '@playwright/test';
import { expect, field, options, typeSlowly, venue, watch } from './search-driver.ts';

test.describe('the search field', () => {
  test('is a combobox: arrows, Home, End, Escape and Enter do what they say', async ({ page }) => {
    const faults = watch(page);
    await page.goto(venue);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await typeSlowly(page, '鲁迅');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    const count = await options(page).count();
    expect(count).toBeGreaterThan(2);
    await expect(options(page).first()).toHaveAttribute('data-result', /^[a-z]+\/[a-z0-9-]+$/);
    const pointed = async () => (await page.locator('[role=option][aria-selected=true]').getAttribute('id')) ?? '';
    const isAt = async (index: number) => {
      await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(1);
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(await pointed());
      expect(await pointed()).toBe(await options(page).nth(index).getAttribute('id'));
    };
    await page.keyboard.press('ArrowDown');
    await isAt(0);
    await page.keyboard.press('ArrowDown');
    await isAt(1);
    await page.keyboard.press('End');
    await isAt(count - 1);
    await page.keyboard.press('ArrowDown');
    await isAt(0);
    await page.keyboard.press('ArrowUp');
    await isAt(count - 1);
    await page.keyboard.press('Home');
    await isAt(0);
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('鲁迅');
    await page.keyboard.press('ArrowDown');
    await expect(options(page)).toHaveCount(count);
    await page.keyboard.press('ArrowDown');
    const name = await options(page).first().locator('b').innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    expect(faults).toEqual([]);
  });

  test('says the kind and district of a suggestion, and how many there are', async ({ page }) => {
    await page.goto('./en/walks/');
    await typeSlowly(page, 'Lu Xun');
    await expect(options(page).filter({ hasText: 'Museum · Hongkou' }).first()).toContainText('Lu Xun');
    await expect(page.locator('form[role=search] [role=status]')).toHaveText(/^\d+ suggestions?; choose with the arrow keys\.$/);
  });

  test('leads to the search page with Enter, and to a place with a touch', async ({ page }) => {
    await page.goto(venue);
    await typeSlowly(page, '科技馆');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=%E7%A7%91%E6%8A%80%E9%A6%86$/);
    await page.goto(venue);
    await typeSlowly(page, '鲁迅');
    await options(page).first().click();
    await expect(page).toHaveURL(/\/(venues|walks)\/[a-z0-9-]+\/$/);
  });

  test('waits until a composition is done', async ({ page }) => {
    await page.goto(venue);
    await field(page).focus();
    await expect(field(page)).toHaveAttribute('role', 'combobox');
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['l', 'lu', "lu'x"])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(field(page)).toHaveValue("lu'x");
    await page.waitForTimeout(300);
    await expect(page.locator('[role=listbox]')).toHaveAttribute('data-search-state', 'empty');
    await expect(options(page)).toHaveCount(0);
    await keyboard.send('Input.insertText', { text: '鲁迅' });
    await expect(field(page)).toHaveValue('鲁迅');
    await expect(options(page).first()).toContainText('鲁迅');
  });

  test('leaves Enter and the arrows to the input method while it composes', async ({ page }) => {
    await page.goto(venue);
    await typeSlowly(page, '鲁');
    const used = await field(page).evaluate((input) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      return ['Enter', 'ArrowDown', 'Escape'].map(
        (key) => !input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true })),
      );
    });
    expect(used).toEqual([false, false, false]);
    await expect(page).toHaveURL(/\/venues\/shanghai-history-museum\/$/);
  });

  test('is reached by the / key, unless that is switched off on this device', async ({ page }) => {
    await page.goto('./search/');
    // The box is listened to once the page has its list.
    await expect(page.locator('ol[data-search-state]')).toBeAttached();
    await page.getByLabel('按 / 键跳到查找框').uncheck();
    await page.goto(venue);
    await page.keyboard.press('/');
    await expect(field(page)).not.toBeFocused();
    await page.goto('./search/');
    // The page's script has read the setting when the box is empty.
    await expect(page.getByLabel('按 / 键跳到查找框')).not.toBeChecked();
    await page.getByLabel('按 / 键跳到查找框').check();
    await page.goto(venue);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('/');
    await expect(field(page)).toHaveValue('/');
  });

  test('and its suggestions are large enough to touch, on a screen of 320 px too', async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./en/walks/');
      await typeSlowly(page, 'museum');
      const heights = await page
        .locator('[role=option], form[role=search] input, form[role=search] button')
        .evaluateAll((list) => list.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const box = await page.locator('.find-list').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
    }
  });

  test('costs a phone at most one more row above the text', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(venue);
    const height = () => page.locator('.mast').evaluate((mast) => mast.getBoundingClientRect().height);
    const withField = await height();
    await page.locator('.mast form').evaluate((form) => form.remove());
    expect(withField - (await height())).toBeLessThanOrEqual(60);
  });

  test('is not printed', async ({ page }) => {
    await page.goto(venue);
    await page.emulateMedia({ media: 'print' });
    await expect(field(page)).toBeHidden();
  });
});
