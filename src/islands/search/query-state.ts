import { type OpenWhen, readOpen } from '../../domain/search/open-filter.ts';
import { trimQuery } from '../../domain/search/query-text.ts';
import { searchFilters } from '../../domain/search/record.ts';
import type { FilterName, Filters } from './session-types.ts';

/** Results are shown in steps of this many. */
export const pageStep = 20;

/** All that decides what the search page shows; its address holds nothing else. */
export interface QueryState {
  readonly text: string;
  readonly filters: Filters;
  /** Only what is open then. */
  readonly open: OpenWhen;
  readonly sort: 'relevance' | 'distance';
  /** How many results are shown, a multiple of the step. */
  readonly shown: number;
}

const mostValues = 20;
const mostShown = 1000;

/** Reads the state from the query part of an address; what makes no sense is left out. */
export function readQuery(search: string): QueryState {
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of searchFilters) {
    const values = [...new Set(parameters.getAll(name))].filter((value) => /^[\w-]{1,80}$/.test(value)).slice(0, mostValues);
    if (values.length > 0) filters[name] = values;
  }
  const shown = Math.ceil(Number(parameters.get('n') ?? pageStep) / pageStep) * pageStep;
  return {
    text: trimQuery(parameters.get('q') ?? ''),
    filters,
    open: readOpen(parameters.get('open')),
    sort: parameters.get('sort') === 'distance' ? 'distance' : 'relevance',
    shown: shown >= pageStep && shown <= mostShown ? shown : pageStep,
  };
}

/** The query part of the address of a state, with its question mark; defaults are left out, so that the same search has one address. */
export function writeQuery({ text, filters, open, sort, shown }: QueryState): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const name of searchFilters) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (open !== null) parameters.set('open', open);
  if (sort === 'distance') parameters.set('sort', sort);
  if (shown > pageStep) parameters.set('n', String(shown));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** The chosen values, one by one, in the filters' order. */
export const chosenValues = (filters: Filters): readonly { readonly name: FilterName; readonly value: string }[] =>
  searchFilters.flatMap((name) => (filters[name] ?? []).map((value) => ({ name, value })));

/** The same filters with one value added or taken away. */
export function toggleFilter(filters: Filters, name: FilterName, value: string): Filters {
  const before = filters[name] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return Object.fromEntries(
    searchFilters.map((key) => [key, key === name ? after : (filters[key] ?? [])]).filter(([, values]) => values?.length),
  );
}
