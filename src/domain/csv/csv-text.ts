import type { Text } from '../schema/parts.ts';

/** A cell as it stands in the file, line and column counted from 1. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A mistake in the writing of the file itself. */
export interface CsvTrouble {
  readonly line: number;
  readonly column: number;
  readonly wrong: Text;
  readonly fix: Text;
}

/** The rows of a file, empty lines left out, and what is wrong with its writing. */
export interface CsvTable {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly troubles: readonly CsvTrouble[];
}

/** What a spreadsheet would take for a formula; and the apostrophe, so that guarding can be undone. */
const formulaStart = /^[=+\-@\t\r']/;
const guarded = /^'(?=[=+\-@\t\r'])/;

/** Writes rows by RFC 4180, with a byte order mark, without which Excel takes UTF-8 for GBK; no cell can run as a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads CSV by RFC 4180; takes a byte order mark and either kind of line end, undoes the guard against formulas, never throws. */
export function readCsv(text: string): CsvTable {
  const reader = new CsvReader(text.replace(/^\uFEFF/, ''));
  return { rows: reader.rows(), troubles: reader.troubles };
}

class CsvReader {
  readonly text: string;
  readonly troubles: CsvTrouble[] = [];
  private at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  rows(): CsvCell[][] {
    const rows: CsvCell[][] = [];
    while (this.at < this.text.length) {
      const row = this.row();
      if (row.some((cell) => cell.text !== '')) rows.push(row);
    }
    return rows;
  }

  private row(): CsvCell[] {
    const cells: CsvCell[] = [];
    for (;;) {
      cells.push(this.cell());
      if (this.text[this.at] !== ',') break;
      this.at += 1;
    }
    this.lineEnd();
    return cells;
  }

  private cell(): CsvCell {
    const place = { line: this.line, column: this.at - this.lineStart + 1 };
    const text = this.text[this.at] === '"' ? this.quoted(place) : this.bare();
    return { ...place, text: text.replace(guarded, '') };
  }

  private bare(): string {
    const start = this.at;
    const end = this.text.slice(start).search(/[,\r\n]/);
    this.at = end === -1 ? this.text.length : start + end;
    return this.text.slice(start, this.at);
  }

  private quoted(place: { readonly line: number; readonly column: number }): string {
    const start = this.at + 1;
    let end = this.text.indexOf('"', start);
    while (end !== -1 && this.text[end + 1] === '"') end = this.text.indexOf('"', end + 2);
    if (end === -1)
      this.troubles.push({
        ...place,
        wrong: { zh: '引号没有合上', en: 'A quotation mark is not closed' },
        fix: {
          zh: '在这一格的末尾加英文双引号；文字里的双引号写两个 ""',
          en: 'Add a straight double quote at the end of this cell; write those inside the text twice, as ""',
        },
      });
    const inside = this.text.slice(start, end === -1 ? undefined : end);
    this.countLines(start, inside);
    this.at = end === -1 ? this.text.length : end + 1;
    const rest = this.bare();
    if (rest.trim() !== '')
      this.troubles.push({
        ...place,
        wrong: { zh: `引号后面多了“${rest.slice(0, 20)}”`, en: `“${rest.slice(0, 20)}” stands after the closing quote` },
        fix: {
          zh: '整格放进英文双引号；文字里的双引号写两个 ""',
          en: 'Put the whole cell between straight double quotes; write those inside the text twice, as ""',
        },
      });
    return inside.replaceAll('""', '"');
  }

  private countLines(start: number, inside: string): void {
    for (const { 0: end, index } of inside.matchAll(/\r\n|\n|\r/g)) {
      this.line += 1;
      this.lineStart = start + index + end.length;
    }
  }

  private lineEnd(): void {
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
    this.line += 1;
    this.lineStart = this.at;
  }
}
