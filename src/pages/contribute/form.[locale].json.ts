import type { APIRoute } from 'astro';
import { bases } from '../../catalog/bases.ts';
import { holidaysAhead } from '../../catalog/hours.ts';
import { districts, subdistricts } from '../../catalog/network.ts';
import { audiences, kinds, topics } from '../../catalog/vocabulary.ts';
import type { FormFile } from '../../domain/contribute/form-file.ts';
import { withoutMeaning } from '../../domain/contribute/form-schema.ts';
import { formSchemas } from '../../domain/json-schemas.ts';
import { fieldWords } from '../../i18n/contribute-field-words.ts';
import { formSentences } from '../../i18n/contribute-form-words.ts';
import { type Locale, localeIds } from '../../i18n/locales.ts';
import { translate } from '../../i18n/translate.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => localeIds.map((locale) => ({ params: { locale }, props: { locale } }));

interface Term {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
}

/** Everything the form needs before the first word is typed, in one language: schemas, words, vocabularies, holidays. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { locale } }) => {
  const t = translate(locale);
  const termsOf = (terms: readonly Term[]) => terms.map(({ id, names }) => ({ id, name: names[locale] }));
  const schemas = formSchemas();
  const file: FormFile = {
    // The schemas explain in Chinese; the English page has help of its own and keeps their examples.
    schemas:
      locale === 'zh'
        ? schemas
        : {
            venues: withoutMeaning(schemas.venues),
            walks: withoutMeaning(schemas.walks),
            activities: withoutMeaning(schemas.activities),
            events: withoutMeaning(schemas.events),
          },
    words: { ...fieldWords(locale), ...formSentences(locale) },
    weekdays: t.weekdays,
    terms: {
      kind: termsOf(kinds),
      topics: termsOf(topics),
      audiences: termsOf(audiences),
      base: termsOf(bases),
      district: [...termsOf(districts), { id: 'citywide', name: t.venue.citywide }, { id: 'outside', name: t.venue.outside }],
      subdistrict: subdistricts.map(({ id, names, district }) => ({ id, name: names[locale], within: district })),
    },
    holidays: holidaysAhead,
    host: { repository: site.repository, branch: site.branch, email: site.email },
  };
  return new Response(JSON.stringify(file));
};
