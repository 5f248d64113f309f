import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Path } from '../check/finding.ts';
import {
  type Advice,
  forbiddenKeys,
  likeTheOthers,
  maxDepth,
  nameTroubles,
  type ParsedSyntax,
  type SyntaxNode,
  type SyntaxTrouble,
} from './syntax-tree.ts';

/** What is wrong and what to do, by the error codes of jsonc-parser. */
const messages: Record<number, Advice> = {
  1: {
    wrong: { zh: '这里的字认不出来', en: 'This cannot be read' },
    fix: {
      zh: '文字两头用英文双引号，例如 "museum"，里面的引号用“”；不是文字就写 true、false、null、数字。冒号、逗号用英文的',
      en: 'Put text between straight double quotes, such as "museum", and write quotes inside it as “”; what is not text is true, false, null or a number. Colons and commas must be English ones',
    },
  },
  2: {
    wrong: { zh: '数字写得不对', en: 'This is not how a number is written' },
    fix: { zh: '写 121.47179 这样的数字，前面不加 0，不加逗号', en: 'Write a number such as 121.47179, without leading zeros or commas' },
  },
  3: {
    wrong: { zh: '这里应有一个带双引号的名称', en: 'A name in double quotes should stand here' },
    fix: {
      zh: '写 "名称": 值；如果上一行末尾多了逗号，把那个逗号删掉',
      en: 'Write "name": value; if there is a comma too many at the end of the line above, delete it',
    },
  },
  4: {
    wrong: { zh: '这里应有一个值', en: 'A value should stand here' },
    fix: {
      zh: '在冒号后面写值；查不到就写 null；如果前面多了逗号，把那个逗号删掉',
      en: 'Write the value after the colon; null if not found. If there is a comma too many before this, delete it',
    },
  },
  5: {
    wrong: { zh: '名称后面缺少冒号', en: 'The colon after the name is missing' },
    fix: { zh: '写成 "名称": 值，用英文冒号', en: 'Write "name": value, with an English colon' },
  },
  6: {
    wrong: { zh: '这里缺少逗号', en: 'A comma is missing here' },
    fix: { zh: '在上一项的末尾加一个英文逗号', en: 'Add an English comma at the end of the item above' },
  },
  7: { wrong: { zh: '花括号没有合上', en: 'A brace is not closed' }, fix: { zh: '加上 }', en: 'Add }' } },
  8: { wrong: { zh: '方括号没有合上', en: 'A bracket is not closed' }, fix: { zh: '加上 ]', en: 'Add ]' } },
  9: {
    wrong: { zh: '文件到这里应该结束了', en: 'The file should end here' },
    fix: { zh: '删掉后面多出来的内容', en: 'Delete what follows' },
  },
  10: {
    wrong: { zh: 'JSON 里不能写注释', en: 'There are no comments in JSON' },
    fix: { zh: '删掉注释，要说的话写进 notes', en: 'Delete the comment; write what readers should know into notes' },
  },
  11: {
    wrong: { zh: '注释没有结束，JSON 里也不能写注释', en: 'The comment does not end, and there are no comments in JSON' },
    fix: { zh: '删掉注释', en: 'Delete the comment' },
  },
  12: {
    wrong: { zh: '引号没有合上', en: 'A quotation mark is not closed' },
    fix: {
      zh: '在文字末尾加英文双引号；文字中间要用引号就用中文引号“”',
      en: 'Add a straight double quote at the end of the text; inside a text use curly quotes “”',
    },
  },
  13: {
    wrong: { zh: '数字没有写完', en: 'The number is not complete' },
    fix: { zh: '写 121.47179 这样的数字', en: 'Write a number such as 121.47179' },
  },
  14: {
    wrong: { zh: '\\u 后面应是四位十六进制数', en: 'Four hexadecimal digits should follow \\u' },
    fix: { zh: '直接写这个字，不要写 \\u', en: 'Write the character itself, without \\u' },
  },
  15: {
    wrong: { zh: '反斜杠 \\ 后面的字母不能这样写', en: 'This letter cannot follow a backslash \\' },
    fix: { zh: '删掉反斜杠', en: 'Delete the backslash' },
  },
  16: {
    wrong: {
      zh: '文字里有不能直接写的控制字符（可能是换行或制表符）',
      en: 'The text holds a control character, perhaps a line break or a tab',
    },
    fix: { zh: '把文字写在一行里，不要按 Tab', en: 'Write the text on one line, and do not press Tab' },
  },
};

