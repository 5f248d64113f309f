import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { expect, live, openDrawn } from './map-driver.ts';
import { isAlike, type Likeness, likenessOf } from './picture-likeness.ts';

// New reference pictures after a wanted change: npx playwright test map-pictures --update-snapshots all

const screens = [
  { name: 'phone', width: 390, height: 844, pane: '&pane=map' },
  { name: 'desktop', width: 1280, height: 800, pane: '' },
] as const;
const zooms = [10, 12, 14] as const;
const themes = ['light', 'dark'] as const;
const center = '121.4905,31.2405';

const fileOf = (name: string): string => fileURLToPath(new URL(`map-pictures/${name}.webp`, import.meta.url));

/** Moves an open map as the browser's back button does. */
const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

for (const screen of screens) {
  test(`the map looks as in its reference pictures on a ${screen.name}`, async ({ page }, { config }) => {
    await page.setViewportSize(screen);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openDrawn(page, `./map/?at=${center},${zooms[0]}${screen.pane}`);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const zoom of zooms) {
        await goTo(page, `?at=${center},${zoom}${screen.pane}`);
        const name = `${screen.name}-z${zoom}-${theme}`;
        if (config.updateSnapshots === 'all') {
          await page.waitForTimeout(3000);
          await writeReference(await live(page).screenshot(), name);
        }
        const reference = readFileSync(fileOf(name));
        let last: Likeness | undefined;
        await expect(async () => {
          last = await likenessOf(await live(page).screenshot(), reference);
          expect(isAlike(last), `${name} ${JSON.stringify(last)}`).toBe(true);
        }).toPass({ timeout: 60_000 });
      }
    }
  });
}

const writeReference = async (shot: Uint8Array, name: string): Promise<void> =>
  writeFileSync(fileOf(name), await sharp(shot).webp({ quality: 72 }).toBuffer());

test.describe('the comparison of pictures', () => {
  const names = screens.flatMap((screen) => zooms.flatMap((zoom) => themes.map((theme) => `${screen.name}-z${zoom}-${theme}`)));
  const blankOf = async (picture: Uint8Array): Promise<Uint8Array> => {
    const { width, height } = await sharp(picture).metadata();
    const { data } = await sharp(picture).resize(1, 1, { kernel: 'nearest' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const background = { r: data[0] ?? 0, g: data[1] ?? 0, b: data[2] ?? 0 };
    return sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
  };

  test('knows a picture again after blur and noise, but refuses a blank map, other colours, the other theme and another place', async () => {
    for (const name of names) {
      const reference = readFileSync(fileOf(name));
      const likenessTo = async (picture: Uint8Array | Promise<Uint8Array>): Promise<boolean> =>
        isAlike(await likenessOf(await picture, reference));
      const other = (from: string, to: string): Uint8Array => readFileSync(fileOf(name.replace(from, to)));
      expect(await likenessTo(sharp(reference).blur(1).png().toBuffer()), name).toBe(true);
      expect(await likenessTo(blankOf(reference)), `${name} blank`).toBe(false);
      expect(await likenessTo(sharp(reference).modulate({ hue: 120 }).png().toBuffer()), `${name} other colours`).toBe(false);
      expect(await likenessTo(name.endsWith('light') ? other('light', 'dark') : other('dark', 'light')), `${name} other theme`).toBe(false);
      expect(
        await likenessTo(name.includes('z10') ? other('z10', 'z12') : other(/z1[24]/.exec(name)?.[0] ?? '', 'z10')),
        `${name} other place`,
      ).toBe(false);
    }
  });
});
