import type { Path } from '../check/finding.ts';
import type { Text } from '../schema/parts.ts';

/** Trouble in the writing of a file itself, before any schema looks at it; offsets in UTF-16 units from 0. */
export interface SyntaxTrouble {
  readonly offset: number;
  readonly path: Path;
  readonly wrong: Text;
  readonly fix: Text;
}

/** What is wrong and what to do. */
export type Advice = Pick<SyntaxTrouble, 'wrong' | 'fix'>;

/** What is said of repeated and forbidden names, whichever way the file is written. */
export const nameTroubles = {
  forbidden: (name: string): Advice => ({
    wrong: { zh: `名称不能叫“${name}”`, en: `Nothing can have the name “${name}”` },
    fix: { zh: '删掉这一项', en: 'Delete this item' },
  }),
  repeated: (name: string): Advice => ({
    wrong: { zh: `“${name}”写了两次`, en: `“${name}” stands here twice` },
    fix: { zh: '只留一个，删掉另一个', en: 'Keep one and delete the other' },
  }),
} as const;

/** What to do where a file has strayed too far to say more. */
export const likeTheOthers: Text = { zh: '照着同一文件夹里别的文件改', en: 'Write it like the other files in this folder' };

/** A node of a parsed file: its value and where it and its parts stand. */
export interface SyntaxNode {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** The parts of an object or list, by key. */
  readonly parts: ReadonlyMap<string | number, { readonly keyStart: number; readonly node: SyntaxNode }>;
}

/** What came out of a file: the tree is missing when nothing could be read. */
export interface ParsedSyntax {
  readonly root: SyntaxNode | null;
  readonly troubles: readonly SyntaxTrouble[];
}

/** Deepest nesting a record may have; the schemas need five. */
export const maxDepth = 20;

/** Keys that have a meaning of their own in JavaScript and are never content. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A node and how much of the path led to it; the last steps may name what is missing. */
export function nodeAt(root: SyntaxNode, path: Path): { node: SyntaxNode; keyStart: number; found: number } {
  let node = root;
  let keyStart = root.start;
  let found = 0;
  for (const step of path) {
    const part = node.parts.get(step);
    if (part === undefined) break;
    ({ node, keyStart } = part);
    found += 1;
  }
  return { node, keyStart, found };
}
