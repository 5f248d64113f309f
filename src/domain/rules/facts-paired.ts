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
      const fix = zh.length > en.length ? `补上第 ${en.length + 1} 句起的英文` : `补上第 ${zh.length + 1} 句起的中文`;
      yield errorAt([...path, zh.length > en.length ? 'en' : 'zh'], `中文 ${zh.length} 句，英文 ${en.length} 句`, `${fix}，或删掉多出来的`);
    }
  },
};
