import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readContent } from '../../../scripts/lib/read-content.ts';
import { readGround } from '../../../scripts/lib/read-outlines.ts';
import { checkContent } from '../../domain/check/check-content.ts';
import { wgs84ToGcj02 } from '../../domain/datum.ts';
import { distanceMeters, type Position } from '../../domain/geo.ts';
import { site } from '../../site.ts';
import { axeFaults } from './axe.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'content');
const truth: Position = [121.4801, 31.2212];
const [lng, lat] = wgs84ToGcj02(truth).map((degrees) => degrees.toFixed(6));
const shared = `我在高德地图发现一个好地方 https://uri.amap.com/marker?position=${lng},${lat}&name=%E6%BD%AE%E6%B1%90%E9%A6%86&coordinate=gaode`;

/** What the check gate says of the content with one file added or replaced. */
function findingsWith(path: string, text: string) {
  const files = readContent(content).filter((file) => file.path !== path);
  return checkContent({ files: [...files, { path, text }], ...(readGround(content) ?? { outlines: [] }), today: '2026-11-22' }).filter(
    ({ file }) => file === path,
  );
}

const field = (page: Page, path: string) => page.locator(`#f-${path}`);

/** The file that the form has made, once it is whole. */
async function madeFile(page: Page): Promise<string> {
  await expect(page.locator('form.contribute')).toHaveAttribute('data-state', 'doorsReady');
  await page.locator('.doors details summary').click();
  return page.locator('.file-text').inputValue();
}

for (const { language, root, newDoor } of [
  { language: 'Chinese', root: '', newDoor: '在仓库里新建这个文件' },
  { language: 'English', root: 'en/', newDoor: 'Create this file in the repository' },
] as const) {
  test(`a new museum becomes a file that the gate passes, in ${language}`, async ({ page }) => {
    await page.goto(`./${root}contribute/`);
    await field(page, 'names-zh').fill('潮汐博物馆');
    await field(page, 'names-en').fill('Museum of the Tide');
    await field(page, 'kind').selectOption('museum');
    await field(page, 'tier').selectOption('district');
    await field(page, 'district').selectOption('xuhui');
    await field(page, 'position-paste').fill(shared);
    // The wrong district is noticed, and the right one is not.
    await expect(page.locator('.landing .wrong')).toBeVisible();
    await field(page, 'district').selectOption('huangpu');
    await expect(page.locator('.landing .wrong')).toHaveCount(0);
    await field(page, 'subdistrict').selectOption('huaihaizhonglu');
    await field(page, 'address-zh').fill('样例路1号');
    await field(page, 'address-en').fill('1 Sample Road');
    // The suggestions follow the names a moment later.
    const suggested = page.locator('.ids button').first();
    await expect(suggested).toContainText('museum-tide');
    await suggested.click();
    await expect(field(page, 'id')).toHaveValue('museum-tide');
    for (const day of ['Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']) await page.locator(`[data-row="0"] input[value="${day}"]`).check();
    await page.locator('[data-row="0"] input[type=time]').nth(1).fill('16:30');
    await page.locator('.hours-table select').selectOption('off');
    await expect(field(page, 'hours-rule')).toHaveValue('Tu-Su 09:00-16:30; PH off');
    await expect(page.locator('[data-field=hours] .weeks td')).toHaveCount(14);
    await field(page, 'hours-lastEntry').fill('16:00');
    await field(page, 'hours-source-zh').fill('馆方网站');
    await field(page, 'hours-source-en').fill('Website of the museum');
    await page.locator('details:has(#f-booking) > summary').click();
    await field(page, 'booking-walkIn').selectOption('no');
    await field(page, 'booking-web').selectOption('yes');
    await field(page, 'booking-advanceDays').fill('1');
    await page.locator('[data-field=topics] input[value=history]').check();
    await field(page, 'sources-0-url').fill('https://www.shine.cn/');
    await field(page, 'sources-0-date').fill('2025-09');
    await page.locator('#f-sources-0-linkable').check();
    const text = await madeFile(page);
    const record: unknown = JSON.parse(text);
    expect(record).toMatchObject({
      id: 'museum-tide',
      hours: { rule: 'Tu-Su 09:00-16:30; PH off', lastEntry: '16:00', date: null },
      booking: { walkIn: 'no', web: 'yes', advanceDays: 1 },
      position: { precision: 'exact', origin: 'editor' },
      verified: { level: 'address', date: '2025-09' },
      phone: null,
    });
    const { position } = JSON.parse(text);
    expect(distanceMeters([position.lng, position.lat], truth)).toBeLessThan(1);
    expect(findingsWith('venues/huangpu/museum-tide.json', text)).toEqual([]);
    const door = page.getByRole('link', { name: newDoor });
    const url = new URL((await door.getAttribute('href')) ?? '');
    expect(url.href.startsWith(`${site.repository}/new/${site.branch}/content/venues/huangpu?`)).toBe(true);
    expect(url.href.length).toBeLessThanOrEqual(8000);
    expect(url.searchParams.get('filename')).toBe('museum-tide.json');
    expect(url.searchParams.get('value')).toBe(text);
    // The draft waits on this device, and can be thrown away.
    await page.reload();
    await expect(field(page, 'names-en')).toHaveValue('Museum of the Tide');
    await page.locator('.draft-note button').click();
    await expect(field(page, 'names-en')).toHaveValue('');
  });
}

