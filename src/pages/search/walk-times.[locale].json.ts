import type { APIRoute } from 'astro';
import { localeIds } from '../../i18n/locales.ts';
import { walkTimeWords } from '../../i18n/walk-time-words.ts';
import type { WalkTimeWords } from '../../islands/walk/words.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

/** The words of the times of a walk, in one language; fetched by the walk pages. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const words: WalkTimeWords = walkTimeWords[locale];
  return new Response(JSON.stringify(words));
};
