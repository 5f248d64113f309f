import { dayMinutes, dayOf } from './shanghai-time.ts';

/** Open times of a day in minutes after its midnight, as start, end, start, end ... in order and apart; null where they are unknown. */
export type DayTimes = readonly number[] | null;

/** The open times of any day, by its number. */
export type TimesOn = (day: number) => DayTimes;

/** What a place is at one moment. `opens-later`: closed now, open again on the same day. */
export type OpenState = 'open' | 'closed' | 'opens-later' | 'unknown';

/** The state at a time; all times are local minutes. */
export interface HoursState {
  readonly state: OpenState;
  /** When the place opens, closes or becomes unknown; null if not within `horizonDays`. */
  readonly until: number | null;
  /** The state that begins then. */
  readonly next: OpenState | null;
  /** Last entry of the present opening, even if it has passed, or of the one that begins at `until`; null where none is known. */
  readonly lastEntry: number | null;
}

/** How far ahead a change is looked for. */
export const horizonDays = 400;

type Openness = 'open' | 'closed' | 'unknown';

function opennessAt(timesOn: TimesOn, at: number): Openness {
  const times = timesOn(dayOf(at));
  const minute = at % dayMinutes;
  if (times === null) return 'unknown';
  return times.some((start, index) => index % 2 === 0 && minute >= start && minute < (times[index + 1] ?? 0)) ? 'open' : 'closed';
}

function changeAfter(timesOn: TimesOn, at: number): number | null {
  const now = opennessAt(timesOn, at);
  for (let day = dayOf(at); day <= dayOf(at) + horizonDays; day += 1) {
    for (const edge of [0, ...(timesOn(day) ?? [])]) {
      const time = day * dayMinutes + edge;
      if (time > at && opennessAt(timesOn, time) !== now) return time;
    }
  }
  return null;
}

/** The last entry of the opening that includes `within`: the latest time before its end on which the clock shows `lastEntry`. */
function lastEntryOf(timesOn: TimesOn, within: number, lastEntry: number): number | null {
  const end = changeAfter(timesOn, within);
  if (end === null) return null;
  const time = end - ((((end - lastEntry) % dayMinutes) + dayMinutes) % dayMinutes);
  const isInside = time >= within || (opennessAt(timesOn, time) === 'open' && changeAfter(timesOn, time) === end);
  return isInside ? time : null;
}

/** The state at a local time. `lastEntry` is a time of day in minutes after midnight, -1 for none. */
export function stateOf(timesOn: TimesOn, at: number, lastEntry: number): HoursState {
  const now = opennessAt(timesOn, at);
  const until = changeAfter(timesOn, at);
  const then = until === null ? null : opennessAt(timesOn, until);
  const opening = now === 'open' ? at : then === 'open' ? until : null;
  return {
    state: now === 'closed' && until !== null && then === 'open' && dayOf(until) === dayOf(at) ? 'opens-later' : now,
    until,
    next: then === 'closed' && until !== null && opensLater(timesOn, until) ? 'opens-later' : then,
    lastEntry: opening === null || lastEntry < 0 ? null : lastEntryOf(timesOn, opening, lastEntry),
  };
}

/** Does a place that closes at `at` open again on the same day? */
function opensLater(timesOn: TimesOn, at: number): boolean {
  const opens = changeAfter(timesOn, at);
  return opens !== null && dayOf(opens) === dayOf(at) && opennessAt(timesOn, opens) === 'open';
}

/** Puts pairs of start and end in order and joins those that touch; pairs end by midnight at the latest. */
export function joinTimes(pairs: readonly (readonly [number, number])[]): number[] {
  const joined: number[] = [];
  for (const [start, end] of [...pairs].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1) ?? -1;
    if (start > last) joined.push(start, end);
    else if (end > last) joined[joined.length - 1] = end;
  }
  return joined;
}

/** The times of a day where it may not be known whether it (or the day before) is a holiday: they are known if that makes no difference. */
export function timesIfCertain(
  timesGiven: (isHoliday: boolean, wasHoliday: boolean) => readonly number[],
  isHoliday: boolean | null,
  wasHoliday: boolean | null,
): DayTimes {
  if (isHoliday !== null && wasHoliday !== null) return timesGiven(isHoliday, wasHoliday);
  const [ifSo, ifNot] = [true, false].map((given) =>
    timesIfCertain(timesGiven, isHoliday ?? given, isHoliday === null ? wasHoliday : given),
  );
  return ifSo?.join() === ifNot?.join() ? (ifSo ?? null) : null;
}
