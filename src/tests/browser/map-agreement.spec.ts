import { type Page, test } from '@playwright/test';
import { count, expect, live, openDrawn, rows } from './map-driver.ts';
import { expectedOf, vagueRefs } from './map-oracle.ts';

/** `MAP_SEEDS=1,2,3` walks farther. */
const seeds = (process.env['MAP_SEEDS'] ?? '20261122').split(',').map(Number);
const stepsEach = 9;
const pageSize = 50;

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Shown {
  readonly listed: number;
  readonly mapped: number;
  readonly rows: readonly string[];
  readonly checked: readonly string[];
}

/** All that list, filters and map say at one moment. */
const shownNow = async (page: Page): Promise<Shown> => ({
  listed: Number((await count(page).textContent())?.match(/\d+/)?.[0] ?? 0),
  mapped: Number(await live(page).getAttribute('data-map-count')),
  rows: await rows(page).evaluateAll((list) => list.map((row) => row.getAttribute('data-result') ?? '')),
  checked: await page
    .locator('.filters input:checked')
    .evaluateAll((boxes) => boxes.flatMap((box) => (box instanceof HTMLInputElement ? [`${box.name}=${box.value}`] : [])).sort()),
});

/** Compares what is shown with what the content says of the address. */
async function agrees(page: Page): Promise<Shown> {
  const address = page.url();
  const { listed, mapped } = expectedOf(address);
  const wanted = [...new URL(address).searchParams];
  const filters = wanted.filter(([name]) => !['sort', 'at', 'page', 'pane', 'sel'].includes(name)).map((pair) => pair.join('='));
  await expect(page.locator('[data-busy]')).toHaveCount(0);
  await expect.poll(async () => (await shownNow(page)).checked, { message: address }).toEqual(filters.sort());
  const shown = await shownNow(page);
  expect(shown, address).toMatchObject({ listed: listed.length, mapped });
  const at = Number(new URL(address).searchParams.get('page') ?? 1);
  expect(shown.rows, address).toHaveLength(Math.max(0, Math.min(pageSize, listed.length - (at - 1) * pageSize)));
  expect(new Set(shown.rows).size).toBe(shown.rows.length);
  expect(shown.rows.filter((ref) => !listed.includes(ref), address)).toEqual([]);
  return shown;
}

/** One random thing that a visitor can do; the panel of filters, the legend, the order and the pages all change the one state. */
async function act(page: Page, random: () => number): Promise<void> {
  const ways = ['.filters input[type=checkbox]', '.legend-kind', '.chosen button', 'input[name=sort]:not(:checked)', '.pager a'];
  const weights = [0.55, 0.75, 0.83, 0.92, 1];
  const roll = random();
  const chosen = ways[weights.findIndex((weight) => roll < weight)] ?? '';
  const usable = page.locator(`${chosen}:visible, .filters ${chosen}`);
  const selector = (await usable.count()) > 0 ? chosen : '.filters input[type=checkbox]';
  // Clicked by script, for most of the groups are folded away and each would have to be opened first.
  await page
    .locator(selector)
    .evaluateAll(
      (list, share) => list[Math.floor(share * list.length)]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      random(),
    );
}

for (const seed of seeds) {
  test(`list, map and address agree after every step of a random walk through the filters (${seed})`, async ({ page, context }) => {
    const random = randomFrom(seed);
    await openDrawn(page, './map/');
    const path: { readonly choices: string; readonly shown: Shown }[] = [{ choices: await choicesOf(page), shown: await agrees(page) }];
    while (path.length <= stepsEach) {
      const before = await choicesOf(page);
      await act(page, random);
      // Some touches choose what is chosen already: they are no step.
      if ((await choicesOf(page)) === before) continue;
      const shown = await agrees(page);
      path.push({ choices: await choicesOf(page), shown });
    }
    // A link to the last view shows the same to somebody else.
    const last = await restedAddress(page);
    const other = await context.newPage();
    await openDrawn(other, last);
    expect(await agrees(other)).toEqual(path.at(-1)?.shown);
    expect(viewOf(other.url())).toEqual(viewOf(last));
    await other.close();
    // Back goes through the same views to the first, forward returns to the last.
    for (const { choices, shown } of path.slice(0, -1).reverse()) {
      await page.goBack();
      await expect.poll(() => choicesOf(page)).toBe(choices);
      await expect.poll(() => shownNow(page)).toEqual(shown);
    }
    for (const { choices, shown } of path.slice(1)) {
      await page.goForward();
      await expect.poll(() => choicesOf(page)).toBe(choices);
      await expect.poll(() => shownNow(page)).toEqual(shown);
    }
  });
}

