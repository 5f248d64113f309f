import { errorAt, type RecordRule } from '../check/rule.ts';
import { objectsIn } from '../check/texts.ts';

/** Sentences stand in pairs: as many in Chinese as in English. */
export const factsPaired: RecordRule = {
  name: 'facts-paired',
  description: '介绍的中文和英文要一句对一句，句数相同。',
  scope: 'record',
  *check({ value }) {
    for (const { path, object } of objectsIn(value)) {
      const { zh, en } = object;
      if (!Array.isArray(zh) || !Array.isArray(en) || zh.length === en.length) continue;
      const isEnglishShort = zh.length > en.length;
      const from = Math.min(zh.length, en.length) + 1;
      yield errorAt(
        [...path, isEnglishShort ? 'en' : 'zh'],
        { zh: `中文 ${zh.length} 句，英文 ${en.length} 句`, en: `Sentences: ${zh.length} in Chinese, ${en.length} in English` },
        {
          zh: `补上第 ${from} 句起的${isEnglishShort ? '英文' : '中文'}，或删掉多出来的`,
          en: `Add the ${isEnglishShort ? 'English' : 'Chinese'} from sentence ${from} on, or delete what is too much`,
        },
      );
    }
  },
};
