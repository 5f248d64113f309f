import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/domain/search/record.ts';

/** Another engine: its files are written into a folder, and the page there gives `ask(query)`, which loads what it needs when it is called. */
export interface Rival {
  readonly name: string;
  readonly write: (records: readonly SearchRecord[], folder: string, language: 'zh-cn' | 'en', packages: string) => Promise<void>;
}

interface Document {
  readonly id: string;
  readonly names: string;
  readonly place: string;
  readonly words: string;
  readonly prose: string;
}

/** The same facts as ours, without the forms that our rules make of the names. */
const documentOf = (record: SearchRecord): Document => ({
  id: record.ref,
  names: [record.zh, record.en, ...record.aliases, ...record.former].join(' '),
  place: record.place.join(' '),
  words: record.words.join(' '),
  prose: record.prose,
});

const mostResults = 10;
const fields = ['names', 'place', 'words', 'prose'];

/** Pairs of Chinese characters, single ones where they stand alone, and Latin words. Written into the page as it stands here. */
const bigrams = (text: string): string[] =>
  (text.match(/\p{Script=Han}+|[\p{L}\d]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [run],
  );

const page = (language: string, script: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>bench</title><script type="module">${script}</script></html>`;

/** Pagefind as it comes: one text for each record, no fields of ours, the query as it is typed. */
const stockPagefind: Rival = {
  name: 'Pagefind stock',
  async write(records, folder, language) {
    const { index, errors } = await createIndex({});
    if (index === undefined) throw new Error(errors.join('; '));
    for (const record of records) {
      const { names, place, words, prose } = documentOf(record);
      const content = [names, place, words, prose].join('\n');
      await index.addCustomRecord({ url: record.url, content, language, meta: { title: record.title, ref: record.ref } });
    }
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    await index.deleteIndex();
    await close();
    const script = `let engine;
globalThis.ask = async (query) => {
  engine ??= await import('./pagefind/pagefind.js');
  const { results } = await engine.search(query);
  const shown = await Promise.all(results.slice(0, ${mostResults}).map((result) => result.data()));
  return shown.map(({ meta }) => meta.ref);
};`;
    writeFileSync(join(folder, 'index.html'), page(language, script));
  },
};

/** MiniSearch over pairs of characters; the index is made beforehand and loaded whole. */
const miniSearch: Rival = {
  name: 'MiniSearch bigrams',
  write(records, folder, language, packages) {
    const engine = new MiniSearch<Document>({ fields, tokenize: bigrams });
    engine.addAll(records.map(documentOf));
    mkdirSync(folder, { recursive: true });
    cpSync(join(packages, 'minisearch/dist/es/index.js'), join(folder, 'minisearch.js'));
    writeFileSync(join(folder, 'index.json'), JSON.stringify(engine));
    const script = `const bigrams = ${bigrams.toString()};
let engine;
const load = async () => {
  const [{ default: MiniSearch }, json] = await Promise.all([import('./minisearch.js'), fetch('./index.json').then((r) => r.text())]);
  return MiniSearch.loadJSON(json, { fields: ${JSON.stringify(fields)}, tokenize: bigrams });
};
const given = { prefix: true, fuzzy: 0.2, boost: { names: 3, place: 1.5 } };
globalThis.ask = async (query) => {
  engine ??= await load();
  const all = engine.search(query, { ...given, combineWith: 'AND' });
  return (all.length > 0 ? all : engine.search(query, given)).slice(0, ${mostResults}).map(({ id }) => id);
};`;
    writeFileSync(join(folder, 'index.html'), page(language, script));
    return Promise.resolve();
  },
};

/** FlexSearch with its encoder for Chinese; it indexes the records in the browser, for its exported index is larger than they are. */
const flexSearch: Rival = {
  name: 'FlexSearch',
  write(records, folder, language, packages) {
    mkdirSync(folder, { recursive: true });
    cpSync(join(packages, 'flexsearch/dist/flexsearch.bundle.module.min.js'), join(folder, 'flexsearch.js'));
    writeFileSync(join(folder, 'records.json'), JSON.stringify(records.map(documentOf)));
    const encoder = language === 'en' ? 'LatinAdvanced' : 'CJK';
    const script = `let engine;
const load = async () => {
  const [{ Document, Charset }, records] = await Promise.all([import('./flexsearch.js'), fetch('./records.json').then((r) => r.json())]);
  const made = new Document({ document: { id: 'id', index: ${JSON.stringify(fields)} }, encoder: Charset.${encoder}, tokenize: 'forward' });
  for (const record of records) made.add(record);
  return made;
};
globalThis.ask = async (query) => {
  engine ??= await load();
  const found = engine.search(query, { limit: ${mostResults}, suggest: true, merge: true });
  return found.slice(0, ${mostResults}).map(({ id }) => id);
};`;
    writeFileSync(join(folder, 'index.html'), page(language, script));
    return Promise.resolve();
  },
};

/** The engines that run beside ours. */
export const rivals: readonly Rival[] = [stockPagefind, miniSearch, flexSearch];