const otherwise: Advice = {
  wrong: { zh: 'JSON 写得不对', en: 'This is not well-formed JSON' },
  fix: {
    zh: '照着同一文件夹里别的文件改；注意英文的引号、冒号、逗号',
    en: 'Write it like the other files in this folder; use English quotes, colons and commas',
  },
};

/** Parses strict JSON and reports every error, repeated and forbidden keys among them. */
export function parseJsonText(text: string): ParsedSyntax {
  const deep = tooDeepAt(text);
  if (deep !== null)
    return {
      root: null,
      troubles: [
        {
          ...{ offset: deep, path: [], fix: likeTheOthers },
          wrong: { zh: `括号套得太深，超过 ${maxDepth} 层`, en: `Brackets stand more than ${maxDepth} deep inside each other` },
        },
      ],
    };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const troubles: SyntaxTrouble[] = firstOfEachLine(text, errors).map(({ error, offset }) => ({
    ...{ offset: Math.min(offset, text.length), path: [] },
    ...(messages[error] ?? otherwise),
  }));
  // A half-read tree would only lead to false alarms about what is missing.
  if (tree === undefined || errors.length > 0 || isRefusedByPlatform(text, troubles)) return { root: null, troubles };
  return { root: treeNode(tree, [], troubles), troubles };
}

/** One slip leads to several complaints on its line; the first one is the cause. */
function firstOfEachLine(text: string, errors: readonly ParseError[]): ParseError[] {
  let lineEnd = -1;
  return errors.filter(({ offset }) => {
    if (offset <= lineEnd) return false;
    const next = text.indexOf('\n', offset);
    lineEnd = next === -1 ? text.length : next;
    return true;
  });
}

/** jsonc-parser is lenient in corners (white space, empty parts); the platform's parser has the last word. */
function isRefusedByPlatform(text: string, troubles: SyntaxTrouble[]): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    troubles.push({ offset: Number(at ?? 0), path: [], ...otherwise });
    return true;
  }
}

function treeNode(node: Node, path: Path, troubles: SyntaxTrouble[]): SyntaxNode {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'object') return objectNode(node, path, troubles, span);
  // 1e999 is a number to the parser and null to every writer.
  if (node.value === Infinity || node.value === -Infinity)
    troubles.push({
      ...{ offset: node.offset, path },
      wrong: { zh: '数字太大，电脑记不住', en: 'The number is too large for a computer' },
      fix: { zh: '核对一下，写真的数字；查不到就写 null', en: 'Write the real number; null if not found' },
    });
  if (node.type !== 'array') return { ...span, value: node.value, parts: new Map() };
  const nodes = (node.children ?? []).map((child, index) => treeNode(child, [...path, index], troubles));
  return {
    ...span,
    value: nodes.map((part) => part.value),
    parts: new Map(nodes.map((part, index) => [index, { keyStart: part.start, node: part }])),
  };
}

function objectNode(node: Node, path: Path, troubles: SyntaxTrouble[], span: { start: number; end: number }): SyntaxNode {
  const parts = new Map<string, { keyStart: number; node: SyntaxNode }>();
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined || valueNode === undefined) continue;
    const key = String(keyNode.value);
    const here = [...path, key];
    if (forbiddenKeys.has(key)) troubles.push({ offset: keyNode.offset, path: here, ...nameTroubles.forbidden(key) });
    else if (parts.has(key)) troubles.push({ offset: keyNode.offset, path: here, ...nameTroubles.repeated(key) });
    else parts.set(key, { keyStart: keyNode.offset, node: treeNode(valueNode, here, troubles) });
  }
  return { ...span, value: Object.fromEntries([...parts].map(([key, part]) => [key, part.node.value])), parts };
}

/** Offset of the bracket that goes too deep, or null; looked at first because the parser calls itself for each level. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{]|[\]}]/g)) {
    if (match[0] === '[' || match[0] === '{') depth += 1;
    else if (match[0] === ']' || match[0] === '}') depth -= 1;
    if (depth > maxDepth) return match.index;
  }
  return null;
}
