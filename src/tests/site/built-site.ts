import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import { site } from '../../site.ts';

/** The built site's folder. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** What the tests need to know of one built page. */
export interface BuiltPage {
  /** Path from the site's root, as in a link: "", "venues/sstm/", "404.html". */
  readonly path: string;
  readonly html: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  readonly alternates: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  readonly duplicateIds: readonly string[];
  readonly links: readonly string[];
  /** Addresses that the browser loads by itself: scripts, styles, images, icons. */
  readonly loads: readonly string[];
  readonly scripts: number;
  readonly headings: readonly number[];
  readonly jsonLd: readonly string[];
}

function parsePage(path: string, html: string): BuiltPage {
  const page = {
    lang: '',
    title: '',
    description: '',
    canonical: undefined as string | undefined,
    alternates: new Map<string, string>(),
    ids: new Set<string>(),
    duplicateIds: [] as string[],
    links: [] as string[],
    loads: [] as string[],
    scripts: 0,
    headings: [] as number[],
    jsonLd: [] as string[],
  };
  let inside = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, rel } = attributes;
      if (id !== undefined && page.ids.has(id)) page.duplicateIds.push(id);
      if (id !== undefined) page.ids.add(id);
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      if (name === 'title' && inside === '') inside = page.title === '' ? 'title' : '';
      if (name === 'meta' && attributes['name'] === 'description') page.description = attributes['content'] ?? '';
      if (name === 'a' && href !== undefined) page.links.push(href);
      if (name === 'link' && href !== undefined) {
        if (rel === 'canonical') page.canonical = href;
        else if (rel === 'alternate' && attributes['hreflang'] !== undefined) page.alternates.set(attributes['hreflang'], href);
        else page.loads.push(href);
      }
      if (name === 'script') {
        if (attributes['type'] === 'application/ld+json') {
          inside = 'json';
          page.jsonLd.push('');
        } else if (src !== undefined) {
          page.scripts += 1;
          page.loads.push(src);
        }
      }
      if (['img', 'source', 'iframe', 'video', 'audio', 'object', 'embed'].includes(name) && src !== undefined) page.loads.push(src);
      if (/^h[1-6]$/.test(name)) page.headings.push(Number(name[1]));
    },
    ontext(text) {
      if (inside === 'title') page.title += text;
      if (inside === 'json') page.jsonLd[page.jsonLd.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'title' || name === 'script') inside = '';
    },
  });
  parser.write(html);
  parser.end();
  return { path, html, ...page };
}

/** Every HTML page of the built site, without the offline files of walks; throws when the site has not been built. */
export function readBuiltSite(): readonly BuiltPage[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && !entry.name.endsWith('.offline.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(dist, file).replace(/(^|\/)index\.html$/, '$1');
      return parsePage(path, readFileSync(file, 'utf8'));
    });
}

/** Path in the site of a link found on a page, with its anchor apart; null for links to other hosts and protocols. */
export function resolveInside(link: string, page: BuiltPage): { path: string; anchor: string } | null {
  const url = new URL(link, `${site.origin}${site.base}${page.path}`);
  if (url.origin !== new URL(site.origin).origin) return null;
  return { path: decodeURI(url.pathname).slice(site.base.length), anchor: decodeURIComponent(url.hash.slice(1)) };
}
