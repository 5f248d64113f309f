import { zxyToTileId } from 'pmtiles';
import type { Bbox } from '../../../src/domain/geo.ts';
import { detailLevel } from '../../../src/domain/map/cluster-level.ts';
import { districtLevel } from '../../../src/domain/map/areas.ts';
import { marksAt, type MarkWithReach } from '../../../src/domain/map/clusters.ts';
import { worldOf, type WorldBox } from '../../../src/domain/map/mercator.ts';
import type { MapArea, MapMark, MapPoint } from '../../../src/domain/map/point-source.ts';
import { listOf, type PointCard, type PointTile, type TileMark, tilesIn } from '../../../src/domain/map/point-tiles.ts';
import { writePmtiles } from '../basemap/pmtiles-writer.ts';
import type { Tile } from '../basemap/tiles.ts';

/** The farthest level that the map offers. */
const firstLevel = 8;
/** Less than a metre. */
const decimals = 6;

/** Cuts all marks of all levels into tiles, in order of their numbers. */
export function cutPointTiles(points: readonly MapPoint[], areas: readonly MapArea[], cardOf: (entry: number) => PointCard): Tile[] {
  const tiles: Tile[] = [];
  for (let level = firstLevel; level <= detailLevel; level += 1) {
    const byTile = new Map<number, MarkWithReach[]>();
    for (const held of marksAt(points, areas, level)) {
      for (const [column, row] of tilesIn(boxOf(held), level)) {
        const id = zxyToTileId(level, column, row);
        const marks = byTile.get(id);
        if (marks) marks.push(held);
        else byTile.set(id, [held]);
      }
    }
    for (const [id, marks] of byTile) tiles.push({ id, bytes: bytesOf(marks, level, cardOf) });
  }
  return tiles.sort((a, b) => a.id - b.id);
}

/** One archive of such tiles. */
export const writePointTiles = (tiles: readonly Tile[], box: Bbox): Uint8Array =>
  writePmtiles(tiles, { box, zooms: [firstLevel, detailLevel], metadata: { name: 'points' } });

/** All that a view must touch to show the mark. */
function boxOf({ mark, reach }: MarkWithReach): WorldBox {
  const corners = [mark.position, ...(reach ?? [])].map(worldOf);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { west: Math.min(...xs), north: Math.min(...ys), east: Math.max(...xs), south: Math.max(...ys) };
}

function bytesOf(held: readonly MarkWithReach[], level: number, cardOf: (entry: number) => PointCard): Uint8Array {
  const tile: PointTile = {
    marks: held.map((each) => slim(each, level)),
    cards: held.flatMap(({ mark }) => namedIn(mark)).map(cardOf),
  };
  return new TextEncoder().encode(JSON.stringify(tile, round));
}

/** A disc can hold thousands; they are read when it is opened. */
function slim({ mark, reach }: MarkWithReach, level: number): TileMark {
  if (mark.type === 'area') return { mark: { ...mark, entries: [] }, lists: mark.ids.map((id) => listOf(id, level)) };
  return reach && mark.type !== 'cluster' ? { mark, reach } : { mark };
}

/** The lists that the discs name, with their venues. */
export function listsOf(areas: readonly MapArea[], cardOf: (entry: number) => PointCard): ReadonlyMap<string, readonly PointCard[]> {
  const lists = new Map<string, PointCard[]>();
  for (const area of areas) {
    for (const name of [listOf(area.id, detailLevel), listOf(area.district ?? area.id, districtLevel)])
      lists.set(name, [...(lists.get(name) ?? []), ...area.entries.map(cardOf)]);
  }
  return lists;
}

function namedIn(mark: MapMark): readonly number[] {
  if (mark.type === 'point') return [mark.point.entry];
  return mark.type === 'stack' ? mark.entries : [];
}

const round = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(decimals)) : value);