test('a correction changes one field and keeps every other byte', async ({ page }) => {
  const path = 'venues/huangpu/shanghai-history-museum.json';
  const before = readFileSync(join(content, path), 'utf8');
  await page.goto('./venues/shanghai-history-museum/');
  await page.getByRole('link', { name: '编辑本页' }).click();
  await expect(page).toHaveURL(/contribute\/\?edit=venue\/shanghai-history-museum$/);
  await expect(page.locator('form.contribute')).toHaveAttribute('data-state', 'doorsSame');
  await field(page, 'hours-lastEntry').fill('15:30');
  const text = await madeFile(page);
  const was = JSON.parse(before).hours.lastEntry;
  expect(text).toBe(before.replace(`"lastEntry": "${was}"`, '"lastEntry": "15:30"'));
  expect(text).not.toBe(before);
  expect(findingsWith(path, text).filter(({ level }) => level === 'error')).toEqual([]);
  const edit = page.locator('[data-door=edit]');
  await expect(edit).toHaveAttribute('href', `${site.repository}/edit/${site.branch}/content/${path}`);
  const issue = new URL((await page.locator('[data-door=issue]').getAttribute('href')) ?? '');
  expect(issue.searchParams.get('body')).toContain('15:30');
});

test('what is already there is shown while typing, and bare numbers are not taken without their datum', async ({ page }) => {
  await page.goto('./contribute/');
  await field(page, 'names-zh').fill('上海市历史博物馆');
  await expect(page.locator('.twins a').first()).toHaveText(/历史博物馆/);
  await field(page, 'position-paste').fill('31.2212, 121.4801');
  await expect(page.locator('.landing')).toBeEmpty();
  await field(page, 'position-datum').selectOption('gcj02:amap');
  await expect(page.locator('.landing')).toContainText('黄浦');
});

test('axe finds no fault in the form, and it fits the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./en/contribute/?type=activity');
  await expect(page.locator('form.contribute')).toHaveAttribute('data-state', 'doorsMissing');
  for (const fold of await page.locator('details.fold > summary').all()) await fold.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await axeFaults(page, { within: '[data-contribute]' })).toEqual([]);
});

/** The text that one of the two files of a walk has. */
async function walkFile(page: Page, index: number): Promise<string> {
  await expect(page.locator('form.contribute')).toHaveAttribute('data-state', 'doorsReady');
  return page.locator('.file-text').nth(index).inputValue();
}

test('a walk is corrected by moving a stop, and a new one begins with the draft of a plan', async ({ page }) => {
  const path = 'walks/baoshan-luodian.md';
  const before = readFileSync(join(content, path), 'utf8');
  await page.goto('./walks/baoshan-luodian/');
  await page.getByRole('link', { name: '编辑本页' }).click();
  await expect(page).toHaveURL(/contribute\/\?edit=walk\/baoshan-luodian$/);
  await expect(page.locator('form.contribute')).toHaveAttribute('data-state', 'doorsSame');
  await expect(page.locator('[data-way=issue]')).toHaveAttribute('href', /walks%2Fbaoshan-luodian/);
  await page.locator('ol.stops > .item').nth(1).getByRole('button', { name: /^上移/ }).click();
  const [first = '', second = ''] = before.match(/ {2}- venue: .*\n/g) ?? [];
  expect(await walkFile(page, 0)).toBe(before.replace(`${first}${second}`, `${second}${first}`));
  await expect(page.locator('[data-door=edit]')).toHaveAttribute('href', `${site.repository}/edit/${site.branch}/content/${path}`);

  const draft = { id: 'tide-walk', notes: [], stops: [{ venue: 'luodian-datong-bridge' }, { venue: 'tingqian-street' }] };
  await page.goto(`./contribute/?type=walk#draft=${encodeURIComponent(JSON.stringify(draft))}`);
  await expect(page.locator('ol.stops > .item')).toHaveCount(2);
  // A stop is found by its pinyin, and brings its district along.
  await field(page, 'stops-find').fill('baoshan si');
  await page.locator('.found button', { hasText: '宝山寺' }).first().click();
  await expect(page.locator('[data-field=districts] input[value=baoshan]')).toBeChecked();
  await field(page, 'names-zh').fill('潮汐小路');
  await field(page, 'names-en').fill('Tide Path');
  await field(page, 'stopsBasis').selectOption('compiled');
  await field(page, 'mode').selectOption('walk');
  await field(page, 'story-zh').fill('从桥走到寺。\n\n慢慢走。');
  await field(page, 'story-en').fill('From the bridge to the temple.');
  await field(page, 'level').selectOption('media-or-visitor-route');
  await field(page, 'evidence').selectOption('A');
  await field(page, 'sources-0-url').fill('https://www.shine.cn/');
  await page.locator('#f-sources-0-linkable').check();
  const [chinese, english] = [await walkFile(page, 0), await walkFile(page, 1)];
  expect(chinese).toContain('---\n\n从桥走到寺。\n\n慢慢走。\n');
  const files = [
    { path: 'walks/tide-walk.md', text: chinese },
    { path: 'walks/tide-walk.en.md', text: english },
  ];
  // What the walk names is enough for the gate to judge it.
  const named = readContent(content).filter(({ path: at }) => /^(?:venues\/baoshan|vocabulary|districts|subdistricts)\//.test(at));
  const findings = checkContent({ files: [...named, ...files], outlines: [], today: '2026-11-22' });
  expect(findings.filter(({ file }) => file.startsWith('walks/tide-walk'))).toEqual([]);
  const urls = await page.locator('[data-door=new]').evaluateAll((doors) => doors.map((door) => door.getAttribute('href') ?? ''));
  expect(urls.map((url) => new URL(url).searchParams.get('value'))).toEqual([chinese, english]);
  await expect(page.locator('.preview')).toContainText('慢慢走。');
});
