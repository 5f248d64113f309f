import { PMTiles } from 'pmtiles';
import type { PointCard, PointTile } from '../../domain/map/point-tiles.ts';
import { openTiledPoints } from '../../domain/map/tiled-points.ts';
import type { NameEntry } from '../../domain/search/names-index.ts';
import { base, fetchBuilt, locale } from '../search/built-files.ts';
import { pageLabels } from '../search/page-session.ts';
import { type MapData, markOfKind } from './map-data.ts';
import type { MapSettings } from './words.ts';

/** The map's data where there are too many venues to begin with all of them: marks come in tiles, names with the marks that show them. */
export async function loadTiledData(count: number): Promise<MapData> {
  const [settings, labels] = await Promise.all([fetchBuilt<MapSettings>(`map.${locale}.json`), pageLabels()]);
  const archive = new PMTiles(`${base}map/points.${locale}.pmtiles`);
  const entries: NameEntry[] = [];
  const states = new Map<number, string>();
  const take = (cards: readonly PointCard[]): void => {
    for (const { entry, state, ...card } of cards) {
      entries[entry] = { ...card, names: [card.title], pinyin: [], prominence: 0 };
      if (state !== undefined) states.set(entry, state);
    }
  };
  const readTile = async (level: number, column: number, row: number): Promise<PointTile | null> => {
    const tile = await archive.getZxy(level, column, row);
    return tile === undefined ? null : new Response(tile.data).json();
  };
  const source = openTiledPoints(readTile, (name) => fetchBuilt<readonly PointCard[]>(`members/${name}.${locale}.json`), take);
  return {
    ...settings,
    labels,
    entries,
    filters: { type: [], kind: [], district: [], topic: [], audience: [], free: [], access: [], language: [], base: [] },
    places: { places: [], areas: [], states, renown: [] },
    byRank: [],
    byName: () => [],
    placeOf: () => undefined,
    markOf: (entry) => markOfKind(labels, entries[entry]?.kind ?? ''),
    tiles: { source, count },
  };
}
