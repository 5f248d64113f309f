import type { Path } from '../check/finding.ts';
import { errorAt, type RecordProblem, type RecordRule } from '../check/rule.ts';
import { objectsIn } from '../check/texts.ts';

const earliestSource = '1990';
const partialDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Names of the two ends of a span of time. */
const spans = [
  ['since', 'until'],
  ['start', 'end'],
] as const;

/** Keys that say when something was published, reported or founded: never in the future. */
const pastKeys: ReadonlySet<string> = new Set(['date', 'knownAsOf']);
const pastYearKeys: ReadonlySet<string> = new Set(['year', 'yearReported']);

/** Dates are days that exist, in an order that can be, and the past is not in the future. */
export const datesSane: RecordRule = {
  name: 'dates-sane',
  description: '日期要真有这一天；来源的日期不能在将来，也不早于 1990 年；开始不晚于结束。',
  scope: 'record',
  *check({ value }, { today }) {
    for (const { path, object } of objectsIn(value)) {
      for (const [key, entry] of Object.entries(object)) yield* checkDate([...path, key], key, entry, today);
      for (const [from, to] of spans) {
        const [start, end] = [object[from], object[to]];
        if (isDate(start) && isDate(end) && start.slice(0, end.length) > end)
          yield errorAt(
            [...path, to],
            { zh: `结束（${end}）早于开始（${start}）`, en: `The end (${end}) is earlier than the start (${start})` },
            { zh: `改正 ${from} 或 ${to}`, en: `Correct ${from} or ${to}` },
          );
      }
    }
  },
};

function* checkDate(path: Path, key: string, entry: unknown, today: string): Generator<RecordProblem> {
  if (pastYearKeys.has(key) && typeof entry === 'number' && entry > Number(today.slice(0, 4)))
    yield errorAt(
      path,
      { zh: `${entry} 年还没有到`, en: `The year ${entry} has not come yet` },
      { zh: '改成资料的年份；查不到写 null', en: 'Write the year of the information; null if not found' },
    );
  if (!isDate(entry)) return;
  if (!isCalendarDate(entry))
    yield errorAt(
      path,
      { zh: `没有 ${entry} 这一天`, en: `There is no day ${entry}` },
      {
        zh: '改成真有的日期；只知道月份就写 2025-11，只知道年份就写 2025',
        en: 'Write a day that exists; if only the month is known write 2025-11, if only the year 2025',
      },
    );
  else if (pastKeys.has(key) && entry > today.slice(0, entry.length))
    yield errorAt(
      path,
      { zh: `${entry} 在今天（${today}）之后`, en: `${entry} is later than today (${today})` },
      { zh: '改成资料发布的日期；查不到写 null', en: 'Write the date on which the information was published; null if not found' },
    );
  else if (pastKeys.has(key) && path.includes('sources') && entry < earliestSource)
    yield errorAt(
      path,
      { zh: `来源的日期 ${entry} 太早`, en: `${entry} is too early for the date of a source` },
      {
        zh: '写网页或书报发布的日期，不是事情发生的日期；查不到写 null',
        en: 'Write when the page or paper was published, not when the thing happened; null if not found',
      },
    );
}

const isDate = (value: unknown): value is string => typeof value === 'string' && partialDate.test(value);

function isCalendarDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = partialDate.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}
