import type { HolidayDays } from '../holidays.ts';
import type { CompactHours } from '../hours-compact.ts';
import { stateOf } from '../hours-state.ts';
import { timesOnceOf } from './hours-memo.ts';

/** What of a place decides whether one gets in. */
export interface PlanStop {
  /** Compiled hours; null where they are not known. */
  readonly hours: CompactHours | null;
  /** As the venue's record has it. */
  readonly status: 'open' | 'works' | 'closed' | 'doubtful';
  /** Can one go in at all? Places to look at from the street need no hours. */
  readonly visit: 'inside' | 'exterior' | 'no' | 'unknown';
  /** How many days ahead one has to book; null where unknown or not needed. */
  readonly advanceDays: number | null;
  readonly dwellMinutes: number;
}

/** What one meets on arriving; `outside`: seen from the street at any hour. */
export type Verdict = 'open' | 'opens-later' | 'closed' | 'unknown' | 'outside';

/** What to tell a visitor about an arrival; all times are local minutes (see `shanghai-time.ts`). */
export type Warning =
  /** Closed; `opens` is the next opening, null where none is known. */
  | { readonly type: 'shut'; readonly opens: number | null }
  /** Under repair or gone, whatever its hours say. */
  | { readonly type: 'not-in-use' }
  /** Opens later on the same day. */
  | { readonly type: 'wait'; readonly opens: number }
  /** Open, but nobody is let in after `at`. */
  | { readonly type: 'last-entry'; readonly at: number }
  /** Closes before the stay is over. */
  | { readonly type: 'short'; readonly closes: number }
  | { readonly type: 'book-ahead'; readonly days: number };

/** A stop at its time. */
export interface Arrival {
  /** Local minutes. */
  readonly arrives: number;
  readonly leaves: number;
  readonly verdict: Verdict;
  readonly warnings: readonly Warning[];
}

/** What one meets at a stop at a local time. A last entry that has passed counts as closed. */
export function meetAt(stop: PlanStop, holidays: HolidayDays, at: number): Pick<Arrival, 'verdict' | 'warnings'> {
  const booking: Warning[] = stop.advanceDays !== null && stop.advanceDays > 0 ? [{ type: 'book-ahead', days: stop.advanceDays }] : [];
  if (stop.visit === 'exterior' || stop.visit === 'no') return { verdict: 'outside', warnings: [] };
  if (stop.status === 'works' || stop.status === 'closed') return { verdict: 'closed', warnings: [{ type: 'not-in-use' }] };
  if (stop.hours === null || stop.status === 'doubtful') return { verdict: 'unknown', warnings: booking };
  const { state, until, next, lastEntry } = stateOf(timesOnceOf(stop.hours, holidays), at, stop.hours[0]);
  if (state === 'unknown') return { verdict: 'unknown', warnings: booking };
  const opens = state === 'open' || next !== 'open' ? null : until;
  if (state === 'opens-later' && opens !== null) return { verdict: state, warnings: [{ type: 'wait', opens }, ...booking] };
  if (state !== 'open') return { verdict: 'closed', warnings: [{ type: 'shut', opens }] };
  if (lastEntry !== null && at > lastEntry) return { verdict: 'closed', warnings: [{ type: 'last-entry', at: lastEntry }] };
  const isShort = until !== null && next !== 'open' && next !== 'unknown' && until < at + stop.dwellMinutes;
  return { verdict: 'open', warnings: [...(isShort ? [{ type: 'short' as const, closes: until }] : []), ...booking] };
}

/**
 * The stops of a day, one after the other from a start in local minutes; `legMinutes[i]` leads from stop i to the next one, and an
 * unknown leg (null) counts as nothing, which the page has to say. One does not wait at a door: a stop that is shut costs no time.
 */
export function followDay(
  stops: readonly PlanStop[],
  legMinutes: readonly (number | null)[],
  startsAt: number,
  holidays: HolidayDays,
): readonly Arrival[] {
  let at = startsAt;
  return stops.map((stop, index) => {
    const arrives = at;
    const met = meetAt(stop, holidays, arrives);
    const leaves = arrives + (met.verdict === 'closed' || met.verdict === 'opens-later' ? 0 : stop.dwellMinutes);
    at = leaves + (legMinutes[index] ?? 0);
    return { arrives, leaves, ...met };
  });
}

/** A start as a whole: how many stops of each kind it meets. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts the verdicts of a day. */
export function tallyOf(arrivals: readonly Arrival[]): Tally {
  const tally: Record<Verdict, number> = { open: 0, 'opens-later': 0, closed: 0, unknown: 0, outside: 0 };
  for (const { verdict } of arrivals) tally[verdict] += 1;
  return tally;
}

/** How a start is drawn: `shut` where a stop is closed, `unknown` (hatched, never green) where one cannot tell, else `good`. */
export type Prospect = 'good' | 'shut' | 'unknown';

/** The prospect of a start; a stop that opens later counts as shut then. */
export const prospectOf = (tally: Tally): Prospect =>
  tally.closed + tally['opens-later'] > 0 ? 'shut' : tally.unknown > 0 ? 'unknown' : 'good';

/** The prospects of starts every `stepMinutes` from `from` up to but not including `to`, in local minutes. */
export function prospectsOf(
  stops: readonly PlanStop[],
  legMinutes: readonly (number | null)[],
  holidays: HolidayDays,
  window: { readonly from: number; readonly to: number; readonly stepMinutes: number },
): readonly { readonly startsAt: number; readonly tally: Tally; readonly prospect: Prospect }[] {
  const starts = Array.from(
    { length: Math.ceil((window.to - window.from) / window.stepMinutes) },
    (_, n) => window.from + n * window.stepMinutes,
  );
  return starts.map((startsAt) => {
    const tally = tallyOf(followDay(stops, legMinutes, startsAt, holidays));
    return { startsAt, tally, prospect: prospectOf(tally) };
  });
}
