import { writeCanonical } from '../../domain/canonical-value.ts';
import { isObject } from '../../domain/check/texts.ts';
import { checkDraft, type DraftProblem } from '../../domain/contribute/check-draft.ts';
import { valueAt, withValue } from '../../domain/contribute/draft-path.ts';
import { keysIn } from '../../domain/contribute/form-schema.ts';
import { tidyDraft } from '../../domain/contribute/tidy-draft.ts';
import { type ContentFile, walkFiles } from '../../domain/contribute/walk-files.ts';
import type { FormContext } from './form-context.ts';

/** What the draft makes: the record, its files, and what is still wrong with it. */
export interface DraftFile {
  readonly value: unknown;
  /** One file; a walk has one in each language. */
  readonly files: readonly ContentFile[];
  readonly problems: readonly DraftProblem[];
}

/** Makes the files of a draft; a correction stays in the folder where the record lies. */
export function fileOfDraft(ctx: FormContext, originalPath: string | null): DraftFile {
  const { collection, schema, store } = ctx;
  const tidy = tidyDraft(store.draft(), schema);
  const value = collection === 'venues' && originalPath === null ? withVerified(tidy) : tidy;
  return { value, files: filesOf(ctx, value, originalPath), problems: checkDraft(value, schema) };
}

/** The files of a record, as `npm run fix` would write them. */
export function filesOf({ collection, schema }: FormContext, value: unknown, originalPath: string | null): readonly ContentFile[] {
  if (collection === 'walks') return walkFiles(value, keysIn(schema));
  const id = valueAt(value, ['id']);
  const district = valueAt(value, ['district']);
  const folder = collection === 'venues' ? `venues/${typeof district === 'string' ? district : '…'}` : collection;
  const path = originalPath ?? `content/${folder}/${typeof id === 'string' ? id : '…'}.json`;
  return [{ path, text: writeCanonical(value, keysIn(schema)) }];
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
