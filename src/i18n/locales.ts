/** The site's languages; `path` is the first part of every URL in that language. */
export const locales = {
  zh: { lang: 'zh-CN', path: '', name: '中文', openGraph: 'zh_CN' },
  en: { lang: 'en', path: 'en/', name: 'English', openGraph: 'en_GB' },
} as const;

export type Locale = keyof typeof locales;

export const localeIds = ['zh', 'en'] as const satisfies readonly Locale[];

/** The other of the two languages. */
export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

/** The `locale` route parameter of a language: none for Chinese, which has the bare URLs. */
export const localeParam = (locale: Locale): 'en' | undefined => (locale === 'en' ? 'en' : undefined);

/** Crosses route parameters with both languages, for getStaticPaths. */
export function inBothLocales<P extends Record<string, string | undefined>, Q extends Record<string, unknown>>(
  entries: readonly { params: P; props: Q }[],
): { params: P & { locale: 'en' | undefined }; props: Q & { locale: Locale } }[] {
  return localeIds.flatMap((locale) =>
    entries.map(({ params, props }) => ({ params: { ...params, locale: localeParam(locale) }, props: { ...props, locale } })),
  );
}
