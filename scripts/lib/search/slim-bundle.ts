import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeArray, encodeText, itemsOf, textOf } from './cbor.ts';

/** The mark at the start of every file that Pagefind unpacks. */
const mark = Buffer.from('pagefind_dcd');
/** Unpacked bytes of words in one index file: small ones, so that a query fetches little beyond its own words. */
const chunkBytes = 16_000;
/** The search page is drawn by this site: Pagefind's own interfaces stay away. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function unpack(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${file}: not a Pagefind file`);
  return bytes.subarray(mark.length);
}

const pack = (file: string, bytes: Buffer): void => {
  writeFileSync(file, gzipSync(Buffer.concat([mark, bytes]), { level: 9 }));
};

/**
 * Makes a Pagefind bundle light: small index files, excerpts without the fields that only the index needs, no ready-made interface.
 * Gives the id that Pagefind uses for each address. Throws when the bundle is not laid out as Pagefind 1.6 does it.
 */
export function slimBundle(bundle: string): Map<string, string> {
  for (const name of readdirSync(bundle)) {
    if (interfaces.test(name)) rmSync(join(bundle, name));
    else if (name.endsWith('.pf_meta')) splitIndex(bundle, join(bundle, name));
  }
  return new Map(readdirSync(join(bundle, 'fragment')).flatMap((name) => slimFragments(join(bundle, 'fragment', name))));
}

/** Cuts the index files of one language into smaller ones and names those in the language's overview. */
function splitIndex(bundle: string, metaFile: string): void {
  const meta = itemsOf(unpack(metaFile));
  const [, , chunkList] = meta;
  if (chunkList === undefined) throw new Error(`${metaFile}: no list of index files`);
  const chunks = itemsOf(chunkList).flatMap((chunk) => {
    const hash = textOf(itemsOf(chunk).at(-1) ?? Buffer.alloc(0));
    const file = join(bundle, 'index', `${hash}.pf_index`);
    const language = hash.slice(0, hash.lastIndexOf('_'));
    const [words] = itemsOf(unpack(file));
    if (words === undefined) throw new Error(`${file}: no words`);
    rmSync(file);
    return groupBySize(itemsOf(words)).map((group) => writeChunk(bundle, language, group));
  });
  pack(metaFile, encodeArray(meta.map((item, index) => (index === 2 ? encodeArray(chunks) : item))));
}

function groupBySize(words: readonly Buffer[]): Buffer[][] {
  const groups: Buffer[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size + word.length > chunkBytes) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups;
}

const wordOf = (item: Buffer | undefined): Buffer => {
  const word = item === undefined ? undefined : itemsOf(item)[0];
  if (word === undefined) throw new Error('an index file without words');
  return word;
};

/** Writes one index file; gives its line in the overview: first word, last word, name. */
function writeChunk(bundle: string, language: string, words: readonly Buffer[]): Buffer {
  const bytes = encodeArray([encodeArray(words)]);
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  pack(join(bundle, 'index', `${name}.pf_index`), bytes);
  return encodeArray([wordOf(words[0]), wordOf(words.at(-1)), encodeText(name)]);
}

interface Fragment {
  readonly url: string;
  meta: Record<string, string>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isFragment = (value: unknown): value is Fragment => isObject(value) && 'url' in value && 'meta' in value;

/** Leaves title and text in the excerpts; a file holds one page, or several under their ids. Gives address and id of each. */
function slimFragments(file: string): [url: string, id: string][] {
  const parsed: unknown = JSON.parse(unpack(file).toString('utf8'));
  const pages: [string, unknown][] = isFragment(parsed)
    ? [[basename(file, '.pf_fragment'), parsed]]
    : isObject(parsed)
      ? Object.entries(parsed)
      : [];
  if (pages.length === 0) throw new Error(`${file}: no page`);
  const ids = pages.map(([id, page]): [string, string] => {
    if (!isFragment(page)) throw new Error(`${file}: ${id} is not a page`);
    page.meta = { title: page.meta['title'] ?? '' };
    return [page.url, id];
  });
  pack(file, Buffer.from(JSON.stringify(parsed), 'utf8'));
  return ids;
}
