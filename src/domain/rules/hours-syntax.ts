import { errorAt, type RecordRule } from '../check/rule.ts';
import { parseHours } from '../hours.ts';

/** Opening hours can be read by the site. */
export const hoursSyntax: RecordRule = {
  name: 'hours-syntax',
  description: '开放时间要写成网站读得懂的样子。',
  scope: 'record',
  *check(record) {
    const rule = record.kind === 'venues' ? record.parsed?.hours?.rule : null;
    if (rule === null || rule === undefined) return;
    const result = parseHours(rule);
    if (result.ok) return;
    const { message } = result.error;
    const rest = rule.slice(result.error.index).trimStart();
    const index = rule.length - rest.length;
    const near = rest === '' ? '末尾' : `“${rest.slice(0, 12)}”处`;
    const fix = '写法例：Tu-Su 09:00-17:00; PH 09:00-17:00。说不准就写 null，原话放进 raw';
    yield { ...errorAt(['hours', 'rule'], `第 ${index + 1} 个字符${near}：${message}`, fix), offset: index };
  },
};
