import type { Text } from './schema/parts.ts';

/** Reads a text from left to right; `at` is the place reached, in UTF-16 units from 0. */
export class HoursReader {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }
  /** Takes what matches at this place, spaces skipped before it. */
  take(pattern: RegExp): RegExpExecArray | null {
    const spaces = /^\s*/.exec(this.text.slice(this.at));
    const from = this.at + (spaces?.[0].length ?? 0);
    const match = pattern.exec(this.text.slice(from));
    if (match === null) return null;
    this.at = from + match[0].length;
    return match;
  }
  done(): boolean {
    return this.text.slice(this.at).trim() === '';
  }
}

/** What is wrong with a text of hours, at which place. */
export class HoursTrouble extends Error {
  readonly index: number;
  readonly said: Text;
  constructor(index: number, said: Text) {
    super(said.en);
    this.index = index;
    this.said = said;
  }
}
