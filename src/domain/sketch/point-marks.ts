import type { MapMark } from './marks.ts';
import type { SheetPoint } from './sheet.ts';
import { short, tag } from './svg.ts';

// A stroke without length and with round or square ends is a disc or a square, and costs a dozen bytes.
function dots(points: readonly SheetPoint[]): string {
  return sorted(points)
    .map(([x, y]) => `M${short(x)} ${short(y)}h0`)
    .join('');
}

/** Small marks of one kind as one path, a dozen bytes each and about 5 units wide. */
export function drawPoints(mark: MapMark, points: readonly SheetPoint[]): string {
  if (points.length === 0) return '';
  const path = {
    disc: dots,
    seal: dots,
    house: shapes('v-3.4l2.3-2.2 2.3 2.2v3.4z', -2.3, 2.2),
    diamond: shapes('l2.7-2.7 2.7 2.7-2.7 2.7z', -2.7, 0),
  }[mark](points);
  return tag('path', { class: `pt-${mark}`, d: path });
}

function shapes(outline: string, dx: number, dy: number): (points: readonly SheetPoint[]) => string {
  return (points) =>
    sorted(points)
      .map(([x, y]) => `M${short(x + dx)} ${short(y + dy)}${outline}`)
      .join('');
}

/** Hollow marks for what is only roughly known: discs with a smaller disc of paper on top. */
export function drawRings(points: readonly SheetPoint[]): string {
  if (points.length === 0) return '';
  const path = dots(points);
  return tag('path', { class: 'pt-ring', d: path }) + tag('path', { class: 'pt-hole', d: path });
}

// From west to east: neighbouring numbers compress better, and the order no longer depends on the list.
function sorted(points: readonly SheetPoint[]): SheetPoint[] {
  return points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}
