import { baseSource, type LayerGroup } from './layer-group.ts';
import { font, haloPixels, nameIn } from './lettering.ts';

/** Names of districts, bold and calm; they leave when streets are near enough to be told by stations. */
export const districtNameLayers: LayerGroup = (look) => [
  {
    id: 'district-name',
    type: 'symbol',
    source: baseSource,
    'source-layer': 'district',
    maxzoom: 14.2,
    layout: {
      'text-field': nameIn(look),
      'text-font': font('songBold'),
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 13, 10, 16, 12, 19],
      'text-letter-spacing': look.locale === 'zh' ? 0.2 : 0.04,
      'text-padding': 6,
      'symbol-sort-key': ['-', 0, ['get', 'reach']],
    },
    paint: { 'text-color': look.palette.ink, 'text-halo-color': look.palette.paper, 'text-halo-width': haloPixels },
  },
];
