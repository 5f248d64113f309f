import { namesOf, pathOfRef, type SearchFilter, type SearchRecord } from '../domain/search/record.ts';
import { shortForms } from '../domain/search/short-forms.ts';
import type { Text } from '../domain/schema/parts.ts';
import type { WalkLevel } from '../domain/schema/walk.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { districts, findDistrict } from './network.ts';
import { spellingsOf } from './search-spelling.ts';
import { audienceById, require, topicById } from './vocabulary.ts';

/** The interface's words that records show, in the page's language. */
export interface SearchWords {
  readonly levels: Readonly<Record<WalkLevel, string>>;
  readonly types: Readonly<Record<'base' | 'activity' | 'event' | 'service' | 'page', string>>;
  readonly citywide: string;
  readonly outside: string;
}

/** What a collection says of a record; the rest follows. */
export interface RecordDraft
  extends
    Pick<SearchRecord, 'ref' | 'subtitle' | 'kind' | 'district' | 'place' | 'words' | 'prose'>,
    Partial<Pick<SearchRecord, 'aliases' | 'former' | 'position' | 'prominence'>> {
  readonly names: Text;
  /** The record's own pinyin, with tone marks. */
  readonly spelling?: string | undefined;
  readonly filters: Partial<SearchRecord['filters']>;
}

const places = { districts: districts.map((district) => district.shortNames.zh) };

const noFilters: Readonly<Record<SearchFilter, readonly string[]>> = {
  type: [],
  kind: [],
  district: [],
  topic: [],
  audience: [],
  free: [],
  access: [],
  language: [],
  base: [],
};

/** Fills in what follows from the names and the ref: address, short forms, spellings. */
export function completeRecord(locale: Locale, { names, spelling, filters, ...draft }: RecordDraft): SearchRecord {
  const aliases = draft.aliases ?? [];
  const former = draft.former ?? [];
  const given = [names.zh, ...aliases, ...former];
  const short = [...new Set(given.flatMap((name) => shortForms(name, places)))].filter((form) => !given.includes(form));
  const named = { zh: names.zh, en: names.en, aliases, former, short };
  const spellings = spellingsOf(namesOf(named), spelling);
  return {
    position: null,
    prominence: 0,
    ...draft,
    ...named,
    filters: { ...noFilters, ...filters },
    spellings,
    pinyin: spellings[0] ?? '',
    title: names[locale],
    url: `${site.base}${locales[locale].path}${pathOfRef(draft.ref)}`,
  };
}

/** Both languages of a text, none of a missing one. */
export const bothOf = (text: Text | null | undefined): string[] => (text == null ? [] : [text.zh, text.en]);

/** The sentences that exist, one after the other. */
export const joinProse = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n');

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };

/** The text of sanitised HTML. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z]+|#x?[\da-f]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** Names only: other words for a term are the gazetteer's, so that a text that says one stands out from all that share the term. */
const termWords = (map: typeof topicById, ids: readonly string[], what: string): string[] =>
  ids.flatMap((id) => bothOf(require(map, id, what).names));

export const topicWords = (ids: readonly string[]): string[] => termWords(topicById, ids, 'topic');
export const audienceWords = (ids: readonly string[]): string[] => termWords(audienceById, ids, 'audience');

/** The names of a district in both languages; none for a place outside the city. */
export function districtWords(id: string): string[] {
  const district = findDistrict(id);
  return district === undefined ? [] : [...bothOf(district.names), ...bothOf(district.shortNames)];
}
