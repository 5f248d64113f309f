import { distanceMeters, type Position } from '../geo.ts';
import { linePath } from './path.ts';
import type { Projection } from './projection.ts';
import { simplifyLine } from './simplify.ts';
import { tag } from './svg.ts';

// A longer leg is ridden, not walked; its straight line across the country would say nothing.
const longestLegMeters = 3000;

/** Walks as one path of thin lines through their stops of real position. */
export function drawThreads(routes: readonly (readonly Position[])[], projection: Projection): string {
  const walked = routes.flatMap(splitAtRides);
  const path = walked.map((run) => linePath(simplifyLine(run.map(projection.project), 0.4))).join('');
  return path === '' ? '' : tag('path', { class: 'walk-thread', d: path });
}

function splitAtRides(route: readonly Position[]): Position[][] {
  const runs: Position[][] = [[]];
  route.forEach((position, index) => {
    const previous = route[index - 1];
    if (previous && distanceMeters(previous, position) > longestLegMeters) runs.push([]);
    runs.at(-1)?.push(position);
  });
  return runs.filter((run) => run.length > 1);
}
