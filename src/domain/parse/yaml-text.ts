import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Path } from '../check/finding.ts';
import { forbiddenKeys, maxDepth, type ParsedSyntax, type SyntaxNode, type SyntaxTrouble } from './syntax-tree.ts';

/** What is wrong and what to do, by the error codes of the yaml package. */
const messages: Partial<Record<string, readonly [wrong: string, fix: string]>> = {
  BAD_ALIAS: ['星号 * 在这里是引用，本站不用', '把文字放进英文双引号'],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠 \\ 不能这样写', '删掉反斜杠，或者改用单引号'],
  BAD_INDENT: ['缩进不对，或者括号没有合上', '每一层比上一层多空两格；方括号、花括号要成对'],
  BAD_SCALAR_START: ['文字不能以这个符号开头', '把整段文字放进英文双引号'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个“冒号加空格”，或者缩进乱了', '把冒号后面的文字放进英文双引号；每一层空两格'],
  BLOCK_IN_FLOW: ['方括号或花括号里不能换成缩进的写法', '一项一行，前面写 - '],
  MISSING_CHAR: ['少了一个符号：引号没有合上，或者冒号、逗号漏了', '文字两头都要有英文引号；冒号后面空一格'],
  MULTILINE_IMPLICIT_KEY: ['名称要写在一行里，后面跟英文冒号', '写成 名称: 值'],
  MULTIPLE_DOCS: ['开头部分里不能再有 --- 或 ...', '删掉多出来的分隔行'],
  NON_STRING_KEY: ['名称必须是文字', '写成 名称: 值'],
  RESOURCE_EXHAUSTION: ['缩进或括号套得太深', '照着同一文件夹里别的文件改'],
  TAB_AS_INDENT: ['缩进用了 Tab', '把 Tab 换成空格，每一层两格'],
  UNEXPECTED_TOKEN: ['这里有认不出来的符号', '文字里有冒号、括号、井号时，把整段文字放进英文双引号'],
};

const otherwise = ['YAML 写得不对', '照着同一文件夹里别的文件改：名称、英文冒号、空格、值'] as const;

/** Parses YAML 1.2 (core schema), its offsets moved by `shift`; anchors, aliases, tags and repeated keys are refused. */
export function parseYamlText(text: string, shift: number): ParsedSyntax {
  const yaml = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const troubles: SyntaxTrouble[] = yaml.errors.map((error) => {
    const [wrong, fix] = messages[error.code] ?? otherwise;
    return { offset: Math.min(error.pos[0], text.length) + shift, path: [], wrong, fix };
  });
  const root = yaml.contents;
  if (yaml.errors.length > 0) return { root: null, troubles };
  if (root === null || !isMap(root)) {
    troubles.push({ offset: shift, path: [], wrong: '开头部分应是“名称: 值”这样一行一行的', fix: '写成 id: my-walk，一行一项' });
    return { root: null, troubles };
  }
  const reader = new YamlReader(shift, troubles);
  const tree = reader.read(root, []);
  return { root: reader.hasForeignSyntax ? null : tree, troubles };
}

class YamlReader {
  readonly shift: number;
  readonly troubles: SyntaxTrouble[];
  /** True once something stood there whose value is not what was written. */
  hasForeignSyntax = false;

  constructor(shift: number, troubles: SyntaxTrouble[]) {
    this.shift = shift;
    this.troubles = troubles;
  }

  read(node: Node, path: Path): SyntaxNode {
    const start = (node.range?.[0] ?? 0) + this.shift;
    const span = { start, end: (node.range?.[1] ?? 0) + this.shift };
    const empty = { ...span, value: null, parts: new Map() };
    if (isAlias(node) || node.tag !== undefined) this.hasForeignSyntax = true;
    if (path.length > maxDepth) return this.refuse(empty, path, `缩进或括号套得太深，超过 ${maxDepth} 层`, '照着同一文件夹里别的文件改');
    if (isAlias(node)) return this.refuse(empty, path, '星号 * 在这里是引用，本站不用', '把文字放进英文双引号，或者把内容再写一遍');
    if (node.anchor !== undefined) this.refuse(empty, path, '& 在这里是锚点，本站不用', '把文字放进英文双引号');
    if (node.tag !== undefined)
      this.refuse(
        empty,
        path,
        `感叹号开头的“${node.tag.replace('tag:yaml.org,2002:', '!!')}”是 YAML 标签，本站不用`,
        '删掉它，或者把文字放进英文双引号',
      );
    if (isScalar(node)) return { ...span, value: node.value, parts: new Map() };
    if (isSeq(node)) {
      const nodes = node.items.map((item, index) => (isYamlNode(item) ? this.read(item, [...path, index]) : empty));
      return {
        ...span,
        value: nodes.map((part) => part.value),
        parts: new Map(nodes.map((part, index) => [index, { keyStart: part.start, node: part }])),
      };
    }
    return isMap(node) ? this.readMap(node.items, path, span) : empty;
  }

  private readMap(items: readonly { key: unknown; value: unknown }[], path: Path, span: { start: number; end: number }): SyntaxNode {
    const parts = new Map<string, { keyStart: number; node: SyntaxNode }>();
    for (const { key: keyNode, value } of items) {
      const keyStart = (isYamlNode(keyNode) ? (keyNode.range?.[0] ?? 0) : 0) + this.shift;
      const nowhere = { start: keyStart, end: keyStart, value: null, parts: new Map() };
      if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
        this.refuse(nowhere, path, '名称必须是文字', '写成 名称: 值');
        continue;
      }
      const here = [...path, keyNode.value];
      if (keyNode.anchor !== undefined || keyNode.tag !== undefined) this.refuse(nowhere, here, '名称前面不能有 & 或 !', '删掉它');
      if (forbiddenKeys.has(keyNode.value)) this.refuse(nowhere, here, `名称不能叫“${keyNode.value}”`, '删掉这一项');
      else if (parts.has(keyNode.value)) this.refuse(nowhere, here, `“${keyNode.value}”写了两次`, '只留一个，删掉另一个');
      else parts.set(keyNode.value, { keyStart, node: isYamlNode(value) ? this.read(value, here) : nowhere });
    }
    return { ...span, value: Object.fromEntries([...parts].map(([key, part]) => [key, part.node.value])), parts };
  }

  private refuse(node: SyntaxNode, path: Path, wrong: string, fix: string): SyntaxNode {
    this.troubles.push({ offset: node.start, path, wrong, fix });
    return node;
  }
}

const isYamlNode = (value: unknown): value is Node => isAlias(value) || isScalar(value) || isMap(value) || isSeq(value);
