import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { zxyToTileId } from 'pmtiles';
import type { Bbox } from '../../../src/domain/geo.ts';
import { tileZooms, type BaseLayer } from './features.ts';

/** A tile by its number on the Hilbert curve of PMTiles, not yet compressed. */
export interface Tile {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** Wide strokes reach into the next tile, hence the wide rim: 30 pixels of 512. */
const rimShare = 30 / 512;

/** Steps across a tile: the last zoom is magnified up to six times and wants finer ones. */
const extentAt = (zoom: number): number => (zoom === tileZooms.last ? 8192 : 4096);

/** Cuts layers into vector tiles over a box, in order of their numbers; empty tiles are left out. */
export function cutTiles(layers: readonly BaseLayer[], box: Bbox): Tile[] {
  const zooms = Array.from({ length: tileZooms.last - tileZooms.first + 1 }, (_, index) => tileZooms.first + index);
  return zooms.flatMap((zoom) => cutZoom(layers, box, zoom)).toSorted((a, b) => a.id - b.id);
}

function cutZoom(layers: readonly BaseLayer[], box: Bbox, zoom: number): Tile[] {
  const extent = extentAt(zoom);
  const indexes = layers.map((layer) => ({ name: layer.name, index: indexOf(layer, zoom, extent) }));
  const [[left, top], [right, bottom]] = [tileAt([box[0], box[3]], zoom), tileAt([box[2], box[1]], zoom)];
  const tiles: Tile[] = [];
  for (let x = left; x <= right; x += 1) {
    for (let y = top; y <= bottom; y += 1) {
      const parts = indexes.flatMap(({ name, index }): [string, GeoJSONVTTile][] => {
        const part = index.getTile(zoom, x, y);
        return part && part.features.length > 0 ? [[name, part]] : [];
      });
      if (parts.length === 0) continue;
      tiles.push({ id: zxyToTileId(zoom, x, y), bytes: fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent }) });
    }
  }
  return tiles;
}

function indexOf({ features }: BaseLayer, zoom: number, extent: number): GeoJSONVT {
  const shown = features.filter(({ zooms: [from, to] }) => zoom >= from && zoom <= to);
  const data: FeatureCollection = {
    type: 'FeatureCollection',
    features: shown.map(({ geometry, properties }) => ({ type: 'Feature', geometry, properties })),
  };
  return new GeoJSONVT(data, {
    maxZoom: tileZooms.last,
    indexMaxZoom: 0,
    tolerance: 1,
    extent,
    buffer: Math.round(extent * rimShare),
    wrap: false,
  });
}

/** Column and row of the tile that holds a position (web mercator, from the north-west). */
function tileAt([lng, lat]: readonly [number, number], zoom: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  const count = 2 ** zoom;
  return [Math.floor((lng / 360 + 0.5) * count), Math.floor(y * count)];
}
