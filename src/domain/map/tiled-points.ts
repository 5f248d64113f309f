import { levelOf } from './cluster-level.ts';
import { marginPixels, seenTest } from './clusters.ts';
import { isInWorldBox, worldBoxOf, worldOf } from './mercator.ts';
import { type PointCard, type PointTile, type TileMark, tilesIn } from './point-tiles.ts';
import type { MapMark, MapView, PointSource } from './point-source.ts';

/** Reads a tile; null where nothing lies. Rejects when the network fails. */
export type ReadTile = (level: number, column: number, row: number) => Promise<PointTile | null>;

/** Reads the venues of a list by its name. Rejects when the network fails. */
export type ReadList = (name: string) => Promise<readonly PointCard[]>;

/** Marks that were clustered at build, read tile by tile for the view. `onCards` is told of venues before a mark names them. */
export function openTiledPoints(read: ReadTile, readList: ReadList, onCards: (cards: readonly PointCard[]) => void): PointSource {
  const tiles = new Map<string, PointTile | Promise<PointTile>>();
  const load = async (key: string, level: number, column: number, row: number): Promise<PointTile> => {
    try {
      const tile = (await read(level, column, row)) ?? { marks: [], cards: [] };
      onCards(tile.cards);
      tiles.set(key, tile);
      return tile;
    } catch (error) {
      tiles.delete(key);
      throw error;
    }
  };
  const tileAt = (level: number, column: number, row: number): PointTile | Promise<PointTile> => {
    const key = `${level}/${column}/${row}`;
    const tile = tiles.get(key) ?? load(key, level, column, row);
    tiles.set(key, tile);
    return tile;
  };
  /** At once where all tiles are there already. */
  const withTiles = <T>(view: MapView, use: (marks: readonly TileMark[]) => T): T | Promise<T> => {
    const level = levelOf(view.zoom);
    const found = tilesIn(worldBoxOf(view, marginPixels), level).map(([column, row]) => tileAt(level, column, row));
    const ready = found.flatMap((tile) => (tile instanceof Promise ? [] : [tile]));
    return ready.length === found.length
      ? use(marksOf(ready))
      : Promise.all(found.map((tile) => Promise.resolve(tile))).then((all) => use(marksOf(all)));
  };
  const known = (key: string): TileMark | undefined =>
    [...tiles.values()].flatMap((tile) => (tile instanceof Promise ? [] : tile.marks)).find(({ mark }) => mark.key === key);
  return {
    async membersOf(key) {
      const cards = (await Promise.all((known(key)?.lists ?? []).map(readList))).flat();
      onCards(cards);
      return cards.map(({ entry }) => entry);
    },
    marksIn(view) {
      const isSeen = seenTest(view);
      return withTiles(view, (marks) =>
        marks
          .filter(({ mark, reach }) => isSeen(placeOf(mark), () => (mark.type === 'cluster' ? mark.bounds : reach)))
          .map(({ mark }) => mark),
      );
    },
    // Which members of a mark lie inside is not known here: a mark counts where its own place does.
    shownIn(view) {
      const box = worldBoxOf(view);
      return withTiles(view, (marks) => marks.reduce((sum, { mark }) => sum + (isInWorldBox(box, placeOf(mark)) ? countOf(mark) : 0), 0));
    },
  };
}

function marksOf(tiles: readonly PointTile[]): readonly TileMark[] {
  const byKey = new Map(tiles.flatMap(({ marks }) => marks.map((held) => [held.mark.key, held] as const)));
  return [...byKey.values()];
}

function placeOf({ position }: MapMark): { readonly x: number; readonly y: number } {
  const [x, y] = worldOf(position);
  return { x, y };
}

function countOf(mark: MapMark): number {
  if (mark.type === 'point') return 1;
  return mark.type === 'stack' ? mark.entries.length : mark.count;
}
