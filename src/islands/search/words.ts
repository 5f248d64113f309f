import type { DayButtonWords } from '../../domain/plan/day-words.ts';
import type { FilterName } from './session-types.ts';

/** A sentence that counts; `{n}` stands for the number. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** Every word that the scripts of the search write, in the page's language; `{…}` are filled in. */
export interface SearchWords {
  readonly suggestions: string;
  readonly suggestionCount: Counted;
  readonly noSuggestion: string;
  readonly suggestFailed: string;
  readonly loading: string;
  readonly found: Counted;
  readonly listed: Counted;
  readonly none: string;
  readonly noneLeft: string;
  readonly tryTitle: string;
  readonly tries: readonly string[];
  readonly failed: string;
  readonly offline: string;
  readonly retry: string;
  readonly more: string;
  readonly filters: string;
  readonly filtersChosen: string;
  readonly clearFilters: string;
  readonly removeFilter: string;
  readonly filterNames: Readonly<Record<FilterName, string>>;
  readonly open: string;
  readonly openAny: string;
  readonly openNow: string;
  readonly openOn: string;
  readonly openDay: string;
  readonly openKnown: Counted;
  readonly sort: string;
  readonly byRelevance: string;
  readonly byDistance: string;
  readonly locating: string;
  readonly locationNote: string;
  readonly locationFailed: string;
  readonly locationAsk: string;
  readonly noPlace: string;
  readonly away: string;
  readonly meters: string;
  readonly kilometers: string;
  readonly pageTitle: string;
}

/** The words together with the names of all filter values and the marks of the kinds; one small file for each language. */
export interface SearchLabels {
  readonly words: SearchWords;
  readonly day: DayButtonWords;
  readonly values: Readonly<Record<FilterName, Readonly<Record<string, string>>>>;
  /** One walk, one base and so on: the types in the singular. */
  readonly singles: Readonly<Record<string, string>>;
  /** The mark of each kind of venue ("house", "disc", "diamond", "seal"), and of walks. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Puts values into the `{…}` of a text. */
export const fillIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The sentence for a number. */
export const countOf = (counted: Counted, n: number, values: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(n === 1 ? counted.one : counted.many, { ...values, n });

/** A distance as people say it: to 10 m below a kilometre, to 100 m above. */
export const distanceText = (words: SearchWords, meters: number): string =>
  meters < 995
    ? fillIn(words.meters, { n: Math.max(10, Math.round(meters / 10) * 10) })
    : fillIn(words.kilometers, { n: (meters / 1000).toFixed(1) });

/** The name of a filter value; an unknown one is shown as it is. */
export const labelOf = ({ values }: SearchLabels, name: FilterName, value: string): string => values[name][value] ?? value;

/** What a suggestion or result is and where: "museum · Xuhui"; a venue is named by its kind, everything else by its type. */
export function aboutText(labels: SearchLabels, { kind, district }: { readonly kind: string; readonly district: string | null }): string {
  const what = labels.values.kind[kind] ?? labels.singles[kind] ?? kind;
  return district === null ? what : `${what} · ${labelOf(labels, 'district', district)}`;
}
