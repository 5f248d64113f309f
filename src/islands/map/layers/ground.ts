import type { LayerSpecification } from 'maplibre-gl';
import { baseSource, type LayerGroup, type LegendEntry } from './layer-group.ts';

/** Water in the legend. */
export const waterLegend = { id: 'water', sample: 'area' } as const satisfies LegendEntry;

/** Engraved lines along the shore: distance from it and thickness in pixels, the farthest first. */
const engraving = [
  { distance: 27, thickness: 0.4 },
  { distance: 19, thickness: 0.5 },
  { distance: 12.5, thickness: 0.6 },
  { distance: 7.5, thickness: 0.7 },
  { distance: 3.5, thickness: 0.8 },
] as const;

/**
 * Land, water and the engraved shore. Each engraved line is a broad stroke of ink under a slightly narrower one of water;
 * the land covers what falls on the dry side.
 */
export const groundLayers: LayerGroup = ({ palette }) => [
  { id: 'desk', type: 'background', paint: { 'background-color': palette.wash } },
  {
    id: 'water',
    type: 'fill',
    source: baseSource,
    'source-layer': 'sheet',
    paint: { 'fill-color': palette.water, 'fill-antialias': false },
  },
  ...engraving.flatMap(({ distance, thickness }) => [
    stroke(`wave-${distance}`, palette.wave, distance * 2 + thickness),
    stroke(`gap-${distance}`, palette.water, distance * 2 - thickness),
  ]),
  { id: 'land', type: 'fill', source: baseSource, 'source-layer': 'land', paint: { 'fill-color': palette.paper, 'fill-antialias': false } },
  {
    id: 'shore',
    type: 'line',
    source: baseSource,
    'source-layer': 'shore',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.river, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.7, 13, 1.2] },
  },
  // Strokes end where the sheet ends.
  {
    id: 'margin',
    type: 'fill',
    source: baseSource,
    'source-layer': 'margin',
    paint: { 'fill-color': palette.wash, 'fill-antialias': false },
  },
  {
    id: 'neatline',
    type: 'line',
    source: baseSource,
    'source-layer': 'sheet',
    paint: { 'line-color': palette.inkSoft, 'line-width': 1, 'line-gap-width': 3 },
  },
];

function stroke(id: string, color: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: baseSource,
    'source-layer': 'shore',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  };
}
