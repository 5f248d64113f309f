import { orderExactly } from './order-exact.ts';
import type { OrderProblem } from './order-problem.ts';
import { orderWell } from './order-well.ts';

/** Up to so many stops the order is the best there is; above it, a good one. */
export const mostExactStops = 9;

/**
 * The order in which fewest stops are met shut, then one that ends earliest, then one with the least way on foot. With a time budget:
 * the most stops that are not met shut, then the same; the others are left out. Null where not even the fixed stops fit the budget.
 */
export const orderStops = (problem: OrderProblem): readonly number[] | null =>
  problem.stops.length <= mostExactStops ? orderExactly(problem) : orderWell(problem);