/** The address but for where the map looks, which follows the map's own movements. */
const choicesOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { pathname, searchParams } = new URL(location.href);
    searchParams.delete('at');
    return `${pathname}?${searchParams}`;
  });

/** The address once the map has come to rest: its last movement may end after the list is there. */
async function restedAddress(page: Page): Promise<string> {
  for (let before = ''; ;) {
    if (page.url() === before) return before;
    before = page.url();
    await page.waitForTimeout(800);
  }
}

const viewOf = (address: string): number[] =>
  (new URL(address).searchParams.get('at') ?? '').split(',').map((part) => Math.round(Number(part) * 1000) / 1000);

test('the marks of the whole city add up to what the list holds, and no place known only roughly is a pin anywhere', async ({ page }) => {
  await openDrawn(page, './map/?at=121.5,31.2,8');
  const { listed, mapped } = expectedOf(page.url());
  const sum = await page
    .locator('.map-mark')
    .evaluateAll((list) => list.reduce((all, { textContent }) => all + Number(textContent || 1), 0));
  expect(sum).toBe(mapped);
  await expect(live(page)).toHaveAttribute('data-map-in-view', String(mapped));
  expect(listed.length).toBeGreaterThan(mapped);

  const close = [
    [121.4737, 31.2304],
    [121.4365, 31.1956],
    [121.49, 31.262],
    [121.4, 31.23],
    [121.2265, 31.0322],
  ] as const;
  const titles = await vagueTitles(page);
  expect(titles.size).toBeGreaterThan(300);
  let pins = 0;
  let discs = 0;
  for (const center of close) {
    await page.evaluate(
      (address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `?at=${center.join(',')},15`,
    );
    const middle = page.locator('.map-mark');
    await expect.poll(() => page.evaluate(() => document.querySelector('[data-busy]') === null)).toBe(true);
    await expect(middle.first()).toBeAttached();
    const found = await middle.evaluateAll((list) =>
      list.map((mark) => ({ shape: mark.className, name: mark.getAttribute('aria-label') ?? '' })),
    );
    const single = found.filter(({ shape }) => /map-mark-(?:house|disc|diamond|seal)/.test(shape));
    expect(single.filter(({ name }) => titles.has(name.split('，')[0] ?? ''))).toEqual([]);
    pins += single.length;
    discs += found.filter(({ shape }) => shape.includes('map-mark-area')).length;
  }
  expect(pins).toBeGreaterThan(20);
  expect(discs).toBeGreaterThan(5);
});

/** The names of the venues without a real position that no venue with one shares. */
async function vagueTitles(page: Page): Promise<ReadonlySet<string>> {
  const pages = Math.ceil(expectedOf(page.url()).listed.length / pageSize);
  const names = await page.evaluate(async (last) => {
    const texts = await Promise.all(
      Array.from({ length: last }, (_, index) => fetch(index === 0 ? './' : `./${index + 1}/`).then((answer) => answer.text())),
    );
    return texts.flatMap((text) =>
      [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('.map-places > li')].map((row) => [
        row.getAttribute('data-result') ?? '',
        row.querySelector('h3')?.textContent?.trim() ?? '',
      ]),
    );
  }, pages);
  const known = new Set(names.flatMap(([ref = '', name = '']) => (vagueRefs.has(ref) ? [] : [name])));
  return new Set(names.flatMap(([ref = '', name = '']) => (vagueRefs.has(ref) && !known.has(name) ? [name] : [])));
}
