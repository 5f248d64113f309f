import type { Lettering } from './lettering.ts';
import { doBoxesOverlap, doesSegmentMeetBox, isBoxInside, type Box, type SheetPoint } from './sheet.ts';

/** A name that wants a place beside its mark. */
export interface LabelWish {
  readonly at: SheetPoint;
  /** Radius of the mark, so that the name keeps clear of it. */
  readonly radius: number;
  readonly lettering: Lettering;
  readonly fontSize: number;
}

/** Where a name may not or should rather not stand. */
export interface LabelGround {
  /** The sheet: a name outside it is refused. */
  readonly sheet: Box;
  /** Names never cover these. */
  readonly blocked: readonly Box[];
  /** Names avoid these lines if they can. */
  readonly lines: readonly (readonly [SheetPoint, SheetPoint])[];
}

/** A name in its place: where its first line starts, how it is anchored and the box it fills. */
export interface PlacedLabel {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

// Right first, then left, as readers expect; above and below; then the four corners.
const directions: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

const lineCost = 3;

/** Places names one after the other, each at the best of eight spots; null where none is free. */
export function placeLabels(wishes: readonly LabelWish[], ground: LabelGround): (PlacedLabel | null)[] {
  const taken: Box[] = [];
  return wishes.map((wish) => {
    const spots = directions.map((direction, rank) => {
      const label = spotFor(wish, direction);
      return { label, cost: costOf(label, ground, taken) + rank * 0.4 };
    });
    const best = spots.reduce((a, b) => (b.cost < a.cost ? b : a));
    if (best.cost === Infinity) return null;
    taken.push(best.label.box);
    return best.label;
  });
}

function costOf({ box }: PlacedLabel, ground: LabelGround, taken: readonly Box[]): number {
  if (!isBoxInside(box, ground.sheet)) return Infinity;
  if ([...ground.blocked, ...taken].some((other) => doBoxesOverlap(box, other))) return Infinity;
  return ground.lines.filter(([a, b]) => doesSegmentMeetBox(a, b, box)).length * lineCost;
}

function spotFor({ at, radius, lettering, fontSize }: LabelWish, [right, down]: readonly [number, number]): PlacedLabel {
  const [width, height] = [lettering.width * fontSize, lettering.height * fontSize];
  const slant = right !== 0 && down !== 0 ? 0.72 : 1;
  const reach = radius * slant + fontSize * 0.3;
  const x = at[0] + right * reach;
  const middle = at[1] + down * (reach * (right === 0 ? 1 : 0.8) + height / 2 - (right === 0 ? 0 : fontSize * 0.2));
  const left = right > 0 ? x : right < 0 ? x - width : x - width / 2;
  const top = middle - height / 2;
  return {
    x,
    y: top + fontSize * 0.95,
    anchor: right > 0 ? 'start' : right < 0 ? 'end' : 'middle',
    box: { x: left, y: top, width, height },
  };
}
