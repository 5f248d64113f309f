import { costOf, home, isInBudget, type OrderProblem, type Ride, rideFrom, rideTo } from './order-problem.ts';

/**
 * The best order of a few stops, by going through all orders and cutting off what cannot get better. As one does not wait, coming later
 * can be better than coming earlier, so the usual dynamic programme over sets of stops would not be exact.
 * Null where the budget is too small for the fixed stops.
 */
export function orderExactly(problem: OrderProblem): readonly number[] | null {
  const { stops, first = null, last = null } = problem;
  const hasBudget = (problem.budgetMinutes ?? null) !== null;
  const least = leastToReach(problem);
  const free = stops.map((_, stop) => stop).filter((stop) => stop !== first && stop !== last);
  const order: number[] = [];
  const used = stops.map(() => false);
  let best: readonly number[] | null = null;
  let bestCost = Infinity;

  const finish = (ride: Ride): void => {
    const full = last === null || last === first ? ride : rideTo(problem, ride, last);
    const end = home(problem, full, first ?? order[0] ?? last ?? -1);
    if (!isInBudget(problem, end.at)) return;
    const visited = last === null || last === first ? [...order] : [...order, last];
    const cost = costOf(problem, end, stops.length - visited.length);
    if (cost >= bestCost) return;
    bestCost = cost;
    best = visited;
  };
  /** What all orders that begin like this one cost at least. */
  const bound = (ride: Ride, left: number): number => {
    // Before a stop of real position no leg counts, so that some of them may cost nothing.
    const rest = hasBudget || ride.anchor < 0 ? 0 : left;
    return costOf(problem, { ...ride, at: ride.at + rest, travel: ride.travel + rest }, 0);
  };
  const goOn = (ride: Ride, left: number): void => {
    if (bound(ride, left) >= bestCost) return;
    const waiting = free.filter((stop) => used[stop] !== true);
    if (waiting.length === 0 || hasBudget) finish(ride);
    for (const stop of waiting) {
      const next = rideTo(problem, ride, stop);
      // With a budget a stop that would be met shut is left out instead.
      if (!isInBudget(problem, next.at) || (hasBudget && next.shut > ride.shut)) continue;
      used[stop] = true;
      order.push(stop);
      goOn(next, left - (least[stop] ?? 0));
      order.pop();
      used[stop] = false;
    }
  };
  const start = rideFrom(problem.startsAt);
  if (first !== null) order.push(first);
  goOn(
    first === null ? start : rideTo(problem, start, first),
    free.reduce((sum, stop) => sum + (least[stop] ?? 0), 0),
  );
  return best;
}

/** The shortest leg that can lead to each stop; 0 for one without a real position. */
const leastToReach = ({ stops, minutes }: OrderProblem): number[] =>
  stops.map(({ isPlaced }, to) => {
    const legs = stops.flatMap((from, at) => (at === to || !from.isPlaced ? [] : [minutes[at]?.[to] ?? 0]));
    return isPlaced && legs.length > 0 ? Math.min(...legs) : 0;
  });
