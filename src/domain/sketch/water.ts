import type { BaseGeometry } from '../schema/geometry.ts';
import { bboxOf, doBboxesMeet, isPointInMultiPolygon, type PolygonRings, type Position } from '../geo.ts';
import { clipLine, clipRing } from './clip.ts';
import { linePath, smoothPath } from './path.ts';
import type { Projection } from './projection.ts';
import type { Box, SheetPoint } from './sheet.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';
import { tag } from './svg.ts';

/** How the ground under the engraved lines looks: bare paper, or a tint for water seen from near. */
type WaterGround = 'paper' | 'tint';

const strokes = [5, 4, 3, 2, 1] as const;

// From this scale on the corners of the source would show, so the shore is drawn as a curve.
const curvedFromScale = 0.08;

/** Path data of polygons cut to a box of the sheet; '' where there is none. */
export function waterPath(polygons: readonly PolygonRings[], projection: Projection, box: Box, tolerance = 0.5): string {
  const window = projection.bboxOfBox(box);
  const draw = projection.unitsPerMeter >= curvedFromScale ? smoothPath : linePath;
  const rings = polygons
    .flat()
    .filter((ring) => ring.length > 2 && doBboxesMeet(bboxOf(ring), window))
    .map((ring) => clipRing(ring, window).map(([lng, lat]) => projection.project([lng, lat])))
    .map((ring) => simplifyRing(ring, tolerance))
    // Cutting leaves slivers without width along the edges of the box.
    .filter((ring) => ring.length > 2 && Math.abs(signedArea(ring)) > leastArea);
  // On an island the shore and the island's edge both become the whole box, and nothing is left of the water.
  const area = rings.reduce((sum, ring) => sum + signedArea(ring), 0);
  return Math.abs(area) < leastArea ? '' : rings.map((ring) => draw(ring, true)).join('');
}

// Square units.
const leastArea = 2;

function signedArea(ring: readonly SheetPoint[]): number {
  let [x0, y0] = ring.at(-1) ?? [0, 0];
  let twice = 0;
  for (const [x, y] of ring) {
    twice += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return twice / 2;
}

/** The engraving: five strokes of growing width, clipped to the water, and the shore line on top. */
export function drawEngravedWater(id: string, path: string, ground: WaterGround): string {
  if (path === '') return '';
  const use = (className: string): string => tag('use', { href: `#${id}-w`, class: className });
  const gap = ground === 'tint' ? 'wl-gap-w' : 'wl-gap';
  const lines = strokes.map((step) => use(`wl-ink wl-${step}`) + use(`${gap} wl-${step}`)).join('');
  const defs = tag(
    'defs',
    {},
    tag('path', { id: `${id}-w`, d: path }),
    tag('clipPath', { id: `${id}-c` }, tag('use', { href: `#${id}-w` })),
  );
  const fill = ground === 'tint' ? use('water-fill') : '';
  return defs + tag('g', { 'clip-path': `url(#${id}-c)` }, fill, lines, use('coast'));
}

/** A river as one line down to the sea, for maps on which it is a hair wide; '' where the box does not show it. */
export function drawRiverLine(
  { id, line }: BaseGeometry['rivers'][number],
  { sea }: BaseGeometry,
  projection: Projection,
  box: Box,
): string {
  if (id === 'fuxing-island-canal') return '';
  const className = id === 'huangpu' ? 'river-line' : 'river-line minor';
  const inland = line.filter(([lng, lat]) => !isPointInMultiPolygon([lng, lat], sea));
  const runs = courseOnSheet(inland, projection, box);
  const path = runs.map((run) => smoothPath(simplifyLine(run, 0.6))).join('');
  return path === '' ? '' : tag('path', { class: className, d: path });
}

/** The parts of a river's middle line on the sheet. */
export function courseOnSheet(line: readonly (readonly number[])[], projection: Projection, box: Box): SheetPoint[][] {
  const points = line.map(([lng = 0, lat = 0]): SheetPoint => projection.project([lng, lat]));
  return clipLine(points, [box.x, box.y, box.x + box.width, box.y + box.height]);
}

/** Width of a river on the sheet near a position, in units. */
export function riverWidthUnits(line: readonly (readonly number[])[], projection: Projection): number {
  const widths = line.map(([, , meters = 0]) => meters);
  return (Math.max(...widths) / 2) * projection.unitsPerMeter;
}

/** The lakes of the base geometry as plain shapes, for maps that show the sea alone. */
export function drawLakes(lakes: BaseGeometry['lakes'], projection: Projection): string {
  const path = lakes.map(({ shore }) =>
    smoothPath(
      shore.map((p): SheetPoint => projection.project(p satisfies Position)),
      true,
    ),
  );
  return tag('path', { class: 'lake', d: path.join('') });
}
