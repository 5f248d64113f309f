import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapLook } from './layer-group.ts';

const sans = ['PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'sans-serif'];
const song = ['Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'STSong', 'serif'];

/** Families of the system; the first word is no family but sets weight and slope, as MapLibre reads them from it. */
export const fonts = {
  sans: ['Regular', ...sans],
  sansMedium: ['Medium', ...sans],
  song: ['Regular', ...song],
  songItalic: ['Regular Italic', ...song],
  songBold: ['Bold', ...song],
} as const;

/** A list of families as MapLibre takes it. */
export const font = (name: keyof typeof fonts): string[] => [...fonts[name]];

/** The name of a thing in the page's language. */
export const nameIn = ({ locale }: MapLook): ExpressionSpecification => ['get', locale];

/** Width of the halo in pixels: the ground on which a letter stands wherever it crosses a line. */
export const haloPixels = 2;
