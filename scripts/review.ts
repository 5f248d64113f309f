import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/domain/check/check-content.ts';
import { recordChange, recordIn } from '../src/domain/review/record-change.ts';
import { parseDay } from '../src/domain/shanghai-time.ts';
import { projectContent, refuse } from './lib/content-arguments.ts';
import { readGround } from './lib/read-outlines.ts';
import { drawSketches } from './lib/review/draw-sketches.ts';
import { readRange } from './lib/review/read-range.ts';
import { reviewGround } from './lib/review/review-ground.ts';
import { writeComment } from './lib/review/write-comment.ts';

const usage = `用法 · Usage: npm run review -- <从...到 from...to> [--out 文件夹 folder] [--preview 网址 url] [--repository 文件夹 folder] [--today 日期 date]
例 · Example: npm run review -- origin/main...HEAD --out review`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    preview: { type: 'string' },
    repository: { type: 'string', default: process.cwd() },
    today: { type: 'string', default: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()) },
  },
});
const [range] = positionals;
if (range === undefined || positionals.length !== 1) refuse({ zh: '要写一段 git 范围。', en: 'Name a range of git.' }, usage);
const { out, preview, repository, today } = values;
const day = parseDay(today);
if (day === null) refuse({ zh: `“${today}”不是日期，写 2026-11-21。`, en: `“${today}” is no date; write 2026-11-21.` }, usage);

const { changes, files, otherFiles } = readRange(range, repository);
const ground = readGround(projectContent) ?? { outlines: [], water: [] };
const records = files.flatMap((file) => recordIn(file) ?? []);
const told = changes.map(recordChange);
const venues = records.flatMap((record) => (record.kind === 'venues' && record.parsed !== null ? [record.parsed] : []));
const shown = told.flatMap(({ record }) => (record?.kind === 'venues' && record.parsed !== null ? [record.parsed] : []));
const sketches = out === undefined ? new Map<string, string>() : drawSketches(shown, venues, join(out, 'sketches'));
const comment = writeComment({
  changes: told,
  findings: checkContent({ files, ...ground, today }),
  ground: reviewGround(records, { ...ground, today: day, sketches }),
  otherFiles: otherFiles.length,
  preview: preview ?? null,
});

if (out === undefined) process.stdout.write(comment);
else {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'comment.md'), comment);
}
