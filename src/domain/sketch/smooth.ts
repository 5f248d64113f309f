type Point = readonly [x: number, y: number];

/** Points on a Catmull-Rom curve through all points of the line, at most `step` apart (unit of the points). */
export function densify(line: readonly Point[], step: number): [number, number][] {
  const dense: [number, number][] = [];
  line.forEach((from, index) => {
    const to = line[index + 1];
    if (!to) {
      dense.push([from[0], from[1]]);
      return;
    }
    const before = line[index - 1] ?? from;
    const after = line[index + 2] ?? to;
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    for (let piece = 0; piece < pieces; piece += 1) dense.push(curvePoint(before, from, to, after, piece / pieces));
  });
  return dense;
}

/** The two control points of the cubic Bezier piece from `from` to `to` on a Catmull-Rom curve. */
export function bezierControls(before: Point, from: Point, to: Point, after: Point, tension = 1): [Point, Point] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [handle(before, from, to, length, tension), handle(after, to, from, length, tension)];
}

// The tangent is that of a centripetal curve; the handle never exceeds a third of the piece, so that no loop forms.
function handle(before: Point, at: Point, next: Point, length: number, tension: number): Point {
  const [dx, dy] = [next[0] - before[0], next[1] - before[1]];
  const span = Math.hypot(dx, dy);
  if (span === 0) return at;
  const reach = (length / 3) * tension;
  return [at[0] + (dx / span) * reach, at[1] + (dy / span) * reach];
}

function curvePoint(before: Point, from: Point, to: Point, after: Point, t: number): [number, number] {
  const [first, second] = bezierControls(before, from, to, after);
  const s = 1 - t;
  const at = (axis: 0 | 1): number => s ** 3 * from[axis] + 3 * s * s * t * first[axis] + 3 * s * t * t * second[axis] + t ** 3 * to[axis];
  return [at(0), at(1)];
}
