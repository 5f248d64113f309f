import { usualSyllables } from '../../../src/domain/search/name-entries.ts';
import { decodeNames, type NamesIndex } from '../../../src/domain/search/names-index.ts';
import { encodePages, resultIdOf } from '../../../src/domain/search/pages-index.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';

/** Records as the names index puts them, with what depends on their places in it. */
export interface NamedPages {
  readonly records: readonly SearchRecord[];
  readonly names: NamesIndex;
  /** The id of each address in the full text. */
  readonly idByUrl: ReadonlyMap<string, string>;
  /** The pages file. */
  readonly pages: string;
}

/** Joins the records of a language to its names file. Throws where the file holds others. */
export function namePages(records: readonly SearchRecord[], namesText: string): NamedPages {
  const names: NamesIndex = decodeNames(namesText, usualSyllables(records));
  const byRef = new Map(records.map((record) => [record.ref, record]));
  const sorted = names.entries.map(({ ref }) => {
    const record = byRef.get(ref);
    if (record === undefined) throw new Error(`${ref} is among the names and not among the records`);
    return record;
  });
  if (sorted.length !== records.length) throw new Error(`${records.length} records and ${sorted.length} names`);
  return {
    records: sorted,
    names,
    idByUrl: new Map(sorted.map(({ url }, place) => [url, resultIdOf(names.stamp, place)])),
    pages: encodePages(
      names,
      sorted.map(({ filters }) => filters),
    ),
  };
}
