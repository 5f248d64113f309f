import type { Locale } from '../../i18n/locales.ts';
import { openSearch } from './session.ts';
import type { SearchSession } from './session-types.ts';
import type { SearchLabels } from './words.ts';

/** The page's language, and the site's own path with slashes at both ends. */
export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
export const base: string = import.meta.env.BASE_URL;

let session: SearchSession | undefined;
let labels: Promise<SearchLabels> | undefined;

/** The search of this page; its parts share what has been loaded. */
export const pageSession = (): SearchSession => (session ??= openSearch(locale, base));

/** Fetches JSON that this site's build wrote; rejects when the network fails. */
export async function fetchBuilt<T>(path: string): Promise<T> {
  const response = await fetch(`${base}search/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The file comes from the same build as this script, hence no further parsing.
  return response.json();
}

/** The words and labels of the page's language, loaded once; a failure is tried again at the next call. */
export function pageLabels(): Promise<SearchLabels> {
  labels ??= fetchBuilt<SearchLabels>(`words.${locale}.json`).catch((error: unknown) => {
    labels = undefined;
    throw error;
  });
  return labels;
}
