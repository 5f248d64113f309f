import type { Bbox } from '../geo.ts';

/** A point on the sheet or on the earth: clipping is the same in both. */
type Point = readonly [x: number, y: number];

interface Edge {
  readonly isInside: (point: Point) => boolean;
  readonly cut: (from: Point, to: Point) => [number, number];
}

/** The part of an open ring inside a box (Sutherland and Hodgman); may run along the box's edges. */
export function clipRing(ring: readonly Point[], box: Bbox): [number, number][] {
  let current = ring.map(([x, y]): [number, number] => [x, y]);
  for (const edge of edgesOf(box)) {
    const next: [number, number][] = [];
    let previous = current.at(-1);
    for (const point of current) {
      if (previous && edge.isInside(point) !== edge.isInside(previous)) next.push(edge.cut(previous, point));
      if (edge.isInside(point)) next.push(point);
      previous = point;
    }
    current = next;
  }
  return current;
}

/** The runs of a line that touch a box; a run keeps one point beyond the box at either end. */
export function clipLine<P extends Point>(line: readonly P[], box: Bbox): P[][] {
  const runs: P[][] = [];
  let run: P[] = [];
  let previous: P | undefined;
  for (const point of line) {
    if (previous && canSegmentMeet(previous, point, box)) {
      if (run.length === 0) run.push(previous);
      run.push(point);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    previous = point;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function canSegmentMeet(a: Point, b: Point, [west, south, east, north]: Bbox): boolean {
  return Math.max(a[0], b[0]) >= west && Math.min(a[0], b[0]) <= east && Math.max(a[1], b[1]) >= south && Math.min(a[1], b[1]) <= north;
}

function edgesOf([west, south, east, north]: Bbox): Edge[] {
  return [
    { isInside: (p) => p[0] >= west, cut: (a, b) => atX(a, b, west) },
    { isInside: (p) => p[0] <= east, cut: (a, b) => atX(a, b, east) },
    { isInside: (p) => p[1] >= south, cut: (a, b) => atY(a, b, south) },
    { isInside: (p) => p[1] <= north, cut: (a, b) => atY(a, b, north) },
  ];
}

function atX(a: Point, b: Point, x: number): [number, number] {
  return [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
}

function atY(a: Point, b: Point, y: number): [number, number] {
  return [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
}
