import { stateClasses } from '../../domain/hours-now.ts';
import type { HolidayDays } from '../../domain/holidays.ts';
import type { Arrival, PlanStop, Tally, Warning } from '../../domain/plan/timeline.ts';
import { dayOf } from '../../domain/shanghai-time.ts';
import { isShutAllDay, type StartWindow } from '../../domain/walk/timed-walk.ts';
import { fillIn } from '../search/words.ts';
import type { WalkTimeWords } from './words.ts';

/** A writer of times and states in the page's language; `language` is for the names of days. */
export interface Speaker {
  readonly words: WalkTimeWords;
  readonly language: string;
  /** The day on which one reads this. */
  readonly today: number;
}

/** `9:30` for a time. */
export const clock = (at: number): string => `${Math.floor((at % 1440) / 60)}:${String(at % 60).padStart(2, '0')}`;

/** A day in words, with its weekday. */
export const dayText = ({ language }: Speaker, day: number): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long', month: 'long', day: 'numeric' }).format(day * 864e5);

/** The weekday alone. */
export const weekdayText = ({ language }: Speaker, day: number, style: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: style }).format(day * 864e5);

/** A time of day, as seen from a start: past midnight it says so. */
export const clockFrom = ({ words }: Speaker, at: number, startsAt: number): string =>
  dayOf(at) === dayOf(startsAt) ? clock(at) : fillIn(words.nextDay, { t: clock(at) });

/** A time span: "1 h 20 min". */
export function spanText({ words }: Speaker, minutes: number): string {
  const [h, n] = [Math.floor(minutes / 60), minutes % 60];
  return fillIn(h === 0 ? words.minutesShort : n === 0 ? words.hours : words.hoursMinutes, { h, n });
}

/** A distance to 10 m below a kilometre, to 100 m above. */
export const distanceText = ({ words }: Speaker, meters: number): string =>
  meters < 995
    ? fillIn(words.meters, { n: Math.max(10, Math.round(meters / 10) * 10) })
    : fillIn(words.kilometers, { n: (meters / 1000).toFixed(1) });

/** The class that draws the mark of what one meets; none for a place seen from the street. */
export const classOf = ({ verdict }: Arrival): string | null => (verdict === 'outside' ? null : stateClasses[verdict]);

/** All that is to be said of an arrival besides its time: the state, then the warnings. */
export function statesOf(speaker: Speaker, stop: PlanStop, arrival: Arrival, holidays: HolidayDays): readonly [string, ...string[]] {
  const { words } = speaker;
  const shutDay = arrival.verdict === 'closed' && stop.status === 'open' && isShutAllDay(stop, holidays, dayOf(arrival.arrives));
  return [
    words.verdicts[arrival.verdict],
    ...(shutDay ? [fillIn(words.warnings.shutDay, { weekday: weekdayText(speaker, dayOf(arrival.arrives)) })] : []),
    ...(arrival.verdict === 'open' && stop.visit === 'unknown' ? [words.entryUnknown] : []),
    ...arrival.warnings.flatMap((warning) => warningText(speaker, warning, stop, arrival)),
  ];
}

function warningText(speaker: Speaker, warning: Warning, stop: PlanStop, { arrives }: Arrival): string[] {
  const { words, today } = speaker;
  const said = words.warnings;
  switch (warning.type) {
    case 'shut':
      return warning.opens === null ? [] : [fillIn(said.opens, { d: dayText(speaker, dayOf(warning.opens)), t: clock(warning.opens) })];
    case 'not-in-use':
      return [stop.status === 'works' ? said.works : said.gone];
    case 'wait':
      return [fillIn(said.wait, { t: clock(warning.opens) })];
    case 'last-entry':
      return [fillIn(said.lastEntry, { t: clock(warning.at) })];
    case 'short':
      return [fillIn(said.short, { t: clock(warning.closes), n: stop.dwellMinutes })];
    case 'book-ahead': {
      const last = dayOf(arrives) - warning.days;
      const by = last < today ? said.bookLate : fillIn(said.bookBy, { d: dayText(speaker, last) });
      return [`${fillIn(said.book, { n: warning.days })}${words.comma}${by}`];
    }
  }
}

/** A start as a whole: "all 4 with a door open, 3 unknown". */
export function tallyText({ words }: Speaker, tally: Tally): string {
  const shut = tally.closed + tally['opens-later'];
  const counts: readonly (readonly [string, number])[] = [
    [shut > 0 ? words.tally.open : tally.unknown > 0 ? words.tally.knownOpen : words.tally.allOpen, tally.open],
    [words.tally.shut, shut],
    [words.tally.unknown, tally.unknown],
    [words.tally.outside, tally.outside],
  ];
  return counts.flatMap(([text, n]) => (n === 0 ? [] : [fillIn(text, { n })])).join(words.comma);
}

/** A window of starts: "Start 9:15–10:30". */
export const windowText = ({ words }: Speaker, { from, to }: StartWindow): string =>
  from === to ? fillIn(words.windowOne, { t: clock(from) }) : fillIn(words.window, { from: clock(from), to: clock(to) });
