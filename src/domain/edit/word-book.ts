import type { SourceFile } from '../check/source-file.ts';
import { isObject } from '../check/texts.ts';

/** Ids by every name an editor may call them: the id itself, the Chinese and the English name, the short names. */
export interface WordBook {
  /** The id meant by a word, or the word itself, so that the gate can speak of it. */
  readonly idOf: (list: WordList, word: string) => string;
  readonly has: (list: WordList, word: string) => boolean;
  /** `id 名称` of each entry, to choose from. */
  readonly entries: (list: WordList) => readonly string[];
}

const lists = ['districts', 'subdistricts', 'kinds', 'topics', 'audiences'] as const;
export type WordList = (typeof lists)[number];

/** Reads the word book out of the files of a content folder. */
export function readWordBook(files: readonly SourceFile[]): WordBook {
  const known = new Map(lists.map((list) => [list, recordsOf(list, files)]));
  const ids = new Map([...known].map(([list, records]) => [list, new Map(records.flatMap(namesWithId))]));
  return {
    idOf: (list, word) => ids.get(list)?.get(word.trim().toLowerCase()) ?? word.trim(),
    has: (list, word) => ids.get(list)?.has(word.trim().toLowerCase()) ?? false,
    // A folder under check and the project's own may both have an entry.
    entries: (list) => [...new Set((known.get(list) ?? []).map((record) => `${textIn(record, 'id')} ${textIn(record['names'], 'zh')}`))],
  };
}

type Entry = Readonly<Record<string, unknown>>;

function recordsOf(list: WordList, files: readonly SourceFile[]): Entry[] {
  const isPlace = list === 'districts' || list === 'subdistricts';
  const wanted = files.filter(({ path }) =>
    isPlace ? path.startsWith(`${list}/`) && path.endsWith('.json') : path === `vocabulary/${list}.json`,
  );
  return wanted.flatMap(({ text }) => (typeof text === 'string' ? parsed(text) : [])).filter(isObject);
}

function namesWithId(record: Entry): [string, string][] {
  const id = textIn(record, 'id');
  const names = [record['names'], record['shortNames']].flatMap((both) => [textIn(both, 'zh'), textIn(both, 'en')]);
  return [id, ...names, ...names.flatMap((name) => name.split('、'))].filter((name) => name !== '').map((name) => [name.toLowerCase(), id]);
}

function textIn(value: unknown, key: string): string {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}
