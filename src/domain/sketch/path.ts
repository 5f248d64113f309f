import type { SheetPoint } from './sheet.ts';
import { bezierControls } from './smooth.ts';
import { short } from './svg.ts';

/** Path data of straight pieces through the points, relative and with one decimal; '' under two points. */
export function linePath(points: readonly SheetPoint[], closed = false): string {
  const pen = startPen(points);
  if (!pen) return '';
  let steps = '';
  for (const point of points.slice(1)) {
    const step = pen.moveTo(point);
    if (step === '0 0') continue;
    steps += steps === '' ? step : joined(step);
  }
  return steps === '' && !closed ? '' : `${pen.start}${steps === '' ? '' : 'l'}${steps}${closed ? 'z' : ''}`;
}

/** Path data of a smooth curve through the points (Catmull-Rom as Bezier pieces); '' under two points. */
export function smoothPath(points: readonly SheetPoint[], closed = false): string {
  const distinct = points.filter((point, index) => !isSame(point, points[index - 1]));
  const pen = startPen(distinct);
  if (!pen || distinct.length < 2) return '';
  const count = distinct.length;
  const at = (index: number): SheetPoint | undefined => distinct[closed ? (index + count) % count : index];
  let steps = '';
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [from, to] = [at(index), at(index + 1)];
    if (!from || !to) continue;
    const [first, second] = bezierControls(at(index - 1) ?? from, from, to, at(index + 2) ?? to);
    const piece = [pen.seeFrom(first), pen.seeFrom(second), pen.moveTo(to)].reduce((a, b) => a + joined(b));
    steps += steps === '' ? piece : joined(piece);
  }
  return `${pen.start}c${steps}${closed ? 'z' : ''}`;
}

interface Pen {
  readonly start: string;
  readonly moveTo: (point: SheetPoint) => string;
  readonly seeFrom: (point: SheetPoint) => string;
}

// Steps are taken between rounded points: rounding the steps themselves would add up along the line.
function startPen(points: readonly SheetPoint[]): Pen | null {
  const first = points[0];
  if (!first || points.length < 2) return null;
  let [x, y] = [tenth(first[0]), tenth(first[1])];
  const seeFrom = (point: SheetPoint): string => pair(tenth(point[0]) - x, tenth(point[1]) - y);
  return {
    start: `M${pair(x, y)}`,
    seeFrom,
    moveTo: (point) => {
      const step = seeFrom(point);
      [x, y] = [tenth(point[0]), tenth(point[1])];
      return step;
    },
  };
}

function pair(x: number, y: number): string {
  return short(x) + joined(short(y));
}

function joined(part: string): string {
  return part.startsWith('-') ? part : ` ${part}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function isSame(a: SheetPoint, b: SheetPoint | undefined): boolean {
  return b !== undefined && Math.abs(a[0] - b[0]) < 0.05 && Math.abs(a[1] - b[1]) < 0.05;
}
