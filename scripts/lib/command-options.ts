import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { optionTrouble, refuse } from './content-arguments.ts';

/** Reads flags and words of a command line; ends the command with exit code 2 and the usage if they make no sense. */
export function readOptions<Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return refuse(optionTrouble(error), usage);
  }
}
