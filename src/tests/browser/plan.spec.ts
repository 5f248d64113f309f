import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { codeOf, emptyPlan, encodePlan } from '../../domain/plan/plan-link.ts';
import { dayMinutes, dayNumber } from '../../domain/shanghai-time.ts';
import { planPageWords, planWords } from '../../i18n/plan-words.ts';
import { site } from '../../site.ts';
import { axeFaults } from './axe.ts';

const monday = dayNumber(2026, 11, 23);

/** Errors of the page, among them what the content policy forbids. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

async function openPlan(page: Page, path: string, fragment = ''): Promise<void> {
  await page.goto(`${path}plan/${fragment}`);
  await page.waitForSelector('[data-plan-state=ready]');
}

const stopNames = (page: Page): Promise<string[]> => page.locator('.plan-stop h3 a').allInnerTexts();

for (const [locale, path] of [
  ['zh', ''],
  ['en', 'en/'],
] as const) {
  const words = planWords(locale);

  test(`a Monday in Huangpu with a wheelchair is planned, put in order and told stop by stop (${locale})`, async ({ page }) => {
    const errors = errorsOf(page);
    await openPlan(page, path);
    await page.getByLabel(words.date).fill('2026-11-23');
    await page.locator('#plan-where').selectOption('huangpu');
    await page.getByLabel(words.wheelchair).check();
    const ideas = page.locator('[data-plan-ideas]');
    await expect(ideas.locator('li').first()).toBeVisible();
    await expect(ideas.getByRole('status')).toContainText(/\d/);
    await ideas.locator('[data-add-all]').click();
    await expect(page.locator('.plan-stop')).not.toHaveCount(0);
    const before = await stopNames(page);
    expect(before.length).toBeGreaterThan(2);
    const worker = page.waitForEvent('worker');
    await page.getByRole('button', { name: words.order, exact: true }).click();
    await worker;
    await expect(page.locator('.plan-said [role=status]')).not.toHaveText(words.ordering);
    expect((await stopNames(page)).sort()).toEqual(before.sort());
    const states = await page.locator('.plan-stop .state').allInnerTexts();
    const known = [words.open, words['opens-later'], words.closed, words.unknown, words.outside];
    expect(states.filter((state) => !known.includes(state.trim().replace(/^\? ?/, '')))).toEqual([]);
    // What is only built in the browser is the same in both languages.
    if (locale === 'en') return expect(errors).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('a link of twelve stops opens the same day on another device, and is short', async ({ page, browser }) => {
  await openPlan(page, 'en/');
  const ids = await page.evaluate(async (base) => {
    const file: { rows: [string][] } = await (await fetch(`${base}plan/places.en.json`)).json();
    return file.rows.slice(100, 112).map(([id]) => id);
  }, site.base);
  const stops = ids.map((id, at) => ({ code: codeOf(id), dwellMinutes: at % 2 === 0 ? null : 35 }));
  await page.goto('about:blank');
  await openPlan(page, 'en/', `#${encodePlan({ ...emptyPlan, stops, startsAt: monday * dayMinutes + 555, pace: 'elder' })}`);
  const link = await page.getByRole('textbox', { name: planWords('en').linkLabel }).inputValue();
  expect(link.length).toBeLessThan(400);
  const shown = await page.locator('.plan-stop').allInnerTexts();
  expect(shown).toHaveLength(12);

  const context = await browser.newContext();
  const other = await context.newPage();
  const errors = errorsOf(other);
  await other.goto(link);
  await expect(other.locator('.plan-stop')).toHaveCount(12);
  expect(await other.locator('.plan-stop').allInnerTexts()).toEqual(shown);
  await expect(other.getByLabel(planWords('en').elder)).toBeChecked();
  // Another link does not take away the day that one had.
  await other.goto('about:blank');
  await other.goto(link.replace(/#.*/, `#${encodePlan({ ...emptyPlan, stops: stops.slice(0, 3) })}`));
  await expect(other.locator('.plan-stop')).toHaveCount(3);
  await other.getByRole('button', { name: planWords('en').backToMine }).click();
  await expect(other.locator('.plan-stop')).toHaveCount(12);
  expect(errors).toEqual([]);
  await context.close();
});

test('a damaged link and one of a newer site open a page that helps, without an error', async ({ page }) => {
  const errors = errorsOf(page);
  const words = planWords('zh');
  for (const [fragment, said] of [
    ['#1ByJnZAAAkY5rRmAAwh9', words.faultDamaged],
    ['#%E0%A4%A', words.faultDamaged],
    ['#7abc', words.faultNewer],
  ] as const) {
    await page.goto('about:blank');
    await openPlan(page, '', fragment);
    await expect(page.locator('[data-plan-notices]')).toContainText(said);
    await expect(page.getByLabel(words.addLabel)).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('a place added on its page is in the day, can be moved by button and by hand, and saved', async ({ page }) => {
  const errors = errorsOf(page);
  const words = planWords('zh');
  await page.goto('venues/bank-museum/');
  await page.getByRole('button', { name: planPageWords('zh').add }).click();
  await expect(page.locator('[data-plan-count]')).toHaveText('1');
  await openPlan(page, '');
  await expect(page.locator('.plan-stop')).toHaveCount(1);
  await page.getByLabel(words.addLabel).fill('鲁迅');
  await page.locator('#plan-add-list [role=option]').first().click();
  await page.getByLabel(words.addLabel).fill('多伦路');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stopNames(page)).length).toBeGreaterThan(2);
  const [first = '', second = ''] = await stopNames(page);
  await page.getByRole('button', { name: words.moveDown.replace('{name}', first) }).click();
  expect((await stopNames(page)).slice(0, 2)).toEqual([second, first]);
  await expect(page.getByRole('button', { name: words.moveDown.replace('{name}', first) })).toBeFocused();

  // The list has been built anew and may still be scrolling: hovering waits until the handle stands still.
  await page.locator('.plan-drag').nth(1).hover();
  await page.mouse.down();
  const goal = await page.locator('.plan-stop').first().boundingBox();
  if (goal === null) throw new Error('nothing to drag to');
  await page.mouse.move(goal.x + 10, goal.y + 5, { steps: 4 });
  await page.mouse.up();
  expect((await stopNames(page)).slice(0, 2)).toEqual([first, second]);

  for (const [format, sign] of [
    ['GPX', '<gpx'],
    ['ICS', 'BEGIN:VCALENDAR'],
    [words.draft, 'venue: bank-museum'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: format }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain(sign);
  }
  await page.reload();
  await page.waitForSelector('.plan-stop');
  expect((await stopNames(page)).slice(0, 2)).toEqual([first, second]);
  expect(errors).toEqual([]);
});
