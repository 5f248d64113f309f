import type { Locale } from './locales.ts';
import { translate } from './translate.ts';

/** The words that search records show in a language: types, levels of walks, places outside the districts. */
export function searchWords(locale: Locale) {
  const t = translate(locale);
  return { types: t.search.types, levels: t.walk.levels, citywide: t.venue.citywide, outside: t.venue.outside };
}
