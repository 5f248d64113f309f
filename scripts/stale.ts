import { writeFileSync } from 'node:fs';
import { visible } from '../src/domain/check/report.ts';
import type { SourceFile } from '../src/domain/check/source-file.ts';
import { confirmField } from '../src/domain/edit/confirm-field.ts';
import { agingFields, confirmationPath, halfLifeMonths, type StaleField, staleFields } from '../src/domain/edit/freshness.ts';
import { phoneRound } from '../src/domain/edit/phone-round.ts';
import { readWordBook } from '../src/domain/edit/word-book.ts';
import { readOptions } from './lib/command-options.ts';
import { refuse } from './lib/content-arguments.ts';
import { venuesIn } from './lib/new-venue.ts';
import { readWholeContent } from './lib/whole-content.ts';
import { writeContentFile } from './lib/write-files.ts';

const lives = agingFields.map((field) => `${field} ${halfLifeMonths[field]}`).join(', ');
const usage = `用法 · Usage: npm run stale -- [--district 区] [--subdistrict 街镇] [--limit 个数 number] [--sheet 文件 file.html] [--content 文件夹 folder]
      npm run stale -- --confirm <地点编号 id> <${agingFields.join('|')}>   问过了，没有变 · asked, and nothing has changed
列出该再问一遍的，最可疑、最旧的在前。过多少个月，一半可能已经变了：${lives}。
It lists what should be asked again, the most doubtful and oldest first. Months after which half may have changed: ${lives}.`;
const { values, positionals } = readOptions(
  {
    district: { type: 'string' },
    subdistrict: { type: 'string' },
    limit: { type: 'string', default: '30' },
    sheet: { type: 'string' },
    confirm: { type: 'string' },
    content: { type: 'string' },
  },
  usage,
);
const say = (text: string): unknown => process.stdout.write(visible(`${text}\n`));
const { folder, shown, input } = readWholeContent(values.content, usage);
const words = readWordBook([...input.files, ...(input.fallback ?? [])]);

if (values.confirm === undefined) list();
else confirm(values.confirm, positionals[0]);

function list(): void {
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    refuse({ zh: '--limit 写一个数，例如 30。', en: 'Write a number after --limit, such as 30.' }, usage);
  const district = values.district === undefined ? undefined : words.idOf('districts', values.district);
  const subdistrict = values.subdistrict === undefined ? undefined : words.idOf('subdistricts', values.subdistrict);
  const venues = venuesIn(input.files).filter(
    (venue) => (district === undefined || venue.district === district) && (subdistrict === undefined || venue.subdistrict === subdistrict),
  );
  const queue = staleFields(venues, input.today);
  if (values.sheet === undefined) {
    for (const stale of queue.slice(0, limit)) say(lineOf(stale));
    say(`${venues.length} 个地点里，有 ${queue.length} 项该再问一遍${queue.length > limit ? `，这里列了前 ${limit} 项` : ''}。`);
    say(
      `Places: ${venues.length}; to be asked again: ${queue.length}${queue.length > limit ? `, of which the first ${limit} are listed` : ''}.`,
    );
    return;
  }
  writeFileSync(values.sheet, phoneRound(queue, nameOf, input.today));
  say(`写了 ${values.sheet}：一个街镇一张，用浏览器打开，打印。`);
  say(`${values.sheet} is written, a sheet for each subdistrict: open it in a browser and print it.`);
}

function lineOf({ venue, field, date, ageMonths, doubt }: StaleField): string {
  const age = ageMonths === null ? '没有日期 · no date' : `${date ?? ''}，${ageMonths} 个月 · months`;
  return `${String(Math.round(Math.min(doubt, 1) * 100)).padStart(3)}%  ${venue.id}  ${field}  ${age}  ${venue.names.zh}`;
}

function nameOf(id: string): string {
  const entry = [...words.entries('subdistricts'), ...words.entries('districts')].find((words) => words.startsWith(`${id} `));
  return entry === undefined ? id : entry.slice(id.length + 1);
}

function confirm(id: string, word: string | undefined): void {
  const field =
    agingFields.find((name) => name === word) ??
    refuse({ zh: `要写一项：${agingFields.join('、')}。`, en: `Name one of ${agingFields.join(', ')}.` }, usage);
  const file: SourceFile | undefined = input.files.find(({ path }) => path.startsWith('venues/') && path.endsWith(`/${id}.json`));
  if (file === undefined || typeof file.text !== 'string')
    refuse({ zh: `没有编号是“${id}”的地点。`, en: `There is no place with the id “${id}”.` }, usage);
  const result = confirmField(file.text, field, input.today);
  if (!result.ok) refuse({ zh: `${shown(file.path)}：${result.wrong.zh}。`, en: `${shown(file.path)}: ${result.wrong.en}.` }, usage);
  writeContentFile(folder, file.path, result.text, true);
  say(`${shown(file.path)}  ${confirmationPath[field].join('.')} → ${input.today}`);
}
