import { errorAt, type RecordProblem, type RecordRule } from '../check/rule.ts';
import { textsIn } from '../check/texts.ts';

/** Characters that cannot be seen or that turn the direction of writing, by what they are. */
const kinds = [
  [{ zh: '控制字符', en: 'a control character' }, /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/u],
  [{ zh: '零宽字符', en: 'a character of no width' }, /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/u],
  [{ zh: '改变文字方向的字符', en: 'a character that turns the direction of writing' }, /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  [{ zh: '乱码（�）', en: 'a broken character (�)' }, /\uFFFD/u],
  [{ zh: '半个字（孤立的代理项）', en: 'half a character (a lone surrogate)' }, /[\uD800-\uDFFF]/u],
  [{ zh: '没有公开含义的字符（私用区）', en: 'a character without a public meaning (private use)' }, /\p{Co}|[\u{E0000}-\u{E007F}]/u],
] as const;

const any = new RegExp(kinds.map(([, pattern]) => pattern.source).join('|'), 'gu');
const lineBreaks = /[\t\n]/g;

/** Texts hold only characters that a reader can see. */
export const controlCharacters: RecordRule = {
  name: 'control-characters',
  description: '文字里不能有看不见的字符、乱码和改变文字方向的字符。',
  scope: 'record',
  *check({ value, body, kind }) {
    for (const { path, text } of textsIn(value)) {
      for (const found of find(text)) yield { ...found, path };
      const broken = kind === 'vocabulary' ? null : lineBreaks.exec(text);
      lineBreaks.lastIndex = 0;
      if (broken !== null)
        yield {
          ...errorAt(
            path,
            { zh: '文字里有换行或 Tab', en: 'The text holds a line break or a tab' },
            { zh: '写成一段；要分开就写成几句', en: 'Write it as one paragraph; to divide it, write several sentences' },
          ),
          offset: broken.index,
        };
    }
    for (const found of find(body ?? '')) yield { ...found, path: [], inBody: true };
  },
};

function* find(text: string): Generator<Omit<RecordProblem, 'path'>> {
  for (const { 0: character, index } of text.matchAll(any)) {
    // A carriage return is the reader's business: it warns once for the whole file.
    if (character === '\r') continue;
    const name = kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? { zh: '看不见的字符', en: 'a character that cannot be seen' };
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    yield {
      offset: index,
      level: 'error',
      wrong: { zh: `第 ${index + 1} 个字符是${name.zh} U+${code}`, en: `Character ${index + 1} is ${name.en}, U+${code}` },
      fix: { zh: '删掉它：把这一段重新打一遍，不要粘贴', en: 'Delete it: type this part anew instead of pasting it' },
    };
  }
}
