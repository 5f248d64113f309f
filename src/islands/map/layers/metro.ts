import { baseSource, type LayerGroup, type LegendEntry } from './layer-group.ts';
import { font, haloPixels, nameIn } from './lettering.ts';

/** Metro lines and stations in the legend. */
export const metroLegend = [
  { id: 'metro', sample: 'line' },
  { id: 'station', sample: 'ring' },
] as const satisfies readonly LegendEntry[];

/** Strength of the official colours: quiet enough to lie under everything else. By night the tiles bring lighter ones. */
export const metroOpacity = { light: 0.55, dark: 0.6 } as const;

/** Lines in their official colours. */
export const metroLineLayers: LayerGroup = ({ theme }) => [
  {
    id: 'metro',
    type: 'line',
    source: baseSource,
    'source-layer': 'metro',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': ['get', theme === 'dark' ? 'night' : 'day'],
      'line-opacity': metroOpacity[theme],
      'line-width': ['interpolate', ['exponential', 1.3], ['zoom'], 8, 0.9, 11, 1.8, 13, 3, 15.5, 4.5],
    },
  },
];

/** Stations of exact position, interchanges first. */
export const stationLayers: LayerGroup = ({ palette }) => [
  {
    id: 'station',
    type: 'circle',
    source: baseSource,
    'source-layer': 'station',
    minzoom: 10.5,
    filter: ['any', ['>', ['get', 'lines'], 1], ['>=', ['zoom'], 11.7]],
    paint: {
      'circle-color': palette.paper,
      'circle-stroke-color': palette.control,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10.5, 1, 14, 1.5],
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        10.5,
        ['case', ['>', ['get', 'lines'], 1], 1.6, 1],
        14,
        ['case', ['>', ['get', 'lines'], 1], 4.5, 3.2],
      ],
    },
  },
];

/** Names of stations; those where more lines meet come first and earlier. */
export const stationNameLayers: LayerGroup = (look) => [
  {
    id: 'station-name',
    type: 'symbol',
    source: baseSource,
    'source-layer': 'station',
    minzoom: 11.5,
    filter: ['any', ['>', ['get', 'lines'], 2], ['all', ['>', ['get', 'lines'], 1], ['>=', ['zoom'], 12.3]], ['>=', ['zoom'], 13]],
    layout: {
      'text-field': nameIn(look),
      'text-font': font('sans'),
      'text-size': ['interpolate', ['linear'], ['zoom'], 11.5, 12, 14, 13],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.7,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 6,
      'symbol-sort-key': ['-', 0, ['get', 'lines']],
    },
    paint: { 'text-color': look.palette.inkSoft, 'text-halo-color': look.palette.paper, 'text-halo-width': haloPixels },
  },
];
