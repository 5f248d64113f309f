import type { RecordProblem, RecordRule } from '../check/rule.ts';
import { textsIn } from '../check/texts.ts';

const tag = /<\/?[a-z][^>]*>?|<[!?]/gi;
const entity = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/gi;

/** Texts hold words, not HTML. */
export const noRawHtml: RecordRule = {
  name: 'no-raw-html',
  description: '文字里不能有 HTML 标签。',
  scope: 'record',
  *check({ value, body }) {
    for (const { path, key, text } of textsIn(value)) {
      if (key !== 'url' && key !== 'website') for (const found of find(text)) yield { ...found, path };
    }
    // An address in angle brackets is a link of Markdown, not a tag.
    for (const found of find((body ?? '').replace(/<(?=https?:\/\/)/g, ' '))) yield { ...found, path: [], inBody: true };
  },
};

function* find(text: string): Generator<Omit<RecordProblem, 'path'>> {
  for (const { 0: match, index } of text.matchAll(tag)) {
    yield {
      offset: index,
      level: 'error',
      wrong: { zh: `文字里有 HTML：${match.slice(0, 40)}`, en: `There is HTML in the text: “${match.slice(0, 40)}”` },
      fix: {
        zh: '删掉尖括号里的内容；书名用《》，链接在正文里写成 [文字](https://网址)',
        en: 'Delete what stands in the angle brackets; in the text below the data, write a link as [words](https://address)',
      },
    };
  }
  for (const { 0: match, index } of text.matchAll(entity)) {
    yield {
      offset: index,
      level: 'warning',
      wrong: { zh: `文字里有 HTML 的写法 ${match}`, en: `The text says ${match}, which is HTML` },
      fix: { zh: '直接写那个符号，例如 & 或 “”', en: 'Write the character itself instead, such as & or “”' },
    };
  }
}
