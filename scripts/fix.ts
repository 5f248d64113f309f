import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, canonicalMarkdown, canonicalMarkdownRecord, type CanonicalResult } from '../src/domain/canonical.ts';
import { roleOf, type SourceFile } from '../src/domain/check/source-file.ts';
import { collectionDefinitions } from '../src/domain/collections.ts';
import { readContentArguments } from './lib/content-arguments.ts';
import { readContent } from './lib/read-content.ts';

const runCheck = { zh: '运行 npm run check，照它说的改', en: 'Run npm run check and do what it says' };

/** The canonical form of a file, or null for files that this command leaves alone. */
function canonicalOf({ path, text }: SourceFile): CanonicalResult | null {
  const role = roleOf(path);
  if (role.role !== 'record' && role.role !== 'story' && role.role !== 'page') return null;
  if (typeof text !== 'string')
    return { ok: false, line: 1, column: 1, wrong: { zh: '读不出文字', en: 'It cannot be read' }, fix: runCheck };
  if (role.role !== 'record') return canonicalMarkdown(text);
  const { format, schema } = collectionDefinitions[role.kind];
  return format === 'json' ? canonicalJson(text, schema) : canonicalMarkdownRecord(text, schema);
}

const { folder, shownFolder, isWanted } = readContentArguments('用法 · Usage: npm run fix -- [文件 files…] [--content 文件夹 folder]');

let changed = 0;
for (const file of readContent(folder).filter(({ path }) => isWanted(path))) {
  const result = canonicalOf(file);
  if (result === null) continue;
  const shown = shownFolder === '' ? file.path : `${shownFolder}/${file.path}`;
  if (!result.ok) {
    const { line, column, wrong, fix } = result;
    process.stdout.write(
      `${shown}:${line}:${column}\n    没有动：${wrong.zh}。怎么改：${fix.zh}\n    Left alone: ${wrong.en}. How to mend it: ${fix.en}\n`,
    );
    process.exitCode = 1;
  } else if (result.text !== file.text) {
    writeFileSync(join(folder, file.path), result.text);
    changed += 1;
    process.stdout.write(`${shown}  理好了 · put in order\n`);
  }
}
process.stdout.write(`理了 ${changed} 个文件。 · Files put in order: ${changed}.\n`);
