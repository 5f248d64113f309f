import type { Path } from './check/finding.ts';
import { parseFrontMatter } from './parse/front-matter.ts';
import { parseJsonText } from './parse/json-text.ts';
import { offsetInQuoted, type Place, placesOf } from './parse/place.ts';
import type { Text } from './schema/parts.ts';
import { nodeAt, type SyntaxNode, type SyntaxTrouble } from './parse/syntax-tree.ts';

/** How a file is written: JSON, or Markdown below YAML front matter. */
export type RecordFormat = 'json' | 'markdown';

/** Trouble with the writing of a file, at its place. */
export interface RecordTrouble {
  readonly place: Place;
  readonly path: Path;
  readonly level: 'error' | 'warning';
  readonly wrong: Text;
  readonly fix: Text;
}

/** A file taken apart: its value (undefined if nothing could be read), its body, its troubles, and where everything stands. */
export interface ParsedRecord {
  readonly value: unknown;
  readonly body: string | null;
  readonly troubles: readonly RecordTrouble[];
  /** Line and column of a value, or of its key; of the nearest thing above it if it is missing; the start of the file for an empty path. */
  readonly locate: (path: Path, options?: { readonly offset?: number; readonly atKey?: boolean }) => Place;
  readonly locateInBody: (offset: number) => Place;
}

/** Largest file in bytes that is read. */
export const maxFileBytes = 200_000;

/** Parses the text of one content file; never throws, collects every trouble. */
export function parseRecord(text: string, format: RecordFormat): ParsedRecord {
  const placeOf = placesOf(text);
  const marks = textTroubles(text);
  // What has been reported once is kept from the parsers; the offsets stay.
  const clean = text.replace(/^\uFEFF/, ' ').replaceAll('\0', ' ');
  const parsed =
    text.trim() === '' ? noSyntax : format === 'json' ? { ...parseJsonText(clean), body: null, bodyStart: 0 } : parseFrontMatter(clean);
  const troubles = [...marks, ...parsed.troubles.map((trouble) => ({ ...trouble, level: 'error' as const }))];
  return {
    value: parsed.root?.value,
    body: parsed.body,
    troubles: troubles.map(({ offset, ...trouble }) => ({ ...trouble, place: placeOf(offset) })),
    locate: (path, options = {}) => placeOf(parsed.root === null || path.length === 0 ? 0 : offsetOf(text, parsed.root, path, options)),
    locateInBody: (offset) => placeOf(parsed.bodyStart + offset),
  };
}

const noSyntax = { root: null, troubles: [], body: null, bodyStart: 0 };

/** What stands for a file that has no text at all: nothing in it, everything at its start. */
export const nothingParsed: ParsedRecord = {
  value: undefined,
  body: null,
  troubles: [],
  locate: () => ({ line: 1, column: 1 }),
  locateInBody: () => ({ line: 1, column: 1 }),
};

function offsetOf(
  text: string,
  root: SyntaxNode,
  path: Path,
  { offset, atKey }: { readonly offset?: number; readonly atKey?: boolean },
): number {
  const { node, keyStart, found } = nodeAt(root, path);
  if (atKey === true && found === path.length) return keyStart;
  if (offset === undefined || found < path.length) return node.start;
  const written = text.slice(node.start, node.end);
  return node.start + (/^["']/.test(written) ? offsetInQuoted(written, offset) : offset);
}

type TextTrouble = SyntaxTrouble & { readonly level: 'error' | 'warning' };

function textTroubles(text: string): TextTrouble[] {
  const troubles: TextTrouble[] = [];
  const add = (offset: number, level: 'error' | 'warning', wrong: Text, fix: Text): void => {
    if (offset !== -1) troubles.push({ offset, path: [], level, wrong, fix });
  };
  add(
    text.trim() === '' ? 0 : -1,
    'error',
    { zh: '文件是空的', en: 'The file is empty' },
    { zh: '照着同一文件夹里别的文件写，或者删掉它', en: 'Write it like the other files in this folder, or delete it' },
  );
  add(
    text.startsWith('\uFEFF') ? 0 : -1,
    'error',
    { zh: '文件开头有看不见的 BOM 字符', en: 'An unseen character, the byte order mark, stands at the start of the file' },
    { zh: '用“UTF-8（无 BOM）”重新保存', en: 'Save it again as “UTF-8 (without BOM)”' },
  );
  add(
    text.indexOf('\0'),
    'error',
    { zh: '文件里有 NUL 字符（U+0000）', en: 'There is a NUL character (U+0000) in the file' },
    { zh: '用“UTF-8”重新保存，或从原文重新粘贴', en: 'Save it again as “UTF-8”, or paste the original text again' },
  );
  add(
    text.indexOf('\r'),
    'warning',
    { zh: '换行是 Windows 的写法（CRLF）', en: 'The lines end as Windows has it (CRLF)' },
    {
      zh: '在编辑器右下角把 CRLF 改成 LF，或运行 npm run fix',
      en: 'Change CRLF to LF at the bottom right of the editor, or run npm run fix',
    },
  );
  return troubles;
}
