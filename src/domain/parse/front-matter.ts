import type { ParsedSyntax, SyntaxTrouble } from './syntax-tree.ts';
import { parseYamlText } from './yaml-text.ts';

/** A Markdown file taken apart: its front matter as a tree and the text below it. */
export interface ParsedFrontMatter extends ParsedSyntax {
  /** Null where the fences are wrong and nobody can tell where the body is. */
  readonly body: string | null;
  /** Offset in the file at which the body begins. */
  readonly bodyStart: number;
}

const example = {
  zh: '文件第一行写 ---，接着写开头部分，再单独一行写 ---，下面才是正文',
  en: 'Write --- on the first line, then the data, then --- alone on a line, and the text below it',
};

/** Splits a Markdown file at its `---` fences and parses the front matter; both fences must stand alone on a line. */
export function parseFrontMatter(text: string): ParsedFrontMatter {
  // The space stands where a byte order mark was.
  const opening = /^ ?---[ \t]*\r?\n/.exec(text);
  if (opening === null)
    return refused(text, {
      ...{ offset: 0, path: [], fix: example },
      wrong: { zh: '文件应以单独一行 --- 开头', en: 'The file must begin with --- alone on a line' },
    });
  const yamlStart = opening[0].length;
  // The site's own reader ends the front matter at any line that begins with ---, so nothing else may begin with it.
  const closing = /^---([^\n]*)(?:\n|$)/m.exec(text.slice(yamlStart));
  if (closing === null)
    return refused(text, {
      ...{ offset: text.length, path: [], fix: example },
      wrong: { zh: '开头部分没有结束的 ---', en: 'The data at the top have no closing ---' },
    });
  const yamlEnd = yamlStart + closing.index;
  if (closing[1]?.trim() !== '')
    return refused(text, {
      ...{ offset: yamlEnd, path: [], fix: example },
      wrong: { zh: '结束开头部分的 --- 后面多了别的字', en: 'Something stands after the --- that closes the data at the top' },
    });
  const bodyStart = yamlEnd + closing[0].length;
  return { ...parseYamlText(text.slice(yamlStart, yamlEnd), yamlStart), body: text.slice(bodyStart), bodyStart };
}

function refused(text: string, trouble: SyntaxTrouble): ParsedFrontMatter {
  return { root: null, troubles: [trouble], body: null, bodyStart: text.length };
}
