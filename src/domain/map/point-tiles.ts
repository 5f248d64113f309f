import { districtLevel } from './areas.ts';
import type { MarkWithReach } from './clusters.ts';
import type { WorldBox } from './mercator.ts';
import { detailLevel } from './cluster-level.ts';

/** With more venues on the map than this the page does not begin with all of them, but with tiles of ready-made marks. */
export const mostInOneFile = 20_000;

/** What the page says of a venue that stands alone or in a stack. */
export interface PointCard {
  readonly entry: number;
  readonly ref: string;
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly district: string | null;
  /** Left out where it is simply open. */
  readonly state?: string;
}

/** A mark in a tile. A disc does not name its venues there but the lists that do. */
export interface TileMark extends MarkWithReach {
  readonly lists?: readonly string[];
}

/** The list of the venues behind an id in a disc: far away the id is a district's and means everything in it. */
export const listOf = (id: string, level: number): string => `${level <= districtLevel ? 'district' : 'area'}-${id}`;

/** The marks of one tile at one level of clustering; a mark whose members lie in several tiles is in each of them. */
export interface PointTile {
  readonly marks: readonly TileMark[];
  readonly cards: readonly PointCard[];
}

/** Column and row of a tile. */
export type TilePlace = readonly [column: number, row: number];

/** Tiles of a level are cut as those of a zoom, 512 pixels wide there; the last level has marks of its own and the tiles of the level before. */
const tilesAcross = (level: number): number => 2 ** Math.min(level, detailLevel - 1);

/** The tiles of a level that a part of the world touches. */
export function tilesIn({ west, north, east, south }: WorldBox, level: number): readonly TilePlace[] {
  const across = tilesAcross(level);
  const places: TilePlace[] = [];
  for (let column = Math.floor(west * across); column <= Math.floor(east * across); column += 1)
    for (let row = Math.floor(north * across); row <= Math.floor(south * across); row += 1) places.push([column, row]);
  return places;
}
