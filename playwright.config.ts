import { defineConfig } from '@playwright/test';
import { site } from './src/site.ts';

const port = Number(process.env['PLAYWRIGHT_PORT'] ?? 4399);
const address = `http://127.0.0.1:${port}${site.base}`;

export default defineConfig({
  testDir: 'src/tests/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // Generous, because a shared machine may be several times slower for a while; what must be fast is measured by the benchmarks.
  timeout: 300_000,
  expect: { timeout: 40_000 },
  retries: 1,
  globalTimeout: 40 * 60_000,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_REPORT'] ?? '.cache/test/browser.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    // Requests that a test answers itself would pass it by; the test without a network lets it run.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        // Pages are painted without OpenGL, which takes half the time; only the map's WebGL is drawn in software.
        '--disable-gpu',
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --base ${site.base}`,
    url: address,
    // A server that is already there may serve another checkout.
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
