import { fetchBuilt, locale } from '../search/built-files.ts';

type Named<Name extends string> = Readonly<Record<Name, string>>;

/** The words of the card and of reading aloud, in the page's language. */
export interface VisitWords {
  readonly card: Named<'open' | 'openFor' | 'title' | 'addressUnknown' | 'phone' | 'close' | 'sources' | 'print'> & {
    readonly meanings: readonly [string, string];
  };
  readonly read: Named<'play' | 'pause' | 'resume' | 'stop' | 'back' | 'on' | 'note'>;
}

let words: Promise<VisitWords> | undefined;

/** Fetches the words once for the page. */
export const visitWords = (): Promise<VisitWords> => (words ??= fetchBuilt<VisitWords>(`visit.${locale}.json`));
