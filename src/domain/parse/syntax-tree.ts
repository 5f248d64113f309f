import type { Path } from '../check/finding.ts';

/** Trouble in the writing of a file itself, before any schema looks at it; offsets in UTF-16 units from 0. */
export interface SyntaxTrouble {
  readonly offset: number;
  readonly path: Path;
  readonly wrong: string;
  readonly fix: string;
}

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
