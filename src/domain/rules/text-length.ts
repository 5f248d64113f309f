import { errorAt, type RecordRule } from '../check/rule.ts';
import { textsIn } from '../check/texts.ts';

const limits = { nameZh: 60, nameEn: 120, text: 600, body: 8000 } as const;

/** Keys whose texts are not prose. */
const exempt: ReadonlySet<string> = new Set(['url', 'website']);

/** Texts fit where they are shown: names on a line, texts on a screen. */
export const textLength: RecordRule = {
  name: 'text-length',
  description: `名称最多 ${limits.nameZh} 个字（英文 ${limits.nameEn} 个字符），一段文字最多 ${limits.text} 个，正文最多 ${limits.body} 个。`,
  scope: 'record',
  *check({ value, body }) {
    for (const { path, key, text } of textsIn(value)) {
      if (exempt.has(key)) continue;
      const length = [...text].length;
      const inNames = path[0] === 'names' || path[0] === 'shortNames' || path[0] === 'aliases' || path[0] === 'formerNames';
      const limit = !inNames ? limits.text : key === 'en' ? limits.nameEn : limits.nameZh;
      if (length > limit)
        yield errorAt(
          path,
          { zh: `有 ${length} 个字符，最多 ${limit} 个`, en: `It has ${length} characters; at most ${limit} fit` },
          inNames
            ? { zh: '写通用的名称，解释放进 notes', en: 'Write the name in common use, and put explanations into notes' }
            : { zh: '写短一些，或分成几句', en: 'Write less, or divide it into sentences' },
        );
    }
    const length = body?.length ?? 0;
    if (length > limits.body)
      yield {
        ...errorAt(
          [],
          { zh: `正文有 ${length} 个字符，最多 ${limits.body} 个`, en: `The text has ${length} characters; at most ${limits.body} fit` },
          { zh: '删去次要的内容', en: 'Leave out what matters less' },
        ),
        inBody: true,
      };
  },
};
