import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Path } from '../check/finding.ts';
import type { Text } from '../schema/parts.ts';
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

const inQuotes: Text = { zh: '把文字放进英文双引号', en: 'Put the text between straight double quotes' };
const nameAndValue: Text = { zh: '写成 名称: 值', en: 'Write name: value' };
const noAlias: Text = { zh: '星号 * 在这里是引用，本站不用', en: 'An asterisk * is an alias here, which this site does not use' };
const notText: Advice = { wrong: { zh: '名称必须是文字', en: 'A name must be text' }, fix: nameAndValue };
const tooDeep: Advice = {
  wrong: { zh: `缩进或括号套得太深，超过 ${maxDepth} 层`, en: `Levels or brackets stand more than ${maxDepth} deep inside each other` },
  fix: likeTheOthers,
};

/** What is wrong and what to do, by the error codes of the yaml package. */
const messages: Partial<Record<string, Advice>> = {
  BAD_ALIAS: { wrong: noAlias, fix: inQuotes },
  BAD_DQ_ESCAPE: {
    wrong: { zh: '双引号里的反斜杠 \\ 不能这样写', en: 'A backslash \\ cannot stand like this between double quotes' },
    fix: { zh: '删掉反斜杠，或者改用单引号', en: 'Delete the backslash, or use single quotes' },
  },
  BAD_INDENT: {
    wrong: { zh: '缩进不对，或者括号没有合上', en: 'The indentation is wrong, or a bracket is not closed' },
    fix: {
      zh: '每一层比上一层多空两格；方括号、花括号要成对',
      en: 'Indent each level by two spaces more than the one above; close every bracket and brace',
    },
  },
  BAD_SCALAR_START: {
    wrong: { zh: '文字不能以这个符号开头', en: 'A text cannot begin with this sign' },
    fix: { zh: '把整段文字放进英文双引号', en: 'Put the whole text between straight double quotes' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    wrong: {
      zh: '一行里有两个“冒号加空格”，或者缩进乱了',
      en: 'A line has a colon and a space twice, or the indentation is out of order',
    },
    fix: {
      zh: '把冒号后面的文字放进英文双引号；每一层空两格',
      en: 'Put the text after the colon between straight double quotes; indent each level by two spaces',
    },
  },
  BLOCK_IN_FLOW: {
    wrong: { zh: '方括号或花括号里不能换成缩进的写法', en: 'Indented items cannot stand inside brackets or braces' },
    fix: { zh: '一项一行，前面写 - ', en: 'Write one item on each line, with - before it' },
  },
  MISSING_CHAR: {
    wrong: {
      zh: '少了一个符号：引号没有合上，或者冒号、逗号漏了',
      en: 'A sign is missing: a quotation mark that is not closed, a colon or a comma',
    },
    fix: { zh: '文字两头都要有英文引号；冒号后面空一格', en: 'Put straight quotes at both ends of a text, and a space after each colon' },
  },
  MULTILINE_IMPLICIT_KEY: {
    wrong: { zh: '名称要写在一行里，后面跟英文冒号', en: 'A name must stand on one line, with an English colon after it' },
    fix: nameAndValue,
  },
  MULTIPLE_DOCS: {
    wrong: { zh: '开头部分里不能再有 --- 或 ...', en: 'No other --- or ... can stand within the data at the top' },
    fix: { zh: '删掉多出来的分隔行', en: 'Delete that line' },
  },
  NON_STRING_KEY: notText,
  RESOURCE_EXHAUSTION: {
    wrong: { zh: '缩进或括号套得太深', en: 'Levels or brackets stand too deep inside each other' },
    fix: likeTheOthers,
  },
  TAB_AS_INDENT: {
    wrong: { zh: '缩进用了 Tab', en: 'A tab is used for indentation' },
    fix: { zh: '把 Tab 换成空格，每一层两格', en: 'Write spaces instead of tabs, two for each level' },
  },
  UNEXPECTED_TOKEN: {
    wrong: { zh: '这里有认不出来的符号', en: 'There is a sign here that cannot be read' },
    fix: {
      zh: '文字里有冒号、括号、井号时，把整段文字放进英文双引号',
      en: 'If a text holds colons, brackets or number signs, put the whole of it between straight double quotes',
    },
  },
};

const otherwise: Advice = {
  wrong: { zh: 'YAML 写得不对', en: 'This is not well-formed YAML' },
  fix: {
    zh: '照着同一文件夹里别的文件改：名称、英文冒号、空格、值',
    en: 'Write it like the other files in this folder: name, English colon, space, value',
  },
};

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
  const troubles: SyntaxTrouble[] = yaml.errors.map((error) => ({
    ...{ offset: Math.min(error.pos[0], text.length) + shift, path: [] },
    ...(messages[error.code] ?? otherwise),
  }));
  const root = yaml.contents;
  if (yaml.errors.length > 0) return { root: null, troubles };
  if (root === null || !isMap(root)) {
    troubles.push({
      ...{ offset: shift, path: [] },
      wrong: { zh: '开头部分应是“名称: 值”这样一行一行的', en: 'The data at the top must be lines of the form “name: value”' },
      fix: { zh: '写成 id: my-walk，一行一项', en: 'Write id: my-walk and so on, one item on each line' },
    });
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
    if (path.length > maxDepth) return this.refuse(empty, path, tooDeep);
    if (isAlias(node))
      return this.refuse(empty, path, {
        wrong: noAlias,
        fix: {
          zh: '把文字放进英文双引号，或者把内容再写一遍',
          en: 'Put the text between straight double quotes, or write the content again',
        },
      });
    if (node.anchor !== undefined)
      this.refuse(empty, path, {
        wrong: { zh: '& 在这里是锚点，本站不用', en: '& is an anchor here, which this site does not use' },
        fix: inQuotes,
      });
    if (node.tag !== undefined) {
      const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
      this.refuse(empty, path, {
        wrong: {
          zh: `感叹号开头的“${tag}”是 YAML 标签，本站不用`,
          en: `“${tag}”, with its exclamation mark, is a tag of YAML, which this site does not use`,
        },
        fix: { zh: '删掉它，或者把文字放进英文双引号', en: 'Delete it, or put the text between straight double quotes' },
      });
    }
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
        this.refuse(nowhere, path, notText);
        continue;
      }
      const here = [...path, keyNode.value];
      if (keyNode.anchor !== undefined || keyNode.tag !== undefined)
        this.refuse(nowhere, here, {
          wrong: { zh: '名称前面不能有 & 或 !', en: 'Neither & nor ! can stand before a name' },
          fix: { zh: '删掉它', en: 'Delete it' },
        });
      if (forbiddenKeys.has(keyNode.value)) this.refuse(nowhere, here, nameTroubles.forbidden(keyNode.value));
      else if (parts.has(keyNode.value)) this.refuse(nowhere, here, nameTroubles.repeated(keyNode.value));
      else parts.set(keyNode.value, { keyStart, node: isYamlNode(value) ? this.read(value, here) : nowhere });
    }
    return { ...span, value: Object.fromEntries([...parts].map(([key, part]) => [key, part.node.value])), parts };
  }

  private refuse(node: SyntaxNode, path: Path, advice: Advice): SyntaxNode {
    this.troubles.push({ offset: node.start, path, ...advice });
    return node;
  }
}

const isYamlNode = (value: unknown): value is Node => isAlias(value) || isScalar(value) || isMap(value) || isSeq(value);
