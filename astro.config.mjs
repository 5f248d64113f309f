import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import contentCollections from '@content-collections/vite';
import { defineConfig } from 'astro/config';
import { cspSourcesOf } from './src/domain/map/provider.ts';
import { site } from './src/site.ts';

/** The theme script stands inline in the head, so that no page flashes; its hash lets it through the policy. */
const themeScript = readFileSync(new URL('./src/layouts/theme.js', import.meta.url), 'utf8');
const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

/** Hosts of a basemap that an operator has set; none by default. */
const basemapHosts = cspSourcesOf(site.basemap)
  .map((source) => ` ${source}`)
  .join('');

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  integrations: [
    react(),
    sitemap({ i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } }, filter: (page) => !/\/(404|search)\//.test(page) }),
  ],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        `img-src 'self' data:${basemapHosts}`,
        `connect-src 'self'${basemapHosts}`,
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind runs its index as WebAssembly.
      scriptDirective: { hashes: [themeHash], resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    worker: { format: 'es' },
    plugins: [contentCollections({ configPath: './src/catalog/collections.ts' })],
  },
});
