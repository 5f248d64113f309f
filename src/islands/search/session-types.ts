import type { FacetCounts } from '../../domain/search/facets.ts';
import type { PagesIndex } from '../../domain/search/pages-index.ts';
import type { SearchFilter } from '../../domain/search/record.ts';
import type { NameData } from './name-data.ts';

export type FilterName = SearchFilter;

/** Chosen values by filter: values of one filter are alternatives, filters narrow one another. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** A piece of a text, marked where it matches the query. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A name offered while somebody types. */
export interface Suggestion {
  /** Collection and id: "venue/lu-xun-museum". */
  readonly ref: string;
  /** Path on this site, with base and language. */
  readonly url: string;
  /** The name in the page's language, in pieces. */
  readonly title: readonly TextPart[];
  /** The other name that matched, where it is not the title. */
  readonly alias?: string;
  /** Id of the kind of venue ("museum"), or the type for everything else ("walk"). */
  readonly kind: string;
  /** Id of the district; null where there is none or more than one. */
  readonly district: string | null;
}

/** One result, complete but for its excerpt, which is fetched when the row is shown. */
export interface SearchHit {
  readonly ref: string;
  readonly url: string;
  readonly title: readonly TextPart[];
  /** As in a suggestion: the kind of a venue, or the type for everything else. */
  readonly kind: string;
  /** As in a suggestion. */
  readonly district: string | null;
  /** Loads the passage that matches; empty where only the name does. Rejects when the network fails. */
  readonly excerpt: () => Promise<readonly TextPart[]>;
}

/** Every result of a query in rank order, with what each filter would leave. */
export interface SearchOutcome {
  readonly hits: readonly SearchHit[];
  /** Counts the results by filter and value, each filter as if only the others were set; the results need not wait for it. */
  readonly counts: () => FacetCounts;
}

/** Search in one language; everything it needs is loaded from this site at the first call. */
export interface SearchSession {
  /** The names and what is made of them. Rejects when the network fails. */
  readonly names: () => Promise<NameData>;
  /** The filter values of every entry. Rejects when the network fails. */
  readonly pages: () => Promise<PagesIndex>;
  /** Loads and makes all that a search needs, before it is asked. Rejects when the network fails. */
  readonly prepare: () => Promise<void>;
  /** The best names for what has been typed so far; empty for nothing. Rejects when the network fails. */
  readonly suggest: (text: string, limit: number) => Promise<readonly Suggestion[]>;
  /** All results that are accepted; an empty text with filters, or a test of one's own, lists everything they leave. Rejects when the network fails. */
  readonly search: (text: string, filters: Filters, accepts?: (ref: string) => boolean) => Promise<SearchOutcome>;
}
