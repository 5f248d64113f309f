import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { MarkShape } from '../../../src/domain/map/point-source.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import type { SearchTables } from '../../../src/domain/search/tables.ts';
import type { Both } from './synthetic-venues.ts';

const generated = new URL('../../../src/catalog/.content-collections/generated/index.js', import.meta.url);

/** What the bench takes from the catalog. */
export interface Catalog {
  readonly recordsOf: (locale: 'zh' | 'en') => readonly SearchRecord[];
  /** The tables that the browser would load with these records. */
  readonly tablesOf: (records: readonly SearchRecord[]) => SearchTables;
  /** The name of each kind of venue. */
  readonly kinds: ReadonlyMap<string, Both>;
  /** The shape of a kind's mark. */
  readonly markOf: (kind: string) => MarkShape;
}

/** Loads the catalog without Astro. Throws where the content has not been read yet. */
export async function loadCatalog(): Promise<Catalog> {
  if (!existsSync(fileURLToPath(generated))) throw new Error('content is not read yet: npm run collections');
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'content-collections' ? { url: generated.href, shortCircuit: true } : next(specifier, context),
  });
  const [{ searchRecords }, { searchTables }, { searchWords }, { kinds }] = await Promise.all([
    import('../../../src/catalog/search.ts'),
    import('../../../src/catalog/search-tables.ts'),
    import('../../../src/i18n/search-words.ts'),
    import('../../../src/catalog/vocabulary.ts'),
  ]);
  return {
    recordsOf: (locale) => searchRecords(locale, searchWords(locale)),
    tablesOf: searchTables,
    markOf: (kind) => kinds.find(({ id }) => id === kind)?.mark ?? 'disc',
    kinds: new Map(kinds.map(({ id, names }) => [id, names])),
  };
}
