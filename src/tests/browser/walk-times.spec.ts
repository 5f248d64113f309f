import { expect, type Page, test } from '@playwright/test';

const words = {
  '': {
    title: '什么时候走',
    day: '哪一天',
    first: '从哪一站走起',
    reverse: '倒过来走',
    minutes: '我有多少分钟',
    here: '从我站的地方接着走',
    stop: '不再跟着我',
    nearest: /最近的是第 2 站/,
    shut: '那时不开',
    monday: '星期一不开',
    leftOut: /这次不走：/,
    card: /给司机或路人看：/,
    read: '读给我听',
    pause: '停一下',
    resume: '接着读',
  },
  'en/': {
    title: 'When to walk',
    day: 'Day',
    first: 'Begin at',
    reverse: 'The other way round',
    minutes: 'Minutes I have',
    here: 'Go on from where I stand',
    stop: 'Stop following me',
    nearest: /Nearest to you is stop 2,/,
    shut: 'shut then',
    monday: 'shut on Monday',
    leftOut: /Left out: /,
    card: /Show to driver or staff: /,
    read: 'Read aloud',
    pause: 'Pause',
    resume: 'Go on',
  },
} as const;

/** A walk with two museums that are closed on Mondays, its second and its last stop. */
const path = 'walks/huangpu-peoples-square-2017/';

const beside = { longitude: 121.4711, latitude: 31.2301 };

/** Collects what goes wrong in a page, and every address it asks for. */
function watch(page: Page): { readonly wrong: string[]; readonly asked: string[] } {
  const log = { wrong: [] as string[], asked: [] as string[] };
  page.on('pageerror', (error) => log.wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') log.wrong.push(message.text());
  });
  page.on('request', (request) => log.asked.push(request.url()));
  return log;
}

/** A device with voices that speak nothing, a sentence in a tenth of a second. */
const giveVoices = (page: Page) =>
  page.addInitScript(() => {
    const voices = ['zh-CN', 'en-GB'].map((lang) => ({ lang, localService: true, default: false, name: lang, voiceURI: lang }));
    let timer = 0;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => clearTimeout(timer),
      speak: (said: EventTarget) => {
        timer = window.setTimeout(() => said.dispatchEvent(new Event('end')), 100);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: EventTarget });
  });

for (const [folder, said] of Object.entries(words)) {
  test(`/${folder}: a Monday shows the museums shut, and the link and the way back keep it`, async ({ page }) => {
    const log = watch(page);
    await page.clock.setFixedTime('2026-11-24T01:00:00Z');
    await page.goto(`./${folder}${path}`);
    const section = page.getByRole('region', { name: said.title });
    await expect(section.locator('.arrivals li')).toHaveCount(7);
    await expect(section.locator('.arrivals li').nth(1).locator('.is-open')).toBeVisible();
    await section.getByLabel(said.day, { exact: true }).fill('2026-11-30');
    const museum = section.locator('.arrivals li').nth(1);
    await expect(museum.locator('.is-shut')).toHaveText(said.shut);
    await expect(museum).toContainText(said.monday);
    await expect(page.locator('#stop-2 .arrive .is-shut')).toHaveText(said.shut);
    await expect(page.locator('#stop-1 .arrive .is-unknown')).toBeVisible();
    await expect(section.locator('.day-strip input:checked')).toHaveCount(1);
    expect(new URL(page.url()).hash).toBe('#at=2026-11-30T09:00');

    await section.getByLabel(said.reverse).check();
    await section.getByLabel(said.minutes).fill('90');
    await section.getByLabel(said.minutes).press('Tab');
    await expect(section.locator('.arrivals li .no').first()).toHaveText('7');
    await expect(section).toContainText(said.leftOut);
    const link = page.url();
    expect(link).toContain('back=1&min=90');
    await section.locator('.arrivals a').first().click();
    await expect(page.locator('#stop-7 h3 a')).toBeFocused();
    expect(page.url()).toBe(link);
    const shown = await section.locator('.arrivals').innerText();
    await page.goBack();
    await page.goBack();
    await expect(section.locator('.arrivals li .no').first()).toHaveText('1');
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => section.locator('.arrivals').innerText()).toBe(shown);
    expect(log.wrong).toEqual([]);
  });

  test(`/${folder}: from where one stands, asked only then and told to nobody`, async ({ page, context }) => {
    const log = watch(page);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ ...beside, accuracy: 20 });
    await page.clock.install({ time: '2026-11-24T01:00:00Z' });
    await page.goto(`./${folder}${path}`);
    const section = page.getByRole('region', { name: said.title });
    await section.getByRole('button', { name: said.here }).click();
    await expect(section.getByRole('status').filter({ hasText: said.nearest })).toBeVisible();
    await expect(section.getByLabel(said.first)).toHaveValue('2');
    await expect(section.locator('.arrivals li .no').first()).toHaveText('2');
    await expect(page.locator('#stop-1 .arrive .state')).toHaveCount(0);
    await section.getByRole('button', { name: said.stop }).click();
    await expect(section.getByRole('button', { name: said.stop })).toBeHidden();
    expect([page.url(), ...log.asked].filter((address) => /31\.2|121\.4|from=/.test(address))).toEqual([]);
    expect(log.wrong).toEqual([]);
  });

  test(`/${folder}: a stop is shown to a driver in large type, and the story is read aloud`, async ({ page, context }) => {
    const log = watch(page);
    await giveVoices(page);
    await page.goto(`./${folder}${path}`);
    await page.getByRole('button', { name: said.read }).click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
    await page.getByRole('button', { name: said.pause }).click();
    await page.getByRole('button', { name: said.resume, exact: true }).click();
    await expect(page.getByRole('button', { name: said.pause })).toBeVisible();
    const button = page.getByRole('button', { name: said.card }).nth(1);
    await expect(button).toBeVisible();
    await context.setOffline(true);
    await button.click();
    await expect(page.getByRole('dialog')).toContainText('上海博物馆');
    await expect(page.getByRole('dialog')).toContainText('请带我去这里，谢谢。');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    expect(log.wrong).toEqual([]);
  });
}
