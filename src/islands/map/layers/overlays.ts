import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { MapLine, MapRing } from '../base-map.ts';
import type { Position } from '../../../domain/geo.ts';
import type { LayerGroup } from './layer-group.ts';
import { font, haloPixels } from './lettering.ts';

/** Walks and rings, which the page sets. */
export interface Overlays {
  readonly lines: readonly MapLine[];
  readonly rings: readonly MapRing[];
  /** Where distances begin. */
  readonly origin: Position | null;
}

type Geometry = { type: 'LineString'; coordinates: number[][] } | { type: 'Point'; coordinates: number[] };

/** GeoJSON of overlays, as the library takes it. */
interface Collection {
  type: 'FeatureCollection';
  features: Feature[];
}

interface Feature {
  type: 'Feature';
  geometry: Geometry;
  properties: Readonly<Record<string, string>>;
}

/** The sources of the overlays by name. */
export const overlaySources = (overlays: Overlays): Readonly<Record<'lines' | 'rings', SourceSpecification>> => ({
  lines: { type: 'geojson', data: lineData(overlays.lines), tolerance: 0.2 },
  rings: { type: 'geojson', data: ringData(overlays), tolerance: 0.2 },
});

/** Walks as features; a line of fewer than two positions is none. */
export function lineData(lines: readonly MapLine[]): Collection {
  const features = lines
    .filter(({ positions }) => positions.length > 1)
    .map(({ id, positions, color }) => featureOf({ type: 'LineString', coordinates: mutable(positions) }, { id, color }));
  return { type: 'FeatureCollection', features };
}

const originId = 'origin';

/** Rings as closed lines, each with a point at its top for the label, and the point they are drawn around. */
export function ringData({ rings, origin }: Pick<Overlays, 'rings' | 'origin'>): Collection {
  const features = rings.flatMap(({ id, positions, label }) => {
    const [first, ...rest] = positions;
    if (!first) return [];
    const top = rest.reduce((best, position) => (position[1] > best[1] ? position : best), first);
    return [
      featureOf({ type: 'LineString', coordinates: mutable([first, ...rest, first]) }, { id }),
      featureOf({ type: 'Point', coordinates: [...top] }, { id, label }),
    ];
  });
  const middle = origin === null ? [] : [featureOf({ type: 'Point', coordinates: [...origin] }, { id: originId })];
  return { type: 'FeatureCollection', features: [...features, ...middle] };
}

/** Walks as lines with a rim of paper, rings as fine dashes. */
export const overlayLineLayers: LayerGroup = ({ palette }) => [
  { ...lineLayer('walk-rim', 'lines'), paint: { 'line-color': palette.paper, 'line-width': 6, 'line-opacity': 0.85 } },
  {
    ...lineLayer('walk', 'lines'),
    paint: {
      'line-color': ['match', ['get', 'color'], 'plane', palette.plane, 'ochre', palette.ochre, palette.brick],
      'line-width': 3,
    },
  },
  {
    ...lineLayer('ring', 'rings'),
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-color': palette.plane, 'line-width': 1.4, 'line-dasharray': [3, 2] },
  },
  originLayer('origin', {
    'circle-radius': 8,
    'circle-color': palette.paper,
    'circle-stroke-color': palette.plane,
    'circle-stroke-width': 2.5,
  }),
  originLayer('origin-middle', { 'circle-radius': 3, 'circle-color': palette.plane }),
];

/** The labels of rings, above everything else on the base. */
export const ringNameLayers: LayerGroup = ({ palette }) => [
  {
    id: 'ring-name',
    type: 'symbol',
    source: 'rings',
    filter: ['has', 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': font('sansMedium'),
      'text-size': 13,
      'text-anchor': 'bottom',
      'text-offset': [0, -0.25],
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.plane, 'text-halo-color': palette.paper, 'text-halo-width': haloPixels },
  },
];

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

const lineLayer = (id: string, source: string): LineLayer => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round', 'line-cap': 'round' },
});

type CircleLayer = Extract<LayerSpecification, { type: 'circle' }>;

/** A ring with a dot: no venue looks like it. */
const originLayer = (id: string, paint: NonNullable<CircleLayer['paint']>): CircleLayer => ({
  id,
  type: 'circle',
  source: 'rings',
  filter: ['==', ['get', 'id'], originId],
  paint,
});

const mutable = (positions: readonly Position[]): number[][] => positions.map((position) => [...position]);

const featureOf = (geometry: Geometry, properties: Readonly<Record<string, string>>): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});
