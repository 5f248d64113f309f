/** A place on the screen in CSS pixels. */
export type ScreenPoint = readonly [x: number, y: number];
/** The way an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const ways: Readonly<Record<Direction, ScreenPoint>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };
/** Nearer than this it is the same place. */
const samePixels = 2;

/** The next place in a direction: within 45° to either side, straight ahead before aside. Undefined where there is none. */
export function nextInDirection<T>(from: ScreenPoint, direction: Direction, places: readonly (readonly [ScreenPoint, T])[]): T | undefined {
  const [wayX, wayY] = ways[direction];
  let best: { readonly value: T; readonly cost: number } | undefined;
  for (const [[x, y], value] of places) {
    const [dx, dy] = [x - from[0], y - from[1]];
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY - dy * wayX);
    if (ahead <= samePixels || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { value, cost };
  }
  return best?.value;
}

/** The place nearest to a point; undefined where there are none. */
export function nearestTo<T>(from: ScreenPoint, places: readonly (readonly [ScreenPoint, T])[]): T | undefined {
  let best: { readonly value: T; readonly away: number } | undefined;
  for (const [[x, y], value] of places) {
    const away = Math.hypot(x - from[0], y - from[1]);
    if (!best || away < best.away) best = { value, away };
  }
  return best?.value;
}

/**
 * The places from north to south, and from west to east where two are level: arrow keys alone cannot reach every place of a
 * scattered set, a fixed order can.
 */
export const inReadingOrder = <T>(places: readonly (readonly [ScreenPoint, T])[]): readonly T[] =>
  [...places].sort(([a], [b]) => a[1] - b[1] || a[0] - b[0]).map(([, value]) => value);
