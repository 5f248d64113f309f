import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { parseBasemapProvider } from '../../domain/map/parse-provider.ts';
import { type BasemapProvider, cspSourcesOf } from '../../domain/map/provider.ts';
import { palettes } from '../../islands/map/palette.ts';
import { fixtureColors, serveTiles } from './basemap-fixture.ts';
import { isComplaint } from './complaints.ts';

/** The Bank Museum, by whose meridian the fixture's tiles change colour. */
const spot = [121.47179, 31.218425] as const;
const address = `./map/?at=${spot.join(',')},14.5&sel=venue/bank-museum`;

type TileHost = Awaited<ReturnType<typeof serveTiles>>;
let host: TileHost;
test.beforeAll(async () => {
  host = await serveTiles(spot);
});
test.afterAll(() => host.close());
test.use({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' });

function provider(setting: Record<string, unknown>): BasemapProvider {
  const parsed = parseBasemapProvider({ datum: 'wgs84', attribution: { zh: '示例图商', en: 'Sample maps' }, ...setting });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.provider;
}

/** Sets another map under the built site, and answers for its tiles from the fixture's host. */
async function setBasemap(page: Page, basemap: BasemapProvider): Promise<void> {
  await page.route('**/search/map.*.json', async (route) => {
    const settings: unknown = await (await route.fetch()).json();
    await route.fulfill({ json: Object.assign({}, settings, { basemap }) });
  });
  await page.route('**/fixture/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const range = route.request().headers()['range'];
    const answer = await fetch(host.url + pathname, { headers: range === undefined ? {} : { range } });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
}

async function openMap(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await expect(page.locator('.map-live')).toHaveAttribute('data-map-state', 'idle', { timeout: 60_000 });
  return complaints;
}

type Color = readonly [number, number, number];
const isNear = (pixel: Color, color: Color): boolean => pixel.every((value, channel) => Math.abs(value - (color[channel] ?? 0)) <= 3);
const rgb = (hex: string): Color => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** Where most rows of the picture pass from one colour to the other, in pixels from the page's left. */
async function borderBetween(page: Page, west: Color, east: Color): Promise<number> {
  const map = page.locator('.map-live');
  const left = (await map.boundingBox())?.x ?? Number.NaN;
  const { data, info } = await sharp(await map.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number): Color => {
    const at = (y * info.width + x) * info.channels;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
  const borders: number[] = [];
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 3; x < info.width - 3; x += 1) {
      if (isNear(pixel(x - 3, y), west) && isNear(pixel(x + 3, y), east)) {
        borders.push(x);
        break;
      }
    }
  }
  borders.sort((a, b) => a - b);
  return left + (borders[Math.floor(borders.length / 2)] ?? Number.NaN);
}

/** Middle of the chosen venue's mark, in pixels from the page's left. */
async function markAt(page: Page): Promise<number> {
  const box = await page.locator('.map-mark.is-chosen').boundingBox();
  return box === null ? Number.NaN : box.x + box.width / 2;
}

test('raster tiles lie under the marks where they belong, with credit and approval number', async ({ page }) => {
  await setBasemap(
    page,
    provider({ kind: 'raster', tiles: '/fixture/raster/{z}/{x}/{y}.png', maxZoom: 16, approvalNumber: 'GS(2099)0001号' }),
  );
  expect(await openMap(page)).toEqual([]);
  expect(host.asked.some((path) => path.startsWith('/fixture/raster/'))).toBe(true);
  const border = await borderBetween(page, fixtureColors.west, fixtureColors.east);
  expect(Math.abs(border - (await markAt(page)))).toBeLessThanOrEqual(4);
  await expect(page.getByText('示例图商')).toBeVisible();
  await expect(page.locator('.map-live').getByText('© OpenStreetMap')).toBeVisible();
  const approval = page.getByText('GS(2099)0001号');
  await expect(approval).toBeVisible();
  const [line, frame] = [await approval.boundingBox(), await page.locator('.map-live').boundingBox()];
  expect((line?.x ?? Infinity) - (frame?.x ?? 0)).toBeLessThan(100);
  expect((frame?.y ?? 0) + (frame?.height ?? 0) - (line?.y ?? 0)).toBeLessThan(100);
});

test('street tiles of the Protomaps schema are drawn in the site’s colours, water where water is', async ({ page }) => {
  await setBasemap(page, provider({ kind: 'pmtiles', tiles: '/fixture/street.pmtiles' }));
  expect(await openMap(page)).toEqual([]);
  expect(host.asked).toContain('/fixture/street.pmtiles');
  const border = await borderBetween(page, rgb(palettes.light.paper), rgb(palettes.light.water));
  expect(Math.abs(border - (await markAt(page)))).toBeLessThanOrEqual(4);
});

test('a style sheet of somebody else’s carries the marks as well', async ({ page }) => {
  await setBasemap(page, provider({ kind: 'style-url', tiles: '/fixture/style.json' }));
  await page.route('**/fixture/style.json', async (route) => {
    const { origin } = new URL(route.request().url());
    const ground = { type: 'raster', tiles: [`${origin}/fixture/raster/{z}/{x}/{y}.png`], tileSize: 256, maxzoom: 16 };
    await route.fulfill({ json: { version: 8, sources: { ground }, layers: [{ id: 'ground', type: 'raster', source: 'ground' }] } });
  });
  expect(await openMap(page)).toEqual([]);
  const border = await borderBetween(page, fixtureColors.west, fixtureColors.east);
  expect(Math.abs(border - (await markAt(page)))).toBeLessThanOrEqual(4);
});

test.describe('tiles from another host', () => {
  const remote = provider({ kind: 'raster', tiles: 'https://tiles.fixture.example/fixture/raster/{z}/{x}/{y}.png', maxZoom: 16 });

  test('are kept out by the policy of a site that is not set for them', async ({ page }) => {
    await setBasemap(page, remote);
    const before = host.asked.length;
    const refusal = page.waitForEvent('console', { predicate: (message) => /Content Security Policy/.test(message.text()) });
    await page.goto(address);
    await refusal;
    expect(host.asked).toHaveLength(before);
  });

  test('pass with the sources that the setting names for the policy', async ({ page }) => {
    await setBasemap(page, remote);
    await page.route(/\/map\/\?at=/, async (route) => {
      const answer = await route.fetch();
      const sources = cspSourcesOf(remote).join(' ');
      const body = (await answer.text()).replace(/(?:connect|img)-src(?= )/g, (directive) => `${directive} ${sources}`);
      await route.fulfill({ response: answer, body });
    });
    expect(await openMap(page)).toEqual([]);
    const border = await borderBetween(page, fixtureColors.west, fixtureColors.east);
    expect(Math.abs(border - (await markAt(page)))).toBeLessThanOrEqual(4);
  });
});
