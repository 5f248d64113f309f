import { errorAt, type RecordRule, warningAt } from '../check/rule.ts';
import { isObject } from '../check/texts.ts';
import { parseHours } from '../hours.ts';
import { cutAtMidnight } from '../hours-overnight.ts';
import { rewriteHours } from '../hours-rewrite.ts';
import type { Text } from '../schema/parts.ts';

/** Opening hours can be read by the site. */
export const hoursSyntax: RecordRule = {
  name: 'hours-syntax',
  description: '开放时间要写成网站读得懂的样子；跨过半夜的时间不能被后面的规则截断。',
  scope: 'record',
  *check(record) {
    // Read as it was written, so that a mistake elsewhere in the file does not keep this one back.
    const hours = record.kind === 'venues' && isObject(record.value) ? record.value['hours'] : null;
    const rule = isObject(hours) ? hours['rule'] : null;
    if (typeof rule !== 'string' || rule === '') return;
    const result = parseHours(rule);
    const path = ['hours', 'rule'];
    if (result.ok) {
      const cut = cutAtMidnight(result.rules);
      if (cut === null) return;
      const [evening, later] = [cut.evening + 1, cut.later + 1];
      yield warningAt(
        path,
        {
          zh: `第 ${evening} 条规则过了半夜，会被第 ${later} 条截断或漏掉`,
          en: `Rule ${evening} runs past midnight, where rule ${later} cuts it off or misses it`,
        },
        {
          zh: '半夜前后分开写，例如 Fr 18:00-24:00; Sa 00:00-02:00,10:00-12:00',
          en: 'Write the hours before and after midnight apart, such as Fr 18:00-24:00; Sa 00:00-02:00,10:00-12:00',
        },
      );
      return;
    }
    const { message } = result.error;
    const rest = rule.slice(result.error.index).trimStart();
    const index = rule.length - rest.length;
    const near = rest.slice(0, 12);
    const wrong = {
      zh: `第 ${index + 1} 个字符${rest === '' ? '末尾' : `“${near}”处`}：${message.zh}`,
      en: `At character ${index + 1}, ${rest === '' ? 'the end' : `“${near}”`}: ${message.en}`,
    };
    yield { ...errorAt(path, wrong, fixOf(rewriteHours(rule))), offset: index };
  },
};

const fixOf = (rewrite: string | null): Text =>
  rewrite === null
    ? {
        zh: '写法例：Tu-Su 09:00-17:00; PH 09:00-17:00。说不准就写 null，原话放进 raw',
        en: 'Write, for example, Tu-Su 09:00-17:00; PH 09:00-17:00. If it cannot be put exactly, write null and keep the source’s words in raw',
      }
    : { zh: `可以写成：${rewrite}`, en: `Write ${rewrite} instead` };
