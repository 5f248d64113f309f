import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { baseSource, type LayerGroup, type MapLook } from './layer-group.ts';
import { font, haloPixels, nameIn } from './lettering.ts';

/** Names on water. Their places and turns come with the tiles, so that none bends or stands on its head. */
export const waterNameLayers: LayerGroup = (look) => [
  { ...nameLayer(look, 'wide', 15, 18), paint: paintOn(look, look.palette.water) },
  { ...nameLayer(look, 'lake', 12.5, 14), paint: paintOn(look, look.palette.water) },
  { ...nameLayer(look, 'dry', 12.5, 14), paint: paintOn(look, look.palette.paper) },
  { ...nameLayer(look, 'river', 13, 16), paint: paintOn(look, look.palette.water) },
  creekLayer(look),
];

// Half the creek and a little more, in widths of a letter.
const creekOffset: ExpressionSpecification = [
  'interpolate',
  ['exponential', 1.8],
  ['zoom'],
  12,
  ['literal', [0, -0.5]],
  13,
  ['literal', [0, -0.75]],
  14,
  ['literal', [0, -1.2]],
  15.5,
  ['literal', [0, -2.8]],
];

// A creek is narrower than its name, which therefore stands on its bank.
function creekLayer(look: MapLook): SymbolLayerSpecification {
  const layer = nameLayer(look, 'creek', 12, 13.5);
  return {
    ...layer,
    layout: { ...layer.layout, 'text-anchor': 'bottom', 'text-offset': creekOffset },
    paint: paintOn(look, look.palette.paper),
  };
}

function nameLayer(look: MapLook, size: string, from: number, to: number): SymbolLayerSpecification {
  const isChinese = look.locale === 'zh';
  const textSize: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 9, from, 14, to];
  return {
    id: `water-name-${size}`,
    type: 'symbol',
    source: baseSource,
    'source-layer': 'water-name',
    filter: ['==', ['get', 'size'], size],
    layout: {
      'text-field': nameIn(look),
      'text-font': font(isChinese ? 'song' : 'songItalic'),
      'text-size': textSize,
      'text-letter-spacing': isChinese ? (size === 'wide' ? 0.5 : 0.2) : 0.06,
      'text-rotate': ['get', 'turn'],
      'text-rotation-alignment': 'map',
      'text-max-width': 20,
      'text-padding': 8,
    },
  };
}

const paintOn = ({ palette }: MapLook, ground: string) => ({
  'text-color': palette.river,
  'text-halo-color': ground,
  'text-halo-width': haloPixels,
});
