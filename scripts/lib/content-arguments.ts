import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Text } from '../../src/domain/schema/parts.ts';

/** The project's own content folder. */
export const projectContent = join(import.meta.dirname, '..', '..', 'content');

/** Which files of which content folder a command is to look at. */
export interface ContentArguments {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** The folder as the user sees it from here. */
  readonly shownFolder: string;
  readonly format: string;
  /** Is the file, given by its path in the folder, among those asked for? */
  readonly isWanted: (path: string) => boolean;
}

/** Reads `[paths] [--content DIR] [--format NAME]`; ends the command with exit code 2 and the usage if they make no sense. */
export function readContentArguments(usage: string): ContentArguments {
  const { values, positionals } = parsed(usage);
  const folder = resolve(values.content ?? projectContent);
  if (!existsSync(folder)) refuse({ zh: `没有文件夹 ${folder}。`, en: `There is no folder ${folder}.` }, usage);
  const wanted = positionals.map((path) => resolve(path));
  for (const path of wanted) {
    if (!existsSync(path)) refuse({ zh: `没有 ${path}。`, en: `There is no ${path}.` }, usage);
    if (!isWithin(path, folder)) refuse({ zh: `${path} 不在 ${folder} 里。`, en: `${path} is not in ${folder}.` }, usage);
  }
  return {
    folder,
    shownFolder: relative(process.cwd(), folder).split(sep).join('/'),
    format: values.format,
    isWanted: (path) => wanted.length === 0 || wanted.some((start) => isWithin(join(folder, path), start)),
  };
}

/** Ends the command with what was wrong with its call, in both languages. */
export function refuse(reason: Text, usage: string): never {
  process.stderr.write(`${reason.zh}\n${reason.en}\n${usage}\n`);
  process.exit(2);
}

function parsed(usage: string) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { content: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
  } catch (error) {
    return refuse(optionTrouble(error), usage);
  }
}

/** Why Node could not make sense of the options. */
export function optionTrouble(error: unknown): Text {
  const reason = error instanceof Error ? error.message : String(error);
  return { zh: `命令写得不对：${reason}`, en: `The command makes no sense: ${reason}` };
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);
