import { baseSource, type LayerGroup, type LegendEntry } from './layer-group.ts';

/** The lines between districts in the legend. */
export const borderLegend = { id: 'border', sample: 'dashes' } as const satisfies LegendEntry;

/** The id of the layer that is switched on and off. */
export const borderLayerId = 'border';

/** Lines between districts, off until the reader asks for them. */
export const borderLayers: LayerGroup = ({ palette, hasBorders }) => [
  {
    id: borderLayerId,
    type: 'line',
    source: baseSource,
    'source-layer': 'border',
    layout: { visibility: hasBorders ? 'visible' : 'none', 'line-join': 'round' },
    paint: { 'line-color': palette.inkSoft, 'line-width': 1.2, 'line-dasharray': [4, 3] },
  },
];
