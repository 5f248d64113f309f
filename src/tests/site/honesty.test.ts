import { allActivities, allBases, allVenues, allWalks } from 'content-collections';
import { describe, expect, it } from 'vitest';
import { readBuiltSite } from './built-site.ts';

const pages = new Map(readBuiltSite().map((page) => [page.path, page]));
const htmlOf = (path: string): string => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`${path} was not built`);
  return page.html;
};

describe('what the pages claim', () => {
  it('lists a candidate on no base page and gives it no seal', () => {
    const candidates = allVenues.filter(
      (venue) => venue.bases?.every((link) => link.membership === 'candidate') === true && venue.bases.length > 0,
    );
    expect(candidates.length).toBeGreaterThan(40);
    for (const venue of candidates) {
      expect(htmlOf(`venues/${venue.id}/`), venue.id).not.toMatch(/mark-seal|href="\/bases\/[a-z-]+\/"/);
      for (const link of venue.bases ?? []) expect(htmlOf(`bases/${link.base}/`), venue.id).not.toContain(`/venues/${venue.id}/`);
    }
  });
  it('lists every station that a source supports on its base page, with its evidence', () => {
    const supported = allVenues.flatMap((venue) =>
      (venue.bases ?? []).filter((link) => link.membership !== 'candidate').map((link) => ({ venue, link })),
    );
    expect(supported.length).toBeGreaterThanOrEqual(20);
    for (const { venue, link } of supported) expect(htmlOf(`bases/${link.base}/`), venue.id).toContain(`/venues/${venue.id}/`);
  });
  it('gives no distance, neighbour or coordinate from an approximate or missing position', () => {
    const vague = allVenues.filter((venue) => venue.position === null || venue.position.precision === 'approx');
    expect(vague.length).toBeGreaterThan(200);
    for (const venue of vague) {
      const html = htmlOf(`venues/${venue.id}/`);
      expect(html, venue.id).not.toMatch(/GeoCoordinates|class="compass"|id="h-near"/);
    }
  });
  it('never lists an approximate place among the neighbours of another', () => {
    const vague = new Set(allVenues.filter((venue) => venue.position?.precision === 'approx').map((venue) => venue.id));
    for (const [path, page] of pages) {
      if (!/^venues\/[^/]+\/$/.test(path)) continue;
      const near = /<ul class="near">([\s\S]*?)<\/ul>/.exec(page.html.split('id="h-near"')[1] ?? '')?.[1] ?? '';
      for (const [, id] of near.matchAll(/\/venues\/([a-z0-9-]+)\//g)) expect(vague.has(id ?? ''), `${path} lists ${id}`).toBe(false);
    }
  });
  it('calls only official routes 人文行走 and says of every other that it is none', () => {
    for (const walk of allWalks) {
      const level = /<dl class="gist">[\s\S]*?<dd[^>]*>([\s\S]*?)<\/dd>/.exec(htmlOf(`walks/${walk.id}/`))?.[1] ?? '';
      if (walk.level === 'official-humanities-walk') expect(level, walk.id).toContain('人文行走');
      else {
        expect(level, walk.id).not.toContain('人文行走');
        expect(htmlOf(`walks/${walk.id}/`), walk.id).toMatch(/不是人文行走|不是官方路线/);
      }
    }
  });
  it('names a base on an activity only where a source does', () => {
    for (const activity of allActivities)
      if (activity.base !== null) expect(['confirmed', 'reported'], activity.id).toContain(activity.evidence);
  });
  it('links to no source that is a mirror or unsafe', () => {
    const barred = [...allVenues, ...allWalks, ...allActivities, ...allBases].flatMap((record) =>
      record.sources.filter((source) => !source.linkable && source.url !== undefined).map((source) => source.url ?? ''),
    );
    expect(barred.length).toBeGreaterThan(100);
    const hrefs = new Set([...pages.values()].flatMap((page) => page.links));
    expect(barred.filter((url) => hrefs.has(url))).toEqual([]);
  });
  it('says on every page that it is independent', () => {
    for (const [path, page] of pages) expect(page.html, path).toMatch(/不是政府网站|not a government site/);
  });
  it('shows status, and the date of every set of hours', () => {
    for (const venue of allVenues) {
      const html = htmlOf(`venues/${venue.id}/`);
      if (venue.status.state !== 'open') expect(html, venue.id).toContain(venue.status.note?.zh.slice(0, 8));
      if (venue.hours !== null)
        expect(html.split('id="h-hours"')[1]?.split('</section>')[0], venue.id).toContain(venue.hours.source.zh.replace(/&/g, '&amp;'));
    }
  });
});
