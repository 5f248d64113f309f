/** One result as Pagefind gives it before its excerpt is loaded. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** The fields that match; none when only the running text does. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<{ readonly content: string }>;
}

/** The part of Pagefind's interface that this site uses. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Loads the index's overview, which the first search would otherwise wait for. */
  readonly init: () => Promise<void>;
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

/** Names weigh more than places, and places more than running text. */
const metaWeights = { title: 2, k: 6, f: 3, p: 0 };

/** Loads the full-text index of this page's language. Rejects when the network fails. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ ranking: { metaWeights } });
  await pagefind.init();
  return pagefind;
}
