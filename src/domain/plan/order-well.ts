import { letsIn } from './doors.ts';
import { endWeight, isInBudget, type OrderProblem, shutWeight } from './order-problem.ts';

/** How much a search may do, in stops gone through: about a tenth of a second on a desktop. */
const mostWork = { plain: 1_000_000, withDoors: 600_000 } as const;
/** A search that has not got better for so many kicks has found what it can. */
const mostIdleKicks = 400;

/** A search in progress. */
interface Search {
  readonly problem: OrderProblem;
  readonly lowest: number;
  /** Positions from here on are fixed, counted from the end. */
  readonly fixedAtEnd: number;
  readonly hasBudget: boolean;
  /** No doors, no unknown places, the same both ways: then a change is judged by its own legs alone. */
  readonly isPlain: boolean;
  readonly mostWork: number;
  work: number;
}

/**
 * A good order of many stops: cheapest insertion, then turning and moving of stretches until nothing helps, then again and again from a
 * part taken out and put back in. The same for the same problem. Null where the budget is too small for the fixed stops.
 */
export function orderWell(problem: OrderProblem): readonly number[] | null {
  const { stops, first = null, last = null } = problem;
  const ends = [first, last === first ? null : last];
  const isPlain = isPlainProblem(problem);
  const search: Search = {
    problem,
    lowest: first === null ? 0 : 1,
    fixedAtEnd: ends[1] === null ? 0 : 1,
    hasBudget: (problem.budgetMinutes ?? null) !== null,
    isPlain,
    mostWork: isPlain ? mostWork.plain : mostWork.withDoors,
    work: 0,
  };
  const free = stops.map((_, stop) => stop).filter((stop) => !ends.includes(stop));
  const random = randomFrom(stops.length * 7919 + 1);
  const fixed = ends.filter((stop) => stop !== null);
  if (costIn(search, fixed) === Infinity) return null;
  let order = descend(search, insert(search, fixed, free));
  let cost = costIn(search, order);
  for (let idle = 0; idle < mostIdleKicks && search.work < search.mostWork; idle += 1) {
    const kicked = descend(search, kick(search, order, free, random));
    const kickedCost = costIn(search, kicked);
    if (kickedCost > cost) continue;
    if (kickedCost < cost) idle = -1;
    [order, cost] = [kicked, kickedCost];
  }
  return order;
}

