import type { Locale } from '../../i18n/locales.ts';

/** The page's language, and the site's own path with slashes at both ends. */
export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
export const base: string = import.meta.env.BASE_URL;

/** Fetches JSON that this site's build wrote; rejects when the network fails. */
export async function fetchBuilt<T>(path: string): Promise<T> {
  const response = await fetch(`${base}search/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The file comes from the same build as this script, hence no further parsing.
  return response.json();
}
