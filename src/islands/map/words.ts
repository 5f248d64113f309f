import type { BasemapProvider } from '../../domain/map/provider.ts';
import type { BaseWords } from './words-base.ts';
import type { MarkWords } from './words-marks.ts';
import type { PageWords } from './words-page.ts';

/** Every word that the scripts of the map write, in the page's language. */
export interface MapWords extends BaseWords, MarkWords, PageWords {}

/** The file that comes with the map: words, names of the areas by id, and the map under the marks as the site sets it. */
export interface MapSettings {
  readonly words: MapWords;
  readonly areas: Readonly<Record<string, string>>;
  readonly basemap: BasemapProvider;
}
