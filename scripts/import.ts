import { existsSync, readFileSync } from 'node:fs';
import { visible, writeReport } from '../src/domain/check/report.ts';
import { type FileChange, planImport } from '../src/domain/csv/import-records.ts';
import { readOptions } from './lib/command-options.ts';
import { refuse } from './lib/content-arguments.ts';
import { readWholeContent } from './lib/whole-content.ts';
import { writeContentFile } from './lib/write-files.ts';

const usage = `用法：npm run import -- 文件.csv [--write] [--content 文件夹]
先看会改什么；加上 --write 才写进文件。表里没有的地点和没有的列都不动，什么也不删。`;
const { values, positionals } = readOptions({ content: { type: 'string' }, write: { type: 'boolean', default: false } }, usage);
const [source] = positionals;
if (source === undefined) refuse('要写一个 CSV 文件。', usage);
if (!existsSync(source)) refuse(`没有 ${source}。`, usage);

const { folder, shown, input } = readWholeContent(values.content, usage);
const { changes, findings, rows } = planImport(readText(source), source, input);

process.stdout.write(visible(changes.map(described).join('')));
if (findings.length > 0) process.stdout.write(`${writeReport(findings, rows, 'text').trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
if (findings.some(({ level }) => level === 'error')) {
  process.stdout.write('有错误，什么也没有写。改好表格再来。\n');
  process.exitCode = 1;
} else if (values.write) {
  for (const { path, text, isNew } of changes) writeContentFile(folder, path, text, !isNew);
  process.stdout.write(`写了 ${changes.length} 个文件。接着运行 npm run check。\n`);
} else process.stdout.write(`${rows} 行，会写 ${changes.length} 个文件，现在还没有写。看过没有问题，加上 --write 再运行一次。\n`);

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return refuse(`${path} 不是 UTF-8。在 Excel 里用“CSV UTF-8（逗号分隔）”另存。`, usage);
  }
}

function described({ path, isNew, fields }: FileChange): string {
  const lines = fields.map(({ field, before, after }) =>
    isNew ? `    ${field}: ${after}\n` : `    ${field}: ${short(before)} → ${short(after)}\n`,
  );
  return `${shown(path)}  ${isNew ? '新的' : '有改动'}\n${lines.join('')}`;
}

function short(text: string): string {
  return text === '' ? '（空）' : text;
}
