import { writeFileSync } from 'node:fs';
import { writeCsv } from '../src/domain/csv/csv-text.ts';
import { exportVenues } from '../src/domain/csv/import-records.ts';
import { readOptions } from './lib/command-options.ts';
import { readWholeContent } from './lib/whole-content.ts';

const usage = `用法 · Usage: npm run export -- [文件 file.csv] [--district 区 district] [--content 文件夹 folder]
不写文件名，就写到屏幕上。改好以后用 npm run import 读回来。
Without a file name it writes to the screen. After editing, read it back with npm run import.`;
const { values, positionals } = readOptions({ content: { type: 'string' }, district: { type: 'string' } }, usage);
const { input } = readWholeContent(values.content, usage);
const { district } = values;
const [target] = positionals;

const files = input.files.filter(({ path }) => district === undefined || path.startsWith(`venues/${district}/`));
const rows = exportVenues(files);
if (target === undefined) process.stdout.write(writeCsv(rows));
else {
  writeFileSync(target, writeCsv(rows));
  process.stdout.write(
    `写了 ${rows.length - 1} 个地点到 ${target}。一行一个地点，id 不要改；没有写的字段留空。\nPlaces written to ${target}: ${rows.length - 1}, one in a row. Leave the ids alone; what is not written stays empty.\n`,
  );
}
