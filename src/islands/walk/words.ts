import type { Verdict } from '../../domain/plan/timeline.ts';
import type { Pace } from '../../domain/map/near.ts';
import { fetchBuilt, locale } from '../search/built-files.ts';

type Named<Name extends string> = Readonly<Record<Name, string>>;

/** Every word that the times of a walk say, in the page's language; `{…}` are filled in. */
export interface WalkTimeWords extends Named<
  | 'day'
  | 'time'
  | 'now'
  | 'nowChosen'
  | 'chosen'
  | 'past'
  | 'pace'
  | 'paceAdult'
  | 'paceElder'
  | 'part'
  | 'first'
  | 'reverse'
  | 'minutes'
  | 'here'
  | 'hereStop'
  | 'hereNote'
  | 'locating'
  | 'hereFailed'
  | 'hereFound'
  | 'hereFar'
  | 'hereVague'
  | 'hereTooFar'
  | 'hereStopped'
  | 'strip'
  | 'stripLabel'
  | 'stripValue'
  | 'window'
  | 'windowOne'
  | 'best'
  | 'anyTime'
  | 'dayOver'
  | 'noStops'
  | 'days'
  | 'dayOpen'
  | 'dayShut'
  | 'dayNone'
  | 'dayStreet'
  | 'today'
  | 'list'
  | 'arrives'
  | 'arrivesEarliest'
  | 'nextDay'
  | 'stays'
  | 'passes'
  | 'entryUnknown'
  | 'skipped'
  | 'leftOut'
  | 'stop'
  | 'sum'
  | 'sumEarliest'
  | 'unknownLegs'
  | 'method'
  | 'minutesShort'
  | 'hours'
  | 'hoursMinutes'
  | 'comma'
  | 'end'
  | 'listComma'
  | 'meters'
  | 'kilometers'
> {
  readonly legend: Named<'good' | 'shut' | 'unknown'>;
  readonly tally: Named<'allOpen' | 'knownOpen' | 'open' | 'shut' | 'unknown' | 'outside'>;
  readonly verdicts: Named<Verdict>;
  readonly warnings: Named<'shutDay' | 'opens' | 'works' | 'gone' | 'wait' | 'lastEntry' | 'short' | 'book' | 'bookBy' | 'bookLate'>;
  readonly paceWords: Named<Pace>;
}

/** Fetches the words of the page's language. */
export const fetchWords = (): Promise<WalkTimeWords> => fetchBuilt<WalkTimeWords>(`walk-times.${locale}.json`);
