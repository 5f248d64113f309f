import type { APIRoute } from 'astro';
import { nameEntries, searchRecords } from '../../catalog/search.ts';
import { encodeNames } from '../../domain/search/names-index.ts';
import { localeIds } from '../../i18n/locales.ts';
import { hrefOf } from '../../i18n/paths.ts';
import { searchWords } from '../../i18n/search-words.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

/** The names index: what the suggestions in the browser look through. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const { entries, syllables } = nameEntries(searchRecords(locale, searchWords(locale)));
  return new Response(encodeNames({ locale, root: hrefOf(locale, '') }, entries, syllables));
};
