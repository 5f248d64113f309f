type Point = readonly [x: number, y: number, ...rest: number[]];

/** Drops the points of a line that lie within the tolerance of the rest (Douglas and Peucker); both ends stay. */
export function simplifyLine<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const last = line.length - 1;
  if (last < 2) return [...line];
  const kept = new Set([0, last]);
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const far = farthestBetween(line, span[0], span[1]);
    if (!far || far.distance <= tolerance) continue;
    kept.add(far.index);
    open.push([span[0], far.index], [far.index, span[1]]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** The same for an open ring, cut at its first point and the point farthest from it. */
export function simplifyRing<P extends Point>(ring: readonly P[], tolerance: number): P[] {
  const first = ring[0];
  if (!first || ring.length < 5) return [...ring];
  let turn = 0;
  let reach = -1;
  ring.forEach((point, index) => {
    const distance = Math.hypot(point[0] - first[0], point[1] - first[1]);
    if (distance > reach) [turn, reach] = [index, distance];
  });
  const there = simplifyLine(ring.slice(0, turn + 1), tolerance);
  const back = simplifyLine([...ring.slice(turn), first], tolerance);
  return [...there, ...back.slice(1, -1)];
}

function farthestBetween(line: readonly Point[], from: number, to: number): { index: number; distance: number } | null {
  const [a, b] = [line[from], line[to]];
  if (!a || !b) return null;
  let index = -1;
  let distance = -1;
  for (let i = from + 1; i < to; i += 1) {
    const point = line[i];
    if (!point) continue;
    const apart = distanceToSegment(point, a, b);
    if (apart > distance) [index, distance] = [i, apart];
  }
  return index < 0 ? null : { index, distance };
}

/** Distance from a point to a segment, in the unit of the points. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy);
}
