import type { Geometry } from 'geojson';
import type { PolygonRings, Position } from '../../../src/domain/geo.ts';

/** What a tile says of a feature. */
export type Properties = Readonly<Record<string, string | number>>;

/** A feature of one layer of the base map and the zooms of the tiles that hold it. */
export interface BaseFeature {
  readonly geometry: Geometry;
  readonly properties: Properties;
  readonly zooms: readonly [from: number, to: number];
}

/** A named layer in every tile. */
export interface BaseLayer {
  readonly name: string;
  readonly features: readonly BaseFeature[];
}

/** The zooms of the tiles: beyond the last one the map magnifies it. */
export const tileZooms = { first: 5, last: 13 } as const;

const everyZoom = [tileZooms.first, tileZooms.last] as const;

/** A point with a name or a rank. */
export const pointFeature = (at: Position, properties: Properties, zooms: BaseFeature['zooms'] = everyZoom): BaseFeature => ({
  geometry: { type: 'Point', coordinates: [...at] },
  properties,
  zooms,
});

/** An open line; a ring is given with its first position repeated. */
export const lineFeature = (
  line: readonly Position[],
  properties: Properties = {},
  zooms: BaseFeature['zooms'] = everyZoom,
): BaseFeature => ({
  geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) },
  properties,
  zooms,
});

/** A polygon; its rings are given open and closed here. */
export const polygonFeature = (rings: PolygonRings): BaseFeature => ({
  geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)].map((position) => [...position])) },
  properties: {},
  zooms: everyZoom,
});
