import { writeCanonical } from '../../domain/canonical-value.ts';
import { isObject } from '../../domain/check/texts.ts';
import { checkDraft, type DraftProblem } from '../../domain/contribute/check-draft.ts';
import { valueAt, withValue } from '../../domain/contribute/draft-path.ts';
import { keysIn } from '../../domain/contribute/form-schema.ts';
import { tidyDraft } from '../../domain/contribute/tidy-draft.ts';
import type { FormContext } from './form-context.ts';

/** What the draft makes: the record, its file, and what is still wrong with it. */
export interface DraftFile {
  readonly value: unknown;
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly DraftProblem[];
}

/** Makes the file of a draft; a correction stays in the folder where the record lies. */
export function fileOfDraft({ collection, schema, store }: FormContext, originalPath: string | null): DraftFile {
  const tidy = tidyDraft(store.draft(), schema);
  const value = collection === 'venues' && originalPath === null ? withVerified(tidy) : tidy;
  const id = valueAt(value, ['id']);
  const district = valueAt(value, ['district']);
  const folder = collection === 'venues' ? `venues/${typeof district === 'string' ? district : '…'}` : collection;
  return {
    value,
    path: originalPath ?? `content/${folder}/${typeof id === 'string' ? id : '…'}.json`,
    text: writeCanonical(value, keysIn(schema)),
    problems: checkDraft(value, schema),
  };
}

/** How far a new record is checked follows from what it holds, where the writer has not said it: the level, and the newest date of a source. */
function withVerified(value: unknown): unknown {
  const precision = valueAt(value, ['position', 'precision']);
  const isPinned = precision === 'exact' || precision === 'street';
  const level = valueAt(value, ['address']) !== null ? 'address' : isPinned ? 'mapped' : 'name';
  const sources = valueAt(value, ['sources']);
  const dates = (Array.isArray(sources) ? sources : []).flatMap((source) =>
    isObject(source) && typeof source['date'] === 'string' ? [source['date']] : [],
  );
  const written = valueAt(value, ['verified']);
  const verified = isObject(written) ? written : {};
  return withValue(value, ['verified'], {
    level: verified['level'] ?? level,
    date: verified['date'] ?? dates.sort().at(-1) ?? null,
  });
}
