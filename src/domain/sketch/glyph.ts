import type { MapMark } from './marks.ts';
import type { SheetPoint } from './sheet.ts';
import { short } from './svg.ts';

/** Path data of a mark around a point, 12 units wide at scale 1. */
export function glyph(mark: MapMark, [x, y]: SheetPoint, scale: number): string {
  const s = (value: number): string => short(value * scale);
  const from = (dx: number, dy: number): string => `M${short(x + dx * scale)} ${short(y + dy * scale)}`;
  switch (mark) {
    case 'house':
      return `${from(-6, 6)}v${s(-8)}l${s(6)} ${s(-6)} ${s(6)} ${s(6)}v${s(8)}z`;
    case 'disc':
      return `${from(-6, 0)}a${s(6)} ${s(6)} 0 1 1 ${s(12)} 0a${s(6)} ${s(6)} 0 1 1 ${s(-12)} 0z`;
    case 'diamond':
      return `${from(0, -7)}l${s(7)} ${s(7)} ${s(-7)} ${s(7)} ${s(-7)} ${s(-7)}z`;
    case 'seal':
      return `${from(-6, -6)}h${s(12)}v${s(12)}h${s(-12)}z`;
  }
}
