import type { HolidayDays } from '../../domain/holidays.ts';
import { meetAt, type PlanStop } from '../../domain/plan/timeline.ts';

/**
 * A day to be put in order, in the words of the day model of `timeline.ts`. What judges it here shares nothing with the search for the
 * order: neither its compiled doors nor its way of counting.
 */
export interface DayToOrder {
  readonly stops: readonly PlanStop[];
  /** False where only the area is known: the way there counts as nothing. */
  readonly isPlaced: readonly boolean[];
  readonly minutes: readonly (readonly number[])[];
  readonly startsAt: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly budgetMinutes: number | null;
  readonly returns: boolean;
  readonly holidays: HolidayDays;
}

/** What a way costs, the more important first: stops shut or left out, the minute it ends, minutes on the way. */
export type WayCost = readonly [missed: number, ends: number, travel: number];

/** Where one is along a way, and what it has cost so far. */
interface Walked {
  readonly at: number;
  readonly shut: number;
  readonly travel: number;
  /** The first and the last stop of known place on the way so far. */
  readonly begins: number | null;
  readonly here: number | null;
}

/** One judge for a day, with the answers of the day model kept. */
export function judgeOf(day: DayToOrder): {
  readonly costOf: (way: readonly number[]) => WayCost | null;
  readonly best: () => WayCost | null;
} {
  const known = day.stops.map(() => new Map<number, boolean>());
  const isShut = (stop: number, at: number): boolean => {
    const before = known[stop]?.get(at);
    if (before !== undefined) return before;
    const venue = day.stops[stop];
    const verdict = venue === undefined ? 'closed' : meetAt(venue, day.holidays, at).verdict;
    const answer = verdict === 'closed' || verdict === 'opens-later';
    known[stop]?.set(at, answer);
    return answer;
  };
  const walkOn = (from: Walked, stop: number): Walked => {
    const isPlaced = day.isPlaced[stop] === true;
    const leg = isPlaced && from.here !== null ? (day.minutes[from.here]?.[stop] ?? 0) : 0;
    const arrives = from.at + leg;
    const shut = isShut(stop, arrives);
    return {
      at: shut ? arrives : arrives + (day.stops[stop]?.dwellMinutes ?? 0),
      shut: from.shut + (shut ? 1 : 0),
      travel: from.travel + leg,
      begins: from.begins ?? stop,
      here: isPlaced ? stop : from.here,
    };
  };
  const end = (walked: Walked, visited: number): WayCost | null => {
    const back = day.returns && walked.here !== null && walked.begins !== null ? (day.minutes[walked.here]?.[walked.begins] ?? 0) : 0;
    const ends = walked.at + back;
    if (day.budgetMinutes !== null && ends - day.startsAt > day.budgetMinutes) return null;
    return [walked.shut + day.stops.length - visited, ends, walked.travel + back];
  };
  const isFixed = (stop: number): boolean => stop === day.first || stop === day.last;
  const start: Walked = { at: day.startsAt, shut: 0, travel: 0, begins: null, here: null };

  const costOf = (way: readonly number[]): WayCost | null => {
    let walked = start;
    for (const stop of way) {
      const next = walkOn(walked, stop);
      if (day.budgetMinutes !== null && next.shut > walked.shut && !isFixed(stop)) return null;
      walked = next;
    }
    return end(walked, way.length);
  };

  /** Every way, depth first: nothing is cut off but what the rules forbid, so that ways with the same beginning share it. */
  const best = (): WayCost | null => {
    const last = day.last === day.first ? null : day.last;
    const free = day.stops.map((_, stop) => stop).filter((stop) => !isFixed(stop));
    let least: WayCost | null = null;
    const goOn = (walked: Walked, waiting: readonly number[], visited: number): void => {
      if (waiting.length === 0 || day.budgetMinutes !== null) {
        const cost = last === null ? end(walked, visited) : end(walkOn(walked, last), visited + 1);
        if (cost !== null && (least === null || isLess(cost, least))) least = cost;
      }
      for (const stop of waiting) {
        const next = walkOn(walked, stop);
        // With a budget a stop that would be met shut is left out instead.
        if (day.budgetMinutes !== null && next.shut > walked.shut) continue;
        goOn(
          next,
          waiting.filter((other) => other !== stop),
          visited + 1,
        );
      }
    };
    if (day.first === null) goOn(start, free, 0);
    else goOn(walkOn(start, day.first), free, 1);
    return least;
  };
  return { costOf, best };
}

const isLess = (a: WayCost, b: WayCost): boolean => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};
