import type { LayerSpecification } from 'maplibre-gl';
import type { MapTheme, Palette } from '../palette.ts';

/** What the layers of one group depend on. */
export interface MapLook {
  readonly theme: MapTheme;
  readonly palette: Palette;
  readonly locale: 'zh' | 'en';
  /** Are the lines between districts shown? */
  readonly hasBorders: boolean;
}

/** How the legend draws a group, and the word it has for it. */
export interface LegendEntry {
  readonly id: 'water' | 'metro' | 'station' | 'border';
  readonly sample: 'area' | 'line' | 'dashes' | 'ring';
}

/** Layers that belong together, bottom first. */
export type LayerGroup = (look: MapLook) => readonly LayerSpecification[];

/** The source of the site's own tiles in the style. */
export const baseSource = 'base';
