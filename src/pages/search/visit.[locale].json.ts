import type { APIRoute } from 'astro';
import { localeIds } from '../../i18n/locales.ts';
import { visitWords } from '../../i18n/visit-words.ts';
import type { VisitWords } from '../../islands/card/visit-words.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

/** The words of the card and of reading aloud, in one language; fetched by the pages of venues and walks. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const words: VisitWords = visitWords[locale];
  return new Response(JSON.stringify(words));
};
