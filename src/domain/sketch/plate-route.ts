import { isPinned, type Placed } from './marks.ts';
import { smoothPath } from './path.ts';
import type { SheetPoint } from './sheet.ts';
import { bezierControls } from './smooth.ts';
import { short, tag } from './svg.ts';

/** How one gets from a stop to the next. */
export type Leg = 'walk' | 'ferry' | 'metro' | 'bus';

/** A stop of the route with its point on the sheet and the leg that leads on. */
export interface RouteStop extends Placed {
  readonly point: SheetPoint;
  readonly legToNext?: Leg;
  /** True when stops without any position lie between this one and the next. */
  readonly skipsStops: boolean;
}

/** The route as one path for each run of legs of the same kind: solid, dashed where an end is uncertain, or a ride. */
export function drawRoute(stops: readonly RouteStop[]): string {
  const runs: { kind: string; from: number; to: number }[] = [];
  stops.slice(0, -1).forEach((stop, index) => {
    const next = stops[index + 1];
    if (!next) return;
    const kind = legClass(stop, next);
    const last = runs.at(-1);
    if (last && last.kind === kind) last.to = index + 1;
    else runs.push({ kind, from: index, to: index + 1 });
  });
  const points = stops.map(({ point }) => point);
  return runs.map(({ kind, from, to }) => tag('path', { class: kind, d: runPath(points, from, to) })).join('');
}

function legClass(stop: RouteStop, next: RouteStop): string {
  const leg = stop.legToNext ?? 'walk';
  const certain = isPinned(stop) && isPinned(next) && !stop.skipsStops;
  return ['route', leg === 'walk' ? '' : `route-ride route-${leg}`, certain ? '' : 'route-approx'].filter(Boolean).join(' ');
}

// Runs bend with their neighbours, so that a solid leg flows into a dashed one.
function runPath(points: readonly SheetPoint[], from: number, to: number): string {
  if (from === 0 && to === points.length - 1) return smoothPath(points);
  const start = points[from];
  if (!start) return '';
  let path = `M${pointText(start)}`;
  for (let index = from; index < to; index += 1) {
    const [a, b] = [points[index], points[index + 1]];
    if (!a || !b) continue;
    const [first, second] = bezierControls(points[index - 1] ?? a, a, b, points[index + 2] ?? b);
    path += `C${pointText(first)} ${pointText(second)} ${pointText(b)}`;
  }
  return path;
}

function pointText([x, y]: SheetPoint): string {
  return `${short(x)} ${short(y)}`;
}
