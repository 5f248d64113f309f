import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHours } from '../src/domain/hours.ts';
import { stateAt } from '../src/domain/hours-evaluate.ts';
import { cutAtMidnight } from '../src/domain/hours-overnight.ts';
import { rewriteHours } from '../src/domain/hours-rewrite.ts';
import { holidayDays } from '../src/domain/holidays.ts';
import { holidayCalendarSchema } from '../src/domain/schema/holidays.ts';
import { formatLocalTime, parseClock, parseLocalTime } from '../src/domain/shanghai-time.ts';
import { projectContent, refuse } from './lib/content-arguments.ts';

const usage = `用法 · Usage: npm run hours -- '<规则 rule>' <上海时间 time in Shanghai> [停止入场 last entry]
例 · Example: npm run hours -- 'Tu-Su 09:00-17:00; PH 09:00-17:00' 2026-02-16T10:00 16:30`;

const [rule, time, last] = process.argv.slice(2);
if (rule === undefined || time === undefined) refuse({ zh: '要写一条规则和一个时间。', en: 'Write a rule and a time.' }, usage);
const at = parseLocalTime(time);
if (at === null)
  refuse(
    {
      zh: `“${time}”不是时间，写 2026-02-16T10:00 这样的上海时间。`,
      en: `“${time}” is no time; write one in Shanghai such as 2026-02-16T10:00.`,
    },
    usage,
  );
const lastEntry = last === undefined ? null : parseClock(last);
if (last !== undefined && lastEntry === null)
  refuse({ zh: `“${last}”不是时间，写 16:30 这样的时间。`, en: `“${last}” is no time; write one such as 16:30.` }, usage);

const parsed = parseHours(rule);
if (parsed.ok) {
  const calendar = holidayCalendarSchema.parse(JSON.parse(readFileSync(join(projectContent, 'vocabulary', 'holidays.json'), 'utf8')));
  const { state, until, next, lastEntry: entry } = stateAt(parsed.rules, holidayDays(calendar), at, lastEntry);
  const shown = (moment: number | null): string | null => (moment === null ? null : formatLocalTime(moment));
  const answer = { state, until: shown(until), next, ...(lastEntry === null ? {} : { lastEntry: shown(entry) }) };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  const cut = cutAtMidnight(parsed.rules);
  if (cut !== null)
    process.stderr.write(
      `提醒：第 ${cut.evening + 1} 条规则过了半夜，会被第 ${cut.later + 1} 条截断或漏掉。\nNote: rule ${cut.evening + 1} runs past midnight, where rule ${cut.later + 1} cuts it off or misses it.\n`,
    );
} else {
  const { index, message } = parsed.error;
  const place = rule.length - rule.slice(index).trimStart().length;
  // A Chinese character is two columns wide.
  const indent = [...rule.slice(0, place)].reduce((columns, sign) => columns + (/[\u2e80-\uffef]/u.test(sign) ? 2 : 1), 0);
  const rewrite = rewriteHours(rule);
  process.stderr.write(`${rule}\n${' '.repeat(indent)}^ 第 ${place + 1} 个字符：${message.zh}\nCharacter ${place + 1}: ${message.en}\n`);
  if (rewrite !== null) process.stderr.write(`可以写成 · Write instead: ${rewrite}\n`);
  process.exitCode = 1;
}
