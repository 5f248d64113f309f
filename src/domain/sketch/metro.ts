import type { MetroNetwork, MetroStation } from '../schema/geometry.ts';
import { isInBbox } from '../geo.ts';
import { clipLine } from './clip.ts';
import { smoothPath } from './path.ts';
import type { Projection } from './projection.ts';
import { isInBox, type Box, type SheetPoint } from './sheet.ts';
import { tag } from './svg.ts';

/** All metro lines in the box as one quiet path; drawn through approximate stations too, so a schematic only. */
export function drawMetroLines({ lines, stations }: MetroNetwork, projection: Projection, box: Box): string {
  const points = new Map(stations.map(({ id, position }) => [id, projection.project(position)]));
  const window = [box.x, box.y, box.x + box.width, box.y + box.height] as const;
  const path = lines
    .flatMap(({ stations: order, branches, loop }) => [loop ? [...order, ...order.slice(0, 1)] : order, ...branches])
    .map((order) => order.flatMap((id) => pointOf(points, id)))
    .flatMap((line) => clipLine(line, window))
    .map((run) => smoothPath(run))
    .join('');
  return path === '' ? '' : tag('path', { class: 'metro', d: path });
}

function pointOf(points: ReadonlyMap<string, SheetPoint>, id: string): SheetPoint[] {
  const point = points.get(id);
  return point ? [point] : [];
}

/** Stations of exact position inside the box. */
export function stationsInBox({ stations }: MetroNetwork, projection: Projection, box: Box): MetroStation[] {
  const window = projection.bboxOfBox(box);
  return stations.filter(({ confidence, position }) => {
    return confidence === 'exact' && isInBbox(position, window) && isInBox(projection.project(position), box);
  });
}
