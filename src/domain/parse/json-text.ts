import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Path } from '../check/finding.ts';
import { forbiddenKeys, maxDepth, type ParsedSyntax, type SyntaxNode, type SyntaxTrouble } from './syntax-tree.ts';

/** What is wrong and what to do, by the error codes of jsonc-parser. */
const messages: Record<number, readonly [wrong: string, fix: string]> = {
  1: ['这里的字认不出来', '文字要放在英文双引号里，例如 "museum"；或者写 true、false、null、数字'],
  2: ['数字写得不对', '写 121.47179 这样的数字，前面不加 0，不加逗号'],
  3: ['这里应有一个带双引号的名称', '写 "名称": 值；如果上一行末尾多了逗号，把那个逗号删掉'],
  4: ['这里应有一个值', '在冒号后面写值；查不到就写 null；如果前面多了逗号，把那个逗号删掉'],
  5: ['名称后面缺少冒号', '写成 "名称": 值，用英文冒号'],
  6: ['这里缺少逗号', '在上一项的末尾加一个英文逗号'],
  7: ['花括号没有合上', '加上 }'],
  8: ['方括号没有合上', '加上 ]'],
  9: ['文件到这里应该结束了', '删掉后面多出来的内容'],
  10: ['JSON 里不能写注释', '删掉注释，要说的话写进 notes'],
  11: ['注释没有结束，JSON 里也不能写注释', '删掉注释'],
  12: ['引号没有合上', '在文字末尾加英文双引号；文字中间要用引号就用中文引号“”'],
  13: ['数字没有写完', '写 121.47179 这样的数字'],
  14: ['\\u 后面应是四位十六进制数', '直接写这个字，不要写 \\u'],
  15: ['反斜杠 \\ 后面的字母不能这样写', '删掉反斜杠'],
  16: ['文字里有不能直接写的控制字符（可能是换行或制表符）', '把文字写在一行里，不要按 Tab'],
};

/** Parses strict JSON and reports every error, repeated and forbidden keys among them. */
export function parseJsonText(text: string): ParsedSyntax {
  const deep = tooDeepAt(text);
  if (deep !== null)
    return {
      root: null,
      troubles: [{ offset: deep, path: [], wrong: `括号套得太深，超过 ${maxDepth} 层`, fix: '照着同一文件夹里别的文件改' }],
    };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const troubles: SyntaxTrouble[] = firstOfEachLine(text, errors).map(({ error, offset }) => {
    const [wrong, fix] = messages[error] ?? ['JSON 写得不对', '照着同一文件夹里别的文件改'];
    return { offset: Math.min(offset, text.length), path: [], wrong, fix };
  });
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
    troubles.push({
      offset: Number(at ?? 0),
      path: [],
      wrong: 'JSON 写得不对',
      fix: '照着同一文件夹里别的文件改；注意英文的引号、冒号、逗号',
    });
    return true;
  }
}

function treeNode(node: Node, path: Path, troubles: SyntaxTrouble[]): SyntaxNode {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'object') return objectNode(node, path, troubles, span);
  // 1e999 is a number to the parser and null to every writer.
  if (node.value === Infinity || node.value === -Infinity)
    troubles.push({ offset: node.offset, path, wrong: '数字太大，电脑记不住', fix: '核对一下，写真的数字；查不到就写 null' });
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
    if (forbiddenKeys.has(key)) troubles.push({ offset: keyNode.offset, path: here, wrong: `名称不能叫“${key}”`, fix: '删掉这一项' });
    else if (parts.has(key)) troubles.push({ offset: keyNode.offset, path: here, wrong: `“${key}”写了两次`, fix: '只留一个，删掉另一个' });
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
