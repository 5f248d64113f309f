import { errorAt, type RecordRule, warningAt } from '../check/rule.ts';
import { parseHours } from '../hours.ts';
import { cutAtMidnight } from '../hours-overnight.ts';
import { rewriteHours } from '../hours-rewrite.ts';

/** Opening hours can be read by the site. */
export const hoursSyntax: RecordRule = {
  name: 'hours-syntax',
  description: '开放时间要写成网站读得懂的样子；跨过半夜的时间不能被后面的规则截断。',
  scope: 'record',
  *check(record) {
    const rule = record.kind === 'venues' ? record.parsed?.hours?.rule : null;
    if (rule === null || rule === undefined) return;
    const result = parseHours(rule);
    const path = ['hours', 'rule'];
    if (result.ok) {
      const cut = cutAtMidnight(result.rules);
      if (cut === null) return;
      const wrong = `第 ${cut.evening + 1} 条规则过了半夜，会被第 ${cut.later + 1} 条截断或漏掉`;
      yield warningAt(path, wrong, '半夜前后分开写，例如 Fr 18:00-24:00; Sa 00:00-02:00,10:00-12:00');
      return;
    }
    const { message } = result.error;
    const rest = rule.slice(result.error.index).trimStart();
    const index = rule.length - rest.length;
    const near = rest === '' ? '末尾' : `“${rest.slice(0, 12)}”处`;
    const rewrite = rewriteHours(rule);
    const fix = rewrite === null ? '写法例：Tu-Su 09:00-17:00; PH 09:00-17:00。说不准就写 null，原话放进 raw' : `可以写成：${rewrite}`;
    yield { ...errorAt(path, `第 ${index + 1} 个字符${near}：${message}`, fix), offset: index };
  },
};
