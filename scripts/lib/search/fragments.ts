import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPacked, writeNamed } from './pagefind-file.ts';

/** What an excerpt is made of: the page's text, address and fields. */
export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isFragment = (value: unknown): value is Fragment => isObject(value) && 'url' in value && 'meta' in value;

/** Takes all excerpts out of a bundle, by the ids that Pagefind has given. Throws for a file without pages. */
export function takeFragments(bundle: string): Map<string, Fragment> {
  const folder = join(bundle, 'fragment');
  const found = readdirSync(folder).flatMap((name) => pagesOf(join(folder, name)));
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  return new Map(found);
}

/** A file holds one page, whose id is its name, or several under their ids. */
function pagesOf(file: string): [string, Fragment][] {
  const parsed: unknown = JSON.parse(readPacked(file).toString('utf8'));
  const pages: [string, unknown][] = isFragment(parsed)
    ? [[basename(file, '.pf_fragment'), parsed]]
    : isObject(parsed)
      ? Object.entries(parsed)
      : [];
  if (pages.length === 0) throw new Error(`${file}: no page`);
  return pages.map(([id, page]) => {
    if (!isFragment(page)) throw new Error(`${file}: ${id} is not a page`);
    return [id, page];
  });
}

/** Writes the excerpts of one file, without the fields that only the index needs; gives the name of the file. */
export function writeFragments(bundle: string, pages: readonly (readonly [id: string, page: Fragment])[]): string {
  const light = pages.map(([id, page]) => [id, { ...page, meta: { title: page.meta['title'] ?? '' } }]);
  const bytes = Buffer.from(JSON.stringify(Object.fromEntries(light)), 'utf8');
  return writeNamed(join(bundle, 'fragment'), '', '.pf_fragment', bytes);
}
