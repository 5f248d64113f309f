/** The collections that search covers; the first part of every ref. */
export const searchTypes = ['venue', 'walk', 'base', 'activity', 'event', 'service', 'page'] as const;

/** The filters of the search page, in the order in which it shows them. */
export const searchFilters = ['type', 'kind', 'district', 'topic', 'audience', 'free', 'access', 'language', 'base'] as const;

export type SearchFilter = (typeof searchFilters)[number];

/** A step of how well known a place is, derived from its tier, its sources, and the walks and bases that use it. */
export type Prominence = 0 | 1 | 2 | 3;

/** One record of the full-text index, in one language of the site. */
export interface SearchRecord {
  /** Collection and id, for example "venue/shanghai-museum-east"; the same in both languages. */
  readonly ref: string;
  /** Path on the site with base and language; activities, events and services end in an #anchor. */
  readonly url: string;
  /** Name in the page's language. */
  readonly title: string;
  /** Kind and district or the like, in the page's language. */
  readonly subtitle: string;
  readonly zh: string;
  readonly en: string;
  /** Toneless syllables of the Chinese name, separated by spaces. */
  readonly pinyin: string;
  readonly aliases: readonly string[];
  readonly former: readonly string[];
  /** Forms that the rules of short-forms.ts make of the names. */
  readonly short: readonly string[];
  /** Toneless pinyin of each of `namesOf(record)`, '' for a name without Han characters. */
  readonly spellings: readonly string[];
  /** Label id: a venue's kind, or the type of everything else. */
  readonly kind: string;
  /** District id; null where there is none or more than one. */
  readonly district: string | null;
  /** District, subdistrict, address and metro words in both languages. */
  readonly place: readonly string[];
  /** Topics, audiences and kind in both languages, with the vocabularies' aliases. */
  readonly words: readonly string[];
  /** Running text in the page's language. */
  readonly prose: string;
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
  readonly prominence: Prominence;
  /** [lng, lat] in WGS-84 of a place that has a pin; null where only the area is known. */
  readonly position: readonly [number, number] | null;
}

/** Every name of a record: Chinese, English, then aliases and former names, each once, then the short forms. */
export const namesOf = ({
  zh,
  en,
  aliases,
  former,
  short,
}: Pick<SearchRecord, 'zh' | 'en' | 'aliases' | 'former' | 'short'>): readonly string[] => [
  zh,
  en,
  ...new Set([...aliases, ...former].filter((name) => name !== zh && name !== en)),
  ...short,
];

/** The path of a ref's page below the language's root: venues, walks and bases have pages, the rest an anchor on a list. */
export function pathOfRef(ref: string): string {
  const slash = ref.indexOf('/');
  const type = ref.slice(0, slash);
  const id = ref.slice(slash + 1);
  switch (type) {
    case 'venue':
    case 'walk':
    case 'base':
      return `${type}s/${id}/`;
    case 'activity':
      return `activities/#${id}`;
    case 'event':
    case 'service':
      return `${type}s/#${id}`;
    default:
      return `${id}/`;
  }
}