function isPlainProblem({ stops, minutes, budgetMinutes }: OrderProblem): boolean {
  const isOpen = (budgetMinutes ?? null) === null && stops.every(({ doors, isPlaced }) => doors === null && isPlaced);
  return isOpen && minutes.every((row, from) => row.every((leg, to) => leg === minutes[to]?.[from]));
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The cost of an order, Infinity where the budget forbids it; `most` ends the count early. The same sum as `rideAll` and `costOf`, written
 * out without an object for each step, since most of the time goes by in here.
 */
function costIn(search: Search, order: readonly number[], most = Infinity): number {
  const { stops, minutes, startsAt, returns } = search.problem;
  const count = order.length;
  const base = (stops.length - count) * shutWeight;
  let at = startsAt;
  let shut = 0;
  let travel = 0;
  let anchor = -1;
  for (let index = 0; index < count; index += 1) {
    const id = order[index] ?? 0;
    const stop = stops[id];
    if (stop === undefined) continue;
    const leg = stop.isPlaced && anchor >= 0 ? (minutes[anchor]?.[id] ?? 0) : 0;
    at += leg;
    travel += leg;
    if (stop.isPlaced) anchor = id;
    if (stop.doors === null || letsIn(stop.doors, at)) at += stop.dwellMinutes;
    else if (search.hasBudget && index >= search.lowest && index < count - search.fixedAtEnd) return Infinity;
    else shut += 1;
    if (base + shut * shutWeight + (at - startsAt) * endWeight + travel >= most) {
      search.work += index;
      return Infinity;
    }
  }
  search.work += count;
  const back = returns === true && anchor >= 0 ? (minutes[anchor]?.[order[0] ?? 0] ?? 0) : 0;
  return isInBudget(search.problem, at + back) ? base + shut * shutWeight + (at + back - startsAt) * endWeight + travel + back : Infinity;
}

/** Puts stops in one after the other, each where it costs least; with a budget those that do not fit stay out. */
function insert(search: Search, into: readonly number[], stops: readonly number[]): number[] {
  let order = [...into];
  for (const stop of stops) {
    let best: number[] | null = null;
    let bestCost = Infinity;
    for (let place = search.lowest; place <= order.length - search.fixedAtEnd; place += 1) {
      const tried = order.toSpliced(place, 0, stop);
      const cost = costIn(search, tried, bestCost);
      if (cost < bestCost) [best, bestCost] = [tried, cost];
    }
    if (best !== null) order = best;
  }
  return order;
}

/** Takes a stretch and a few single stops out and puts them back in, in any order. */
function kick(search: Search, order: readonly number[], free: readonly number[], random: () => number): number[] {
  const movable = order.length - search.lowest - search.fixedAtEnd;
  const count = Math.min(movable, 3 + Math.floor(random() * 6));
  const from = search.lowest + Math.floor(random() * Math.max(1, movable - count));
  const out = new Set(order.slice(from, from + count));
  const near = order[from];
  if (near !== undefined) for (const stop of nearest(search.problem, near, count)) if (free.includes(stop)) out.add(stop);
  const kept = order.filter((stop) => !out.has(stop));
  const waiting = free.filter((stop) => !kept.includes(stop)).map((stop) => [random(), stop] as const);
  return insert(
    search,
    kept,
    waiting.sort((a, b) => a[0] - b[0]).map(([, stop]) => stop),
  );
}

const nearest = ({ minutes }: OrderProblem, stop: number, count: number): readonly number[] =>
  [...(minutes[stop] ?? []).entries()]
    .sort((a, b) => a[1] - b[1])
    .slice(0, count)
    .map(([other]) => other);

/** Changes the order as long as turning or moving a stretch of it makes it better. */
function descend(search: Search, start: number[]): number[] {
  let order = start;
  for (let better: number[] | null = start; better !== null && search.work < search.mostWork;) {
    order = better;
    better = turnStretch(search, order) ?? moveStretch(search, order);
  }
  return order;
}

/** The leg between two places in an order; the ends meet where one returns, and lead nowhere else. */
function legOf({ problem }: Search, order: readonly number[], from: number, to: number): number {
  const wrap = (place: number): number => (problem.returns === true ? (place + order.length) % order.length : place);
  return problem.minutes[order[wrap(from)] ?? -1]?.[order[wrap(to)] ?? -1] ?? 0;
}

function turnStretch(search: Search, order: readonly number[]): number[] | null {
  const cost = costIn(search, order);
  const end = order.length - search.fixedAtEnd;
  for (let from = search.lowest; from < end; from += 1) {
    for (let to = from + 1; to < end; to += 1) {
      search.work += 1;
      if (search.isPlain && turnGain(search, order, from, to) <= 0) continue;
      const turned = [...order.slice(0, from), ...order.slice(from, to + 1).reverse(), ...order.slice(to + 1)];
      if (costIn(search, turned, cost) < cost) return turned;
    }
  }
  return null;
}

function turnGain(search: Search, order: readonly number[], from: number, to: number): number {
  const leg = (a: number, b: number): number => legOf(search, order, a, b);
  return leg(from - 1, from) + leg(to, to + 1) - leg(from - 1, to) - leg(from, to + 1);
}

const longestStretch = 3;

function moveStretch(search: Search, order: readonly number[]): number[] | null {
  const cost = costIn(search, order);
  const end = order.length - search.fixedAtEnd;
  for (let length = 1; length <= longestStretch; length += 1) {
    for (let from = search.lowest; from + length <= end; from += 1) {
      for (let before = search.lowest; before <= end; before += 1) {
        if (before >= from && before <= from + length) continue;
        for (const turned of length === 1 ? [false] : [false, true]) {
          search.work += 1;
          if (search.isPlain && moveGain(search, order, from, length, before, turned) <= 0) continue;
          const moved = withStretchAt(order, from, length, before, turned);
          if (costIn(search, moved, cost) < cost) return moved;
        }
      }
    }
  }
  return null;
}

function moveGain(search: Search, order: readonly number[], from: number, length: number, before: number, turned: boolean): number {
  const leg = (a: number, b: number): number => legOf(search, order, a, b);
  const to = from + length - 1;
  const [head, tail] = turned ? [to, from] : [from, to];
  const taken = leg(from - 1, from) + leg(to, to + 1) - leg(from - 1, to + 1);
  return taken + leg(before - 1, before) - leg(before - 1, head) - leg(tail, before);
}

function withStretchAt(order: readonly number[], from: number, length: number, before: number, turned: boolean): number[] {
  const stretch = order.slice(from, from + length);
  const rest = order.toSpliced(from, length);
  return rest.toSpliced(before > from ? before - length : before, 0, ...(turned ? stretch.reverse() : stretch));
}
