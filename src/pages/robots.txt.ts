import { site } from '../site.ts';

/** Everything may be read; the sitemap names every page in both languages. */
export const GET = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(`${site.base}sitemap-index.xml`, site.origin).href}\n`);
