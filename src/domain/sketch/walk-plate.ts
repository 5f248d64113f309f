import type { BaseGeometry, MetroNetwork } from '../schema/geometry.ts';
import type { MapNames } from './map-names.ts';
import { drawablePosition, isPinned } from './marks.ts';
import { draftPlate, plateSizes, type PlateDraft, type PlateStop } from './plate-draft.ts';
import { plateLayouts, plateSheet } from './plate-layout.ts';
import { drawRoute } from './plate-route.ts';
import { chooseStations, drawStations } from './plate-stations.ts';
import { drawStop, drawTies } from './plate-stops.ts';
import { drawRiverNames, drawSeaNames, drawWater } from './plate-water.ts';
import type { Corner, Size } from './quiet-corner.ts';
import { drawScaleBar } from './scale-bar.ts';
import { boxAround, doBoxesOverlap, type Box } from './sheet.ts';
import { describe, tag } from './svg.ts';

/** What a walk's plate is drawn from. */
export interface WalkPlateInput {
  /** Prefix of the ids in the drawing, unique on the page. */
  readonly id: string;
  readonly geometry: BaseGeometry;
  readonly metro: MetroNetwork;
  readonly language: 'zh' | 'en';
  readonly labels: MapNames & { readonly title: string; readonly description?: string };
  readonly stops: readonly PlateStop[];
  /** Size of the title slip and of the gist on a wide screen, in units of the plate (1104 px are 900 units). */
  readonly slip?: Size;
  readonly gist?: Size;
}

/** A plate and the corners that it keeps free for the title slip and the gist; null: both stand above it. */
export interface PlateDrawing {
  readonly svg: string;
  readonly slipCorner: Corner | null;
  readonly gistCorner: Corner | null;
}

// Water runs on to the edges of a wide window.
const bleed: Box = { x: -420, y: -50, width: 1740, height: 720 };
// Places for the scale bar along the lower edge, then the upper one; the first free one is taken.
const scaleCorners = [
  [18, 572],
  [640, 572],
  [330, 572],
  [18, 8],
  [640, 8],
] as const;
const mostDrafts = 14;
const rankCost = 0.55;

/** Draws the plate that opens a walk; null when no stop has a position. */
export function drawWalkPlate(input: WalkPlateInput): PlateDrawing | null {
  const known = input.stops.flatMap((stop) => {
    const position = drawablePosition(stop);
    return position ? [{ stop, position }] : [];
  });
  if (known.length === 0) return null;
  const positions = known.map(({ position }) => position);
  const layouts = plateLayouts(positions, input.slip ?? { width: 132, height: 340 }, input.gist ?? { width: 240, height: 205 });
  const drafts = [...layouts.slice(0, mostDrafts), ...layouts.slice(-1)].map((layout, rank) => {
    const draft = draftPlate(known, layout, input.geometry);
    return { ...draft, cost: draft.cost + rank * rankCost };
  });
  const best = drafts.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { svg: render(input, best), slipCorner: best.layout.slipCorner, gistCorner: best.layout.gistCorner };
}

function render(input: WalkPlateInput, { layout, stops }: PlateDraft): string {
  const { projection } = layout;
  const { attributes, content } = describe(input.id, input.labels.title, input.labels.description);
  const names = stops.flatMap(({ label }) => (label ? [label.box] : []));
  const filled = [...layout.reserved, ...names, ...stops.map(({ point }) => boxAround(point, plateSizes.phoneDisc + 2))];
  const scaleBox = scaleCorners
    .map(([x, y]): Box => ({ x, y, width: 240, height: 40 }))
    .find((box) => !filled.some((other) => doBoxesOverlap(box, other)));
  if (scaleBox) filled.push(scaleBox);
  const pins = stops.filter(isPinned).map(({ point }) => point);
  const stations = chooseStations(input, projection, pins, filled);
  filled.push(...stations.map(({ box }) => box));
  return tag(
    'svg',
    // A group, not an image: the discs are links.
    { class: 'plate', viewBox: `0 0 ${plateSheet.width} ${plateSheet.height}`, role: 'group', ...attributes },
    content,
    drawWater(input.id, input.geometry, projection, bleed),
    drawSeaNames(projection, plateSheet, filled, input.labels),
    drawRiverNames(input.geometry, projection, plateSheet, filled, input.labels),
    drawStations(stations),
    drawRoute(stops),
    drawTies(stops),
    ...stops.map(drawStop),
    scaleBox ? drawScaleBar(scaleBox.x + 12, scaleBox.y + 28, projection.unitsPerMeter, input.labels, 160) : '',
  );
}
