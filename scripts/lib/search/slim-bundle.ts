import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { encodeArray, encodeText, itemsOf, textOf } from './cbor.ts';
import { type Fragment, takeFragments, writeFragments } from './fragments.ts';
import { readPacked, writeNamed, writePacked } from './pagefind-file.ts';

/** Unpacked bytes of words in one index file: small ones, so that a query fetches little beyond its own words. */
const chunkBytes = 16_000;
/** How many files the excerpts of one language may take: fewer files are larger ones. */
const mostFragmentFiles = 400;
/** The search page is drawn by this site: Pagefind's own interfaces stay away. */
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
/** Places in the overview of a language. */
const at = { pages: 1, chunks: 2 } as const;

/**
 * Makes a Pagefind bundle light: small index files, excerpts without the fields that only the index needs, no ready-made interface;
 * and calls each page by the id given for its address, the excerpts of neighbours in one file. Throws when the bundle is not laid out
 * as Pagefind 1.6 does it, or holds other pages than those with an id.
 */
export function slimBundle(bundle: string, idByUrl: ReadonlyMap<string, string>): void {
  const fragments = takeFragments(bundle);
  if (fragments.size !== idByUrl.size) throw new Error(`${bundle}: ${fragments.size} pages instead of ${idByUrl.size}`);
  for (const name of readdirSync(bundle)) {
    if (interfaces.test(name)) rmSync(join(bundle, name));
    else if (name.endsWith('.pf_meta')) slimLanguage(bundle, join(bundle, name), fragments, idByUrl);
  }
}

function slimLanguage(
  bundle: string,
  metaFile: string,
  fragments: ReadonlyMap<string, Fragment>,
  idByUrl: ReadonlyMap<string, string>,
): void {
  const meta = itemsOf(readPacked(metaFile));
  const [, pageList, chunkList] = meta;
  if (pageList === undefined || chunkList === undefined) throw new Error(`${metaFile}: no list of pages and index files`);
  meta[at.pages] = renamePages(bundle, itemsOf(pageList), fragments, idByUrl);
  meta[at.chunks] = splitIndex(bundle, itemsOf(chunkList));
  writePacked(metaFile, encodeArray(meta));
}

/** Writes the excerpts anew; gives the overview's lines of the pages: id, number of words, file of the excerpt. */
function renamePages(
  bundle: string,
  lines: readonly Buffer[],
  fragments: ReadonlyMap<string, Fragment>,
  idByUrl: ReadonlyMap<string, string>,
): Buffer {
  const pages = lines.map((line) => {
    const [oldId, wordCount] = itemsOf(line);
    const fragment = oldId === undefined ? undefined : fragments.get(textOf(oldId));
    const id = fragment === undefined ? undefined : idByUrl.get(fragment.url);
    if (wordCount === undefined || fragment === undefined || id === undefined) throw new Error(`${bundle}: a page without excerpt or id`);
    return { id, wordCount, fragment };
  });
  const size = Math.ceil(pages.length / mostFragmentFiles);
  const renamed: Buffer[] = [];
  for (let start = 0; start < pages.length; start += size) {
    const group = pages.slice(start, start + size);
    const file = encodeText(
      writeFragments(
        bundle,
        group.map(({ id, fragment }) => [id, fragment]),
      ),
    );
    for (const { id, wordCount } of group) renamed.push(encodeArray([encodeText(id), wordCount, file]));
  }
  return encodeArray(renamed);
}

/** Cuts the index files of one language into smaller ones; gives their lines in the overview. */
function splitIndex(bundle: string, lines: readonly Buffer[]): Buffer {
  const chunks = lines.flatMap((line) => {
    const hash = textOf(itemsOf(line).at(-1) ?? Buffer.alloc(0));
    const file = join(bundle, 'index', `${hash}.pf_index`);
    const language = hash.slice(0, hash.lastIndexOf('_'));
    const [words] = itemsOf(readPacked(file));
    if (words === undefined) throw new Error(`${file}: no words`);
    rmSync(file);
    return groupBySize(itemsOf(words)).map((group) => writeChunk(bundle, language, group));
  });
  return encodeArray(chunks);
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
  const name = writeNamed(join(bundle, 'index'), `${language}_`, '.pf_index', bytes);
  return encodeArray([wordOf(words[0]), wordOf(words.at(-1)), encodeText(name)]);
}
