import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { CheckInput } from '../../src/domain/check/check-content.ts';
import { projectContent, refuse } from './content-arguments.ts';
import { readContent, readSharedContent } from './read-content.ts';
import { readGround } from './read-outlines.ts';
import { todayInShanghai } from './today.ts';

/** A content folder with all that the gate needs to judge it. */
export interface WholeContent {
  /** Absolute path. */
  readonly folder: string;
  /** A file of the folder as the user sees it from here. */
  readonly shown: (path: string) => string;
  readonly input: CheckInput;
}

/** Reads the project's content, or that of the folder given; ends the command with the usage if there is none. */
export function readWholeContent(content: string | undefined, usage: string): WholeContent {
  const folder = resolve(content ?? projectContent);
  if (!existsSync(folder)) refuse({ zh: `没有文件夹 ${folder}。`, en: `There is no folder ${folder}.` }, usage);
  const start = relative(process.cwd(), folder).split(sep).join('/');
  return {
    folder,
    shown: (path) => (start === '' ? path : `${start}/${path}`),
    input: {
      files: readContent(folder),
      fallback: folder === projectContent ? [] : readSharedContent(projectContent),
      ...(readGround(folder) ?? readGround(projectContent) ?? {}),
      today: todayInShanghai(),
    },
  };
}
