import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClock, parseLocalTime } from '../../domain/shanghai-time.ts';

/** One case of the table: what the rule says at a time. Times are local minutes, `lastEntry` minutes after midnight. */
export interface HandCheckedCase {
  readonly title: string;
  readonly rule: string;
  readonly lastEntry: number | null;
  readonly weekday: string;
  readonly at: number;
  readonly state: string;
  readonly until: number | null;
  readonly next: string | null;
  readonly last: number | null;
}

const moment = String.raw`(-|(?:(?:\d{4}-)?\d\d-\d\d )?\d\d:\d\d)`;
const line = new RegExp(String.raw`^ {2}(\w\w) (\S+ \S+) (\S+) ${moment} (\S+)(?: last ${moment})?$`);

/** Reads the table of hand-checked cases; throws for a line that it cannot read. */
export function readHandCheckedCases(): HandCheckedCase[] {
  const cases: HandCheckedCase[] = [];
  let [rule, lastEntry]: [string, number | null] = ['', null];
  for (const text of readFileSync(join(import.meta.dirname, 'hand-checked.txt'), 'utf8').split('\n')) {
    if (text === '' || text.startsWith('#')) continue;
    if (!text.startsWith(' ')) {
      const [written = '', last] = text.split(' | ');
      [rule, lastEntry] = [written, last === undefined ? null : parseClock(last)];
      continue;
    }
    const [, weekday = '', time = '', state = '', until = '', next = '', last = '-'] = line.exec(text) ?? [];
    const at = parseLocalTime(time);
    if (at === null) throw new Error(`cannot read "${text}"`);
    const timeOf = (written: string): number | null =>
      written === '-' ? null : parseLocalTime(time.slice(0, 16 - written.length) + written);
    const title = `${rule} at ${weekday} ${time}: ${state}`;
    cases.push({ title, rule, lastEntry, weekday, at, state, until: timeOf(until), next: next === '-' ? null : next, last: timeOf(last) });
  }
  return cases;
}
