import type { CollectionName } from '../collections.ts';
import type { DistrictOutline } from '../district-lookup.ts';
import type { PolygonRings } from '../geo.ts';
import { type Publisher, publishersSchema } from '../schema/vocabulary.ts';
import type { ContentRecord } from './content-record.ts';
import type { VocabularyName } from './source-file.ts';
import { isObject } from './texts.ts';

/** Everything that rules may ask: the records under check and what they may refer to. */
export interface Catalogue {
  /** The records under check, in the order of their files. */
  readonly records: readonly ContentRecord[];
  /** The day on which the check runs, `YYYY-MM-DD`. */
  readonly today: string;
  readonly outlines: readonly DistrictOutline[];
  /** Sea, rivers and lakes; none where a check has no geometry. */
  readonly water: readonly PolygonRings[];
  /** Every record one may refer to, with the project's own where the folder lacks them. */
  readonly known: (kind: CollectionName) => ReadonlyMap<string, ContentRecord>;
  /** The ids of a vocabulary, each with its names. */
  readonly words: (name: 'topics' | 'audiences' | 'kinds') => ReadonlyMap<string, readonly string[]>;
  readonly publishers: ReadonlyMap<string, Publisher['quality']>;
}

/** Builds the catalogue; of the project's own records (`fallback`) only districts, subdistricts and vocabularies count. */
export function buildCatalogue(
  records: readonly ContentRecord[],
  fallback: readonly ContentRecord[],
  outlines: readonly DistrictOutline[],
  today: string,
  water: readonly PolygonRings[] = [],
): Catalogue {
  const shared = fallback.filter((record) => record.kind === 'districts' || record.kind === 'subdistricts');
  const maps = Map.groupBy([...shared, ...records], (record) => record.kind);
  const known = new Map([...maps].map(([kind, group]) => [kind, new Map(group.map((record) => [record.id, record]))]));
  const none = new Map<string, ContentRecord>();
  const vocabulary = (name: VocabularyName): unknown =>
    [...records, ...fallback].find((record) => record.kind === 'vocabulary' && record.name === name && Array.isArray(record.value))?.value;
  const words = { topics: termsIn(vocabulary('topics')), audiences: termsIn(vocabulary('audiences')), kinds: termsIn(vocabulary('kinds')) };
  const publishers = publishersSchema.safeParse(vocabulary('publishers'));
  return {
    records,
    today,
    outlines,
    water,
    known: (kind) => known.get(kind) ?? none,
    words: (name) => words[name],
    publishers: new Map(publishers.success ? publishers.data.map((publisher) => [publisher.domain, publisher.quality]) : []),
  };
}

function termsIn(list: unknown): ReadonlyMap<string, readonly string[]> {
  const terms: unknown[] = Array.isArray(list) ? list : [];
  return new Map(terms.flatMap((term) => (isObject(term) && typeof term['id'] === 'string' ? [[term['id'], namesIn(term)]] : [])));
}

/** What a word or record is called, in both languages and otherwise. */
export function namesIn({ names, aliases }: Readonly<Record<string, unknown>>): string[] {
  const others: readonly unknown[] = Array.isArray(aliases) ? aliases : [];
  return [...(isObject(names) ? Object.values(names) : []), ...others].filter((name) => typeof name === 'string');
}
