import { MapUnavailable } from './map-unavailable.ts';
import type { PageWords } from './words-page.ts';

/** Why there is no live map: the device cannot draw one, or something did not arrive and may the next time. */
export const failureText = (error: unknown, words: PageWords): string =>
  error instanceof MapUnavailable ? words.mapFailed : words.mapBroken;
