import { layers, namedFlavor } from '@protomaps/basemaps';
import type { LayerSpecification } from 'maplibre-gl';
import { baseSource, type MapLook } from './layers/layer-group.ts';
import { fonts } from './layers/lettering.ts';

/** Layers for street tiles of the Protomaps schema in the site's paper, water and ink, without its icons and administrative lines. */
export function streetLayers({ theme, palette, locale }: MapLook): readonly LayerSpecification[] {
  const flavor = {
    ...namedFlavor(theme),
    background: palette.wash,
    earth: palette.paper,
    water: palette.water,
    ocean_label: palette.river,
    city_label: palette.ink,
    city_label_halo: palette.paper,
    subplace_label: palette.inkSoft,
    subplace_label_halo: palette.paper,
    roads_label_minor: palette.inkSoft,
    roads_label_minor_halo: palette.paper,
    roads_label_major: palette.inkSoft,
    roads_label_major_halo: palette.paper,
    address_label: palette.inkSoft,
    address_label_halo: palette.paper,
    boundaries: palette.paper,
  };
  const all = layers(baseSource, flavor, { lang: locale === 'zh' ? 'zh-Hans' : 'en' });
  return all.flatMap((layer): LayerSpecification[] => {
    if ('source-layer' in layer && layer['source-layer'] === 'boundaries') return [];
    if (layer.type !== 'symbol') return [layer];
    if (layer.layout?.['icon-image'] !== undefined) return [];
    return [{ ...layer, layout: { ...layer.layout, 'text-font': [...fonts.sans] } }];
  });
}
