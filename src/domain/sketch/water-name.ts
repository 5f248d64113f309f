import { growBox, isInBox, doBoxesOverlap, type Box, type SheetPoint } from './sheet.ts';
import { textWidth } from './lettering.ts';
import { escapeText, tag, textAt } from './svg.ts';

/** A name to be written along a river. */
interface WaterName {
  readonly name: string;
  readonly className: string;
  readonly fontSize: number;
  /** Letter spacing in font sizes, as the class sets it. */
  readonly spacing: number;
  /** Width of the water on the sheet in units; a name wider than the water stands beside it. */
  readonly waterUnits: number;
}

interface Spot {
  readonly at: SheetPoint;
  /** True on land beside the water. */
  readonly isDry: boolean;
  readonly angle: number;
  readonly box: Box;
}

/** Writes a name where the river has room for it and nothing stands in the way; '' where there is no such place. */
export function drawWaterName(
  runs: readonly (readonly SheetPoint[])[],
  sheet: Box,
  blocked: readonly Box[],
  wish: WaterName,
): { svg: string; box: Box | null } {
  const length = textWidth(wish.name) * wish.fontSize + wish.name.length * wish.spacing * wish.fontSize;
  const inner = growBox(sheet, -wish.fontSize);
  const spots = runs.flatMap((run) => spotsAlong(run, length, wish)).filter(({ box }) => fits(box, inner, blocked));
  const best = spots.toSorted((a, b) => Math.abs(a.angle) - Math.abs(b.angle) || a.at[0] - b.at[0])[0];
  if (!best) return { svg: '', box: null };
  const [x, y] = best.at;
  const className = best.isDry ? `${wish.className} dry` : wish.className;
  if (Math.abs(best.angle) < 4) return { svg: textAt(x, y + wish.fontSize * 0.35, wish.name, { class: className }), box: best.box };
  const transform = `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(best.angle)})`;
  const text = tag('text', { class: className, transform, y: wish.fontSize * 0.35 }, escapeText(wish.name));
  return { svg: text, box: best.box };
}

function spotsAlong(run: readonly SheetPoint[], length: number, wish: WaterName): Spot[] {
  const stations = equalSteps(run, Math.max(12, length / 6));
  const half = Math.max(1, Math.round(length / 2 / Math.max(12, length / 6)));
  return stations.flatMap((centre, index) => {
    const [before, after] = [stations[index - half], stations[index + half]];
    if (!before || !after) return [];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const chord = Math.hypot(dx, dy);
    // A bend would carry the letters out of the water.
    if (chord < length * 0.93) return [];
    const raw = (Math.atan2(dy, dx) * 180) / Math.PI;
    const angle = raw > 90 ? raw - 180 : raw < -90 ? raw + 180 : raw;
    if (Math.abs(angle) > 70) return [];
    const beside = wish.waterUnits < wish.fontSize * 1.3 ? wish.waterUnits / 2 + wish.fontSize * 0.75 : 0;
    return (beside === 0 ? [0] : [-beside, beside]).map((offset) => {
      const normal = ((angle + 90) * Math.PI) / 180;
      const at: SheetPoint = [centre[0] + Math.cos(normal) * offset, centre[1] + Math.sin(normal) * offset];
      return { at, angle, isDry: offset !== 0, box: boxOfTurned(at, length, wish.fontSize * 1.2, angle) };
    });
  });
}

function fits(box: Box, inner: Box, blocked: readonly Box[]): boolean {
  const corners: SheetPoint[] = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ];
  return corners.every((corner) => isInBox(corner, inner)) && !blocked.some((other) => doBoxesOverlap(box, other));
}

function boxOfTurned([x, y]: SheetPoint, length: number, height: number, angle: number): Box {
  const turn = (angle * Math.PI) / 180;
  const width = Math.abs(Math.cos(turn)) * length + Math.abs(Math.sin(turn)) * height;
  const tall = Math.abs(Math.sin(turn)) * length + Math.abs(Math.cos(turn)) * height;
  return { x: x - width / 2, y: y - tall / 2, width, height: tall };
}

function equalSteps(run: readonly SheetPoint[], step: number): SheetPoint[] {
  const stations: SheetPoint[] = [];
  let due = 0;
  run.forEach((point, index) => {
    const next = run[index + 1];
    if (!next) return;
    const length = Math.hypot(next[0] - point[0], next[1] - point[1]);
    while (due <= length) {
      const share = length === 0 ? 0 : due / length;
      stations.push([point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]);
      due += step;
    }
    due -= length;
  });
  return stations;
}
