import { nameEntryOf, usualSyllables } from '../domain/search/name-entries.ts';
import type { NameEntry } from '../domain/search/names-index.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import type { Locale } from '../i18n/locales.ts';
import { activityRecords, baseRecords, eventRecords, pageRecords, serviceRecords, walkRecords } from './search-others.ts';
import type { SearchWords } from './search-parts.ts';
import { venueRecords } from './search-venues.ts';

const made = new Map<Locale, readonly SearchRecord[]>();

/** Everything that search finds, in one language; made once, as several endpoints ask for it. */
export function searchRecords(locale: Locale, words: SearchWords): readonly SearchRecord[] {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const records = [venueRecords, walkRecords, baseRecords, activityRecords, eventRecords, serviceRecords, pageRecords].flatMap(
    (recordsOf) => recordsOf(locale, words),
  );
  made.set(locale, records);
  return records;
}

/** The entries of the suggestions file and the syllables with which it is written. */
export function nameEntries(records: readonly SearchRecord[]): {
  readonly entries: readonly NameEntry[];
  readonly syllables: ReadonlyMap<string, string>;
} {
  const syllables = usualSyllables(records);
  return { entries: records.map((record) => nameEntryOf(record, syllables)), syllables };
}
