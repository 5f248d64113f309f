import type { Text } from '../schema/parts.ts';

/** A step into a record: a key or a place in a list. */
export type Path = readonly (string | number)[];

/** Errors block a change, warnings ask for a second look. */
export type Level = 'error' | 'warning';

/** Trouble as a rule reports it: where in which record, what is wrong and what to write instead. */
export interface Problem {
  readonly file: string;
  readonly path: Path;
  /** Offset in the text at `path`, in UTF-16 units from 0, where only a part of it is wrong. */
  readonly offset?: number;
  /** True when the trouble stands in the Markdown body, `offset` characters into it. */
  readonly inBody?: boolean;
  /** True when the key is wrong and not its value. */
  readonly atKey?: boolean;
  readonly level: Level;
  readonly wrong: Text;
  /** What to write instead. */
  readonly fix: Text;
}

/** Trouble as a person sees it: a place in a file, lines and columns counted from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
  readonly rule: string;
  readonly level: Level;
  readonly wrong: Text;
  /** What to write instead. */
  readonly fix: Text;
}

/** Writes a path as an editor reads it: `sources[2].url`. */
export function fieldOf(path: Path): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`;
    return field === '' ? step : `${field}.${step}`;
  }, '');
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of a report: by file, line, column, then errors before warnings. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    byText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byText(a.level, b.level) ||
    byText(a.rule, b.rule) ||
    byText(a.field, b.field)
  );
}
