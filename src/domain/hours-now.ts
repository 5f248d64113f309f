import type { HoursState, OpenState } from './hours-state.ts';

/** What may be said of now, in the page's language; `{t}` stands for a time of day, `{d}` for a day with its weekday. */
export interface NowWords {
  readonly open: string;
  readonly openUntil: string;
  readonly always: string;
  readonly later: string;
  readonly tomorrow: string;
  readonly shutUntil: string;
  readonly shut: string;
  readonly unknown: string;
  readonly lastGone: string;
  readonly today: string;
}

/** The class that draws the mark of a state: ● open, ◐ opens later, ○ closed, ? unknown. */
export const stateClasses: Readonly<Record<OpenState, string>> = {
  open: 'is-open',
  'opens-later': 'is-late',
  closed: 'is-shut',
  unknown: 'is-unknown',
};

const clock = (time: number): string => `${Math.floor((time % 1440) / 60)}:${String(time % 60).padStart(2, '0')}`;

/** The state in words, and a sentence where the last entry has passed (else empty); `language` is for the names of days. */
export function nowText(
  { state, until, next, lastEntry }: HoursState,
  at: number,
  words: NowWords,
  language: string,
): readonly [string, string] {
  const days = until === null ? 0 : Math.floor(until / 1440) - Math.floor(at / 1440);
  const shut = next !== 'open' ? words.shut : days === 0 ? words.later : days === 1 ? words.tomorrow : words.shutUntil;
  const open = until === null ? words.always : until - at < 1440 ? words.open : words.openUntil;
  const text = state === 'unknown' ? words.unknown : state === 'open' ? open : shut;
  const date = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long', month: 'long', day: 'numeric' });
  const fill = (written: string, time: number): string => written.replace('{t}', clock(time)).replace('{d}', date.format(time * 6e4));
  const isTooLate = state === 'open' && lastEntry !== null && at >= lastEntry;
  return [fill(text, until ?? 0), isTooLate ? fill(words.lastGone, lastEntry) : ''];
}
