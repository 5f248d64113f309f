import type { APIRoute } from 'astro';
import { searchRecords } from '../../catalog/search.ts';
import { localeIds } from '../../i18n/locales.ts';
import { searchWords } from '../../i18n/search-words.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

/** Everything that search finds, for scripts/search.ts, which removes this file from the site. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  new Response(JSON.stringify(searchRecords(props.locale, searchWords(props.locale))));
