import { type CollectionName, collectionDefinitions } from '../collections.ts';
import type { Text } from '../schema/parts.ts';

/** A file of the content folder as the reader hands it over; `path` counts from the content folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  /** The decoded text, or why there is none. */
  readonly text: string | { readonly unreadable: 'not-utf8' | 'too-large' | 'not-a-file' | 'no-access' };
}

/** What a file is by its place in the content folder. */
export type FileRole =
  | { readonly role: 'record'; readonly kind: CollectionName; readonly id: string; readonly folder: string | null }
  | { readonly role: 'story'; readonly of: 'walks' | 'bases'; readonly id: string }
  | { readonly role: 'page'; readonly locale: string; readonly id: string }
  | { readonly role: 'vocabulary'; readonly id: VocabularyName }
  | { readonly role: 'geometry' }
  | { readonly role: 'note' }
  | { readonly role: 'unread'; readonly hint: Text };

/** The files of the vocabulary folder, by name. */
export const vocabularyNames = ['topics', 'audiences', 'kinds', 'publishers', 'base-timeline', 'bases-unresolved', 'holidays'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

const noteNames: ReadonlySet<string> = new Set(['README.md', 'NOTICE.md', 'ledger.json']);
const kinds = Object.keys(collectionDefinitions);
const isKind = (folder: string): folder is CollectionName => kinds.includes(folder);

/** Says what a file is; `unread` with a hint when no part of the project would read it. */
export function roleOf(path: string): FileRole {
  const parts = path.split('/');
  const [top = '', second = '', third = ''] = parts;
  const name = parts.at(-1) ?? '';
  if (noteNames.has(name)) return { role: 'note' };
  if (parts.length === 1)
    return { role: 'unread', hint: { zh: '放进一个文件夹，例如 venues/huangpu/', en: 'Put it into a folder, such as venues/huangpu/' } };
  if (top === 'geometry') return { role: 'geometry' };
  if (top === 'vocabulary') {
    const word = vocabularyNames.find((candidate) => second === `${candidate}.json`);
    return word === undefined || parts.length !== 2
      ? {
          role: 'unread',
          hint: {
            zh: `这里只有 ${vocabularyNames.join('.json、')}.json`,
            en: `Only these stand here: ${vocabularyNames.join('.json, ')}.json`,
          },
        }
      : { role: 'vocabulary', id: word };
  }
  if (top === 'pages')
    return parts.length === 3 && third.endsWith('.md')
      ? { role: 'page', locale: second, id: third.slice(0, -3) }
      : {
          role: 'unread',
          hint: {
            zh: '网页文字放在 pages/zh/名称.md 和 pages/en/名称.md',
            en: 'Put the text of a page into pages/zh/name.md and pages/en/name.md',
          },
        };
  if (!isKind(top))
    return {
      role: 'unread',
      hint: {
        zh: `这里的文件夹有 ${kinds.join('、')}、pages、vocabulary`,
        en: `Put it into one of the folders: ${kinds.join(', ')}, pages, vocabulary`,
      },
    };
  return roleInCollection(top, parts, name);
}

function roleInCollection(kind: CollectionName, parts: readonly string[], name: string): FileRole {
  const { byDistrict, format } = collectionDefinitions[kind];
  const ending = format === 'json' ? '.json' : '.md';
  const hint = {
    zh: `应是 ${kind}/${byDistrict ? '区编号/' : ''}编号${ending}`,
    en: `Name it ${kind}/${byDistrict ? 'district-id/' : ''}id${ending}`,
  };
  if (parts.length !== (byDistrict ? 3 : 2) || !name.endsWith(ending) || name.startsWith('.')) return { role: 'unread', hint };
  if ((kind === 'walks' || kind === 'bases') && name.endsWith('.en.md')) return { role: 'story', of: kind, id: name.slice(0, -6) };
  return { role: 'record', kind, id: name.slice(0, -ending.length), folder: byDistrict ? (parts[1] ?? null) : null };
}
