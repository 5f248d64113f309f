import { canonicalBody, writeMarkdownRecord } from '../canonical-record.ts';
import type { KeysAt } from '../canonical-value.ts';
import { isObject } from '../check/texts.ts';
import { valueAt } from './draft-path.ts';

/** A file of a contribution, by its path from the root of the repository. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** A walk as the form has it: its front matter, and under `story` the words of its two files. */
export const draftOfWalk = (front: Readonly<Record<string, unknown>>, body: string, englishBody: string): Record<string, unknown> => ({
  ...front,
  story: { zh: canonicalBody(body), en: canonicalBody(englishBody) },
});

/** The two files of a walk as `npm run fix` would write them: the record with the Chinese story, and the English story. */
export function walkFiles(draft: unknown, keysAt: KeysAt): readonly [ContentFile, ContentFile] {
  const { story, ...front } = isObject(draft) ? draft : {};
  const id = typeof front['id'] === 'string' ? front['id'] : '…';
  const wordsIn = (language: 'zh' | 'en'): string => {
    const words = valueAt(story, [language]);
    return typeof words === 'string' ? words : '';
  };
  return [
    { path: `content/walks/${id}.md`, text: writeMarkdownRecord(front, wordsIn('zh'), keysAt) },
    { path: `content/walks/${id}.en.md`, text: writeMarkdownRecord({ id }, wordsIn('en'), keysAt) },
  ];
}
