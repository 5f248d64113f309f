import type { APIRoute } from 'astro';
import { planPlaces } from '../../catalog/plan-places.ts';
import type { PlacesFile } from '../../domain/plan/places-file.ts';
import { localeIds } from '../../i18n/locales.ts';
import { planWords } from '../../i18n/plan-words.ts';
import { translate } from '../../i18n/translate.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

/** All that the planner needs to know of every venue, and its words, in one language. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const { citywide, outside } = translate(locale).venue;
  const file: PlacesFile = { ...planPlaces(locale, { citywide, outside }), words: planWords(locale) };
  return new Response(JSON.stringify(file));
};
