import type { Box, SheetPoint } from './sheet.ts';

const rounds = 120;

/**
 * Moves marks apart that would cover each other, no farther than `reach` from their true points and never off the sheet.
 * `room` is the width that each mark wants for itself.
 */
export function spreadMarks(points: readonly SheetPoint[], room: readonly number[], reach: number, sheet: Box): SheetPoint[] {
  // Marks on one and the same point need a direction to part in; a fixed turn for each keeps the result stable.
  const marks = points.map(([x, y], index): [number, number] => [x + Math.cos(index * 2.4) * 0.01, y + Math.sin(index * 2.4) * 0.01]);
  for (let round = 0; round < rounds; round += 1) {
    const moved = marks.map((_, index) => pushPairs(marks, room, index)).some(Boolean);
    marks.forEach((mark, index) => {
      holdBack(mark, points[index], reach);
      keepInside(mark, (room[index] ?? 0) / 2, sheet);
    });
    if (!moved) break;
  }
  return marks.map((mark, index) => settled(mark, points[index]));
}

function pushPairs(marks: readonly [number, number][], room: readonly number[], index: number): boolean {
  let moved = false;
  const mark = marks[index];
  if (!mark) return false;
  for (let other = index + 1; other < marks.length; other += 1) {
    const neighbour = marks[other];
    if (!neighbour) continue;
    const [dx, dy] = [neighbour[0] - mark[0], neighbour[1] - mark[1]];
    const apart = Math.hypot(dx, dy) || 0.001;
    const lacking = ((room[index] ?? 0) + (room[other] ?? 0)) / 2 - apart;
    if (lacking <= 0.05) continue;
    const [x, y] = [(dx / apart) * lacking * 0.5, (dy / apart) * lacking * 0.5];
    mark[0] -= x;
    mark[1] -= y;
    neighbour[0] += x;
    neighbour[1] += y;
    moved = true;
  }
  return moved;
}

function holdBack(mark: [number, number], home: SheetPoint | undefined, reach: number): void {
  if (!home) return;
  const [dx, dy] = [mark[0] - home[0], mark[1] - home[1]];
  const away = Math.hypot(dx, dy);
  if (away <= reach) return;
  mark[0] = home[0] + (dx / away) * reach;
  mark[1] = home[1] + (dy / away) * reach;
}

function keepInside(mark: [number, number], half: number, { x, y, width, height }: Box): void {
  mark[0] = Math.min(Math.max(mark[0], x + half), x + width - half);
  mark[1] = Math.min(Math.max(mark[1], y + half), y + height - half);
}

function settled(mark: SheetPoint, home: SheetPoint | undefined): SheetPoint {
  return home && Math.hypot(mark[0] - home[0], mark[1] - home[1]) < 0.5 ? home : mark;
}
