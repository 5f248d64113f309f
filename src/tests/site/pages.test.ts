import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { site } from '../../site.ts';
import { dist, readBuiltSite, resolveInside } from './built-site.ts';

const pages = readBuiltSite();
const byPath = new Map(pages.map((page) => [page.path, page]));
const listed = pages.filter((page) => page.path !== '404.html');
const otherPath = (path: string): string => (path.startsWith('en/') ? path.slice(3) : `en/${path}`);

describe('every page', () => {
  it('exists in the number that the content asks for', () => {
    expect(pages.length).toBeGreaterThan(2000);
  });
  it('has its twin in the other language', () => {
    expect(listed.filter((page) => !byPath.has(otherPath(page.path))).map((page) => page.path)).toEqual([]);
  });
  it('says its language, and both languages point at each other', () => {
    const wrong = listed.filter((page) => {
      const english = page.path.startsWith('en/');
      const here = `${site.origin}${site.base}${page.path}`;
      const there = `${site.origin}${site.base}${otherPath(page.path)}`;
      return (
        page.lang !== (english ? 'en' : 'zh-CN') ||
        page.canonical !== here ||
        page.alternates.get(english ? 'en' : 'zh-CN') !== here ||
        page.alternates.get(english ? 'zh-CN' : 'en') !== there ||
        page.alternates.get('x-default') !== (english ? there : here)
      );
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
  it('has a title that no other page has, and a description of its own length', () => {
    const titles = Map.groupBy(listed, (page) => page.title);
    expect([...titles].filter(([, same]) => same.length > 1).map(([title, same]) => [title, same.map((page) => page.path)])).toEqual([]);
    expect(listed.filter((page) => page.description.length < 15 || page.description.length > 320).map((page) => page.path)).toEqual([]);
  });
  it('has one h1 and skips no heading level', () => {
    const wrong = pages.filter(
      (page) =>
        page.headings.filter((level) => level === 1).length !== 1 ||
        page.headings.some((level, index) => level > (page.headings[index - 1] ?? 0) + 1 && level > 1),
    );
    expect(wrong.map((page) => `${page.path} ${page.headings.join('')}`)).toEqual([]);
  });
  it('uses each id once', () => {
    expect(pages.flatMap((page) => page.duplicateIds.map((id) => `${page.path}#${id}`))).toEqual([]);
  });
  it('links only to pages and anchors that exist', () => {
    const broken = pages.flatMap((page) =>
      page.links.flatMap((link) => {
        const target = resolveInside(link, page);
        if (target === null) return [];
        const found = byPath.get(target.path);
        if (found === undefined) return existsSync(join(dist, target.path)) && target.path !== '' ? [] : [`${page.path} -> ${link}`];
        return target.anchor === '' || found.ids.has(target.anchor) ? [] : [`${page.path} -> ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });
  it('can be read without script: the only one is the loader of the search field, deferred and at most 4 kB', () => {
    const loader = /^_astro\/SearchField\.astro_[\w.-]+\.js$/;
    const wrong = pages.filter((page) => {
      const scripts = page.html.match(/<script\b[^>]*\bsrc=[^>]*>/g) ?? [];
      return page.scripts !== 1 || scripts.some((tag) => !tag.includes('type="module"'));
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
    const addresses = new Set(pages.flatMap((page) => page.loads.filter((address) => address.endsWith('.js'))));
    expect([...addresses].filter((address) => !loader.test(address.slice(site.base.length)))).toEqual([]);
    for (const address of addresses) {
      const code = readFileSync(join(dist, address.slice(site.base.length)));
      expect(gzipSync(code, { level: 9 }).length, address).toBeLessThanOrEqual(4096);
    }
  });
  it('has one search field that leads to the search page of its language', () => {
    const wrong = pages.filter((page) => {
      const action = `${site.base}${page.lang === 'en' ? 'en/' : ''}search/`;
      return page.html.match(/<form\b[^>]*role="search"[^>]*>/g)?.filter((tag) => tag.includes(`action="${action}"`)).length !== 1;
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
  it('tells the browser how to search here, in its language', () => {
    for (const [language, lang] of [
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ] as const) {
      const description = readFileSync(join(dist, `opensearch.${language}.xml`), 'utf8');
      expect(description).toContain(`template="${site.origin}${site.base}${language === 'en' ? 'en/' : ''}search/?q={searchTerms}"`);
      const address = `${site.base}opensearch.${language}.xml`;
      expect(pages.filter((page) => page.lang === lang && !page.loads.includes(address)).map((page) => page.path)).toEqual([]);
    }
  });
  it('is left out of search engines when it is the search page or an error', () => {
    const hidden = pages.filter((page) => page.html.includes('<meta name="robots" content="noindex">'));
    expect(hidden.map((page) => page.path).sort()).toEqual(['404.html', 'en/search/', 'search/']);
  });
  it('loads nothing from another host and nothing that is not there', () => {
    const foreign = pages.flatMap((page) =>
      page.loads.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address) && !address.startsWith(site.origin)),
    );
    expect(foreign).toEqual([]);
    const missing = pages.flatMap((page) =>
      page.loads.filter((address) => !existsSync(join(dist, address.slice(site.base.length)))).map((address) => `${page.path} ${address}`),
    );
    expect(missing).toEqual([]);
  });
  it('has no inline style and a policy that forbids other hosts', () => {
    expect(pages.filter((page) => /<[^>]+\sstyle="/.test(page.html)).map((page) => page.path)).toEqual([]);
    expect(pages.filter((page) => !page.html.includes("default-src 'self'")).map((page) => page.path)).toEqual([]);
  });
  it('carries JSON-LD that parses and names its type', () => {
    const described = pages.filter((page) => /^(en\/)?(venues|walks|bases)\/[^/]+\/$/.test(page.path));
    expect(described.length).toBeGreaterThan(1700);
    const wrong = described.filter((page) => {
      const types = page.jsonLd.map((text) => (JSON.parse(text) as { '@type'?: unknown })['@type']);
      return types.length < 2 || types.some((type) => type === undefined) || !types.includes('BreadcrumbList');
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
  it('leaves no hole where a value was missing', () => {
    const holes = pages.filter((page) => /undefined|\bNaN\b|\[object Object\]|>\s*null\s*</.test(page.html));
    expect(holes.map((page) => page.path)).toEqual([]);
  });
});
