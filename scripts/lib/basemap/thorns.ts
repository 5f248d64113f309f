import type { Position } from '../../../src/domain/geo.ts';
import { toPlane } from './plane.ts';

/** How narrow a hairpin must be, and how sharp its turn, to be taken for a jetty. */
interface ThornSize {
  readonly widestMeters: number;
  readonly turnDegrees: number;
}

/** A shore without the jetties and groynes of its source; both ends stay. */
export function withoutThorns(line: readonly Position[], size: ThornSize): Position[] {
  const kept = [...line];
  for (let index = 1; index < kept.length - 1;) {
    const [before, at, after] = [kept[index - 1], kept[index], kept[index + 1]];
    if (before && at && after && isThorn(before, at, after, size)) {
      kept.splice(index, 1);
      index = Math.max(1, index - 1);
    } else index += 1;
  }
  return kept;
}

function isThorn(before: Position, at: Position, after: Position, { widestMeters, turnDegrees }: ThornSize): boolean {
  const [a, b, c] = [toPlane(before), toPlane(at), toPlane(after)];
  const [inward, outward] = [Math.atan2(b[1] - a[1], b[0] - a[0]), Math.atan2(c[1] - b[1], c[0] - b[0])];
  const turn = Math.abs(Math.atan2(Math.sin(outward - inward), Math.cos(outward - inward)));
  const [there, back] = [Math.hypot(b[0] - a[0], b[1] - a[1]), Math.hypot(c[0] - b[0], c[1] - b[1])];
  return turn > (turnDegrees * Math.PI) / 180 && Math.min(there, back) * Math.sin(Math.PI - turn) < widestMeters;
}
