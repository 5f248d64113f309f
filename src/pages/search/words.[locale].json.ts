import type { APIRoute } from 'astro';
import { bases } from '../../catalog/bases.ts';
import { districts } from '../../catalog/network.ts';
import { audiences, kinds, topics } from '../../catalog/vocabulary.ts';
import type { SearchLabels } from '../../islands/search/words.ts';
import { dayButtonWords } from '../../i18n/day-words.ts';
import { type Locale, localeIds } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

interface Term {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
}

/** The words, names and marks that the search in the browser shows, in one language. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const t = translate(locale);
  const namesOf = (terms: readonly Term[]): Record<string, string> => Object.fromEntries(terms.map(({ id, names }) => [id, names[locale]]));
  const labels: SearchLabels = {
    words: t.search.words,
    day: dayButtonWords(locale),
    values: {
      type: t.search.types,
      kind: namesOf(kinds),
      district: {
        ...Object.fromEntries(districts.map((district) => [district.id, district.shortNames[locale]])),
        citywide: t.venue.citywide,
        outside: t.venue.outside,
      },
      topic: namesOf(topics),
      audience: namesOf(audiences),
      free: t.search.free,
      access: t.venue.accessRows,
      language: t.venue.languageNames,
      base: Object.fromEntries(bases.map((base) => [base.id, base.shortNames[locale]])),
    },
    singles: t.search.singles,
    marks: { ...Object.fromEntries(kinds.map((kind) => [kind.id, kind.mark])), walk: 'stop', base: 'seal' },
  };
  return new Response(JSON.stringify(labels));
};
