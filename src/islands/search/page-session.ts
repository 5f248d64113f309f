import { base, fetchBuilt, locale } from './built-files.ts';
import { openSearch } from './session.ts';
import type { SearchSession } from './session-types.ts';
import type { SearchLabels } from './words.ts';

let session: SearchSession | undefined;
let labels: Promise<SearchLabels> | undefined;

/** The search of this page; its parts share what has been loaded. */
export const pageSession = (): SearchSession => (session ??= openSearch(locale, base));

/** The words and labels of the page's language, loaded once; a failure is tried again at the next call. */
export function pageLabels(): Promise<SearchLabels> {
  labels ??= fetchBuilt<SearchLabels>(`words.${locale}.json`).catch((error: unknown) => {
    labels = undefined;
    throw error;
  });
  return labels;
}
