import { existsSync, readFileSync } from 'node:fs';
import { summaryLines, visible, writeReport } from '../src/domain/check/report.ts';
import { type FileChange, planImport } from '../src/domain/csv/import-records.ts';
import { readOptions } from './lib/command-options.ts';
import { refuse } from './lib/content-arguments.ts';
import { readWholeContent } from './lib/whole-content.ts';
import { writeContentFile } from './lib/write-files.ts';

const usage = `用法 · Usage: npm run import -- 文件 file.csv [--write] [--content 文件夹 folder]
先看会改什么；加上 --write 才写进文件。表里没有的地点和没有的列都不动，什么也不删。
It shows what would change, and writes it only with --write. Places and columns that are not in the table stay as they are; nothing is deleted.`;
const { values, positionals } = readOptions({ content: { type: 'string' }, write: { type: 'boolean', default: false } }, usage);
const [source] = positionals;
if (source === undefined) refuse({ zh: '要写一个 CSV 文件。', en: 'Name a CSV file.' }, usage);
if (!existsSync(source)) refuse({ zh: `没有 ${source}。`, en: `There is no ${source}.` }, usage);

const { folder, shown, input } = readWholeContent(values.content, usage);
const { changes, findings, rows } = planImport(readText(source), source, input);

process.stdout.write(visible(changes.map(described).join('')));
if (findings.length > 0)
  process.stdout.write(`${writeReport(findings, rows, 'text').trimEnd().split('\n').slice(0, -summaryLines).join('\n')}\n`);
if (findings.some(({ level }) => level === 'error')) {
  process.stdout.write('有错误，什么也没有写。改好表格再来。\nThere are errors; nothing is written. Mend the table, then come back.\n');
  process.exitCode = 1;
} else if (values.write) {
  for (const { path, text, isNew } of changes) writeContentFile(folder, path, text, !isNew);
  process.stdout.write(
    `写了 ${changes.length} 个文件。接着运行 npm run check。\nFiles written: ${changes.length}. Run npm run check next.\n`,
  );
} else
  process.stdout.write(
    `${rows} 行，会写 ${changes.length} 个文件，现在还没有写。看过没有问题，加上 --write 再运行一次。\nRows: ${rows}; files to be written: ${changes.length}. Nothing is written yet; if all is well, run it again with --write.\n`,
  );

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    const wrong = {
      zh: `${path} 不是 UTF-8。在 Excel 里用“CSV UTF-8（逗号分隔）”另存。`,
      en: `${path} is not UTF-8. Save it from Excel as “CSV UTF-8”.`,
    };
    return refuse(wrong, usage);
  }
}

function described({ path, isNew, fields }: FileChange): string {
  const lines = fields.map(({ field, before, after }) =>
    isNew ? `    ${field}: ${after}\n` : `    ${field}: ${short(before)} → ${short(after)}\n`,
  );
  return `${shown(path)}  ${isNew ? '新的 · new' : '有改动 · changed'}\n${lines.join('')}`;
}

function short(text: string): string {
  return text === '' ? '（空 · empty）' : text;
}
