import type { Position } from '../geo.ts';
import type { BaseGeometry } from '../schema/geometry.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels.ts';
import { letter, plainName, type Lettering } from './lettering.ts';
import type { Placed } from './marks.ts';
import { plateSheet, type PlateLayout } from './plate-layout.ts';
import type { Leg, RouteStop } from './plate-route.ts';
import { boxAround, growBox, isInBox, type Box, type SheetPoint } from './sheet.ts';
import { spreadMarks } from './spread.ts';
import { courseOnSheet, riverWidthUnits } from './water.ts';

/** A stop as the plate sees it. */
export interface PlateStop extends Placed {
  readonly number: number;
  readonly name: string;
  /** How one goes on from here; on foot unless said otherwise. */
  readonly legToNext?: Leg;
  /** Where the disc leads; `#stop-N` unless said otherwise. */
  readonly href?: string;
}

/** A stop with its disc, its true point and its name in place. */
export interface DrawnStop extends RouteStop {
  readonly stop: PlateStop;
  /** Where the place truly is; the disc may have made room for another. */
  readonly home: SheetPoint;
  readonly lettering: Lettering;
  readonly label: PlacedLabel | null;
  /** True when the name has room on wide screens only. */
  readonly isMinor: boolean;
}

/** One way to draw the plate, and what it costs in missing names and used-up corners. */
export interface PlateDraft {
  readonly layout: PlateLayout;
  readonly stops: readonly DrawnStop[];
  readonly cost: number;
}

/** Sizes of discs and names on wide screens and on phones, where CSS enlarges them. */
export const plateSizes = { disc: 15, phoneDisc: 18, font: 20, phoneFont: 27 } as const;

const longestLine = 9.5;
const reach = 46;

/** Places discs and names in a layout; names are tried at the size of phones first, so that they fit at both. */
export function draftPlate(
  known: readonly { readonly stop: PlateStop; readonly position: Position }[],
  layout: PlateLayout,
  geometry: BaseGeometry,
): PlateDraft {
  const homes = known.map(({ position }) => layout.projection.project(position));
  const room = homes.map(() => 2 * plateSizes.phoneDisc + 2);
  const points = spreadMarks(homes, room, reach, plateSheet);
  const wishes = known.map(
    ({ stop }, index) => ({ at: points[index] ?? [0, 0], lettering: letter(plainName(stop.name), longestLine) }) as const,
  );
  const wide = placeNames(wishes, plateSizes.phoneFont, plateSizes.phoneDisc, points, layout.reserved);
  const taken = [...layout.reserved, ...wide.flatMap((label) => (label ? [label.box] : []))];
  const left = wishes.filter((_, index) => !wide[index]);
  const narrow = placeNames(left, plateSizes.font, plateSizes.disc, points, taken);
  const stops = wishes.map(({ at, lettering }, index): DrawnStop => {
    const stop = known[index]?.stop ?? { number: 0, name: '', position: null, precision: 'none' };
    const next = known[index + 1]?.stop;
    return {
      ...stop,
      stop,
      point: at,
      home: homes[index] ?? at,
      skipsStops: next !== undefined && next.number !== stop.number + 1,
      lettering,
      label: wide[index] ?? narrow[left.findIndex((wish) => wish.at === at)] ?? null,
      isMinor: !wide[index],
    };
  });
  return { layout, stops, cost: costOf(stops, layout, geometry) };
}

function placeNames(
  wishes: readonly Pick<LabelWish, 'at' | 'lettering'>[],
  fontSize: number,
  radius: number,
  points: readonly SheetPoint[],
  taken: readonly Box[],
): (PlacedLabel | null)[] {
  const blocked = [...taken, ...points.map((point) => boxAround(point, radius))];
  const lines = points.slice(1).flatMap((point, index) => {
    const from = points[index];
    return from ? [[from, point] as const] : [];
  });
  const sized = wishes.map((wish) => ({ ...wish, fontSize, radius }));
  return placeLabels(sized, { sheet: growBox(plateSheet, -4), blocked, lines });
}

function costOf(stops: readonly DrawnStop[], layout: PlateLayout, geometry: BaseGeometry): number {
  const missing = stops.filter(({ label }) => label === null).length;
  const minor = stops.filter(({ isMinor }) => isMinor).length;
  return missing * 4 + minor * 0.8 + (isGistWet(layout, geometry) ? 2.5 : 0) + (layout.slipCorner ? 0 : 3);
}

// The slip is a card and may hang over a river; the gist has no ground of its own and is hard to read there.
function isGistWet({ projection, reserved }: PlateLayout, { rivers }: BaseGeometry): boolean {
  const gist = reserved[1];
  if (!gist) return false;
  return rivers.some(({ line }) => {
    const shore = growBox(gist, riverWidthUnits(line, projection) / 2);
    return courseOnSheet(line, projection, plateSheet).some((run) => run.some((point) => isInBox(point, shore)));
  });
}
