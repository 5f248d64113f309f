import { type ContentRecord, readRecord } from '../check/content-record.ts';
import { roleOf, type SourceFile } from '../check/source-file.ts';
import { hasHan, isObject, objectsIn } from '../check/texts.ts';
import { fieldOf } from '../check/finding.ts';
import { nothingParsed, parseRecord } from '../parse-record.ts';
import { changedFields, type FieldChange } from './changed-fields.ts';

/** A content file before and after a change; null where it was not or is no more. The path counts from the content folder. */
export interface FileChange {
  readonly path: string;
  readonly before: SourceFile['text'] | null;
  readonly after: SourceFile['text'] | null;
}

/** What happened to one record. */
export interface RecordChange {
  readonly path: string;
  readonly state: 'added' | 'changed' | 'removed';
  readonly kind: ContentRecord['kind'] | 'other';
  /** As written, in the newest state there is; empty where it has none. */
  readonly names: { readonly zh: string; readonly en: string };
  readonly fields: readonly FieldChange[];
  /** Characters of the text below the front matter before and after, where it changed. */
  readonly body: { readonly before: number; readonly after: number } | null;
  /** Fields that have Chinese words, but no English ones. */
  readonly lacksEnglish: readonly string[];
  /** The record after the change; null where it is gone or is no record. */
  readonly record: ContentRecord | null;
}

/** Says what happened to a file. */
export function recordChange({ path, before, after }: FileChange): RecordChange {
  const [old, now] = [recordIn({ path, text: before ?? '' }), recordIn({ path, text: after ?? '' })];
  const state = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const newest = state === 'removed' ? old : now;
  return {
    path,
    state,
    kind: newest?.kind ?? 'other',
    names: namesOf(newest?.value),
    fields: state === 'changed' ? changedFields(old?.value, now?.value) : [],
    body: state === 'changed' && (old?.body ?? '') !== (now?.body ?? '') ? { before: sizeOf(old), after: sizeOf(now) } : null,
    lacksEnglish: state === 'removed' ? [] : fieldsWithoutEnglish(now?.value),
    record: state === 'removed' ? null : now,
  };
}

/** The record in a file, judged by its schema; null for what is no record. */
export function recordIn({ path, text }: SourceFile): ContentRecord | null {
  const role = roleOf(path);
  if (role.role === 'unread' || role.role === 'geometry' || role.role === 'note') return null;
  const parsed = typeof text === 'string' ? parseRecord(text, path.endsWith('.json') ? 'json' : 'markdown') : nothingParsed;
  return readRecord(path, role, parsed).record;
}

const sizeOf = (record: ContentRecord | null): number => [...(record?.body ?? '')].length;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function namesOf(value: unknown): RecordChange['names'] {
  const names = isObject(value) ? (value['names'] ?? value['name'] ?? value['title']) : undefined;
  return isObject(names) ? { zh: textOf(names['zh']), en: textOf(names['en']) } : { zh: textOf(names), en: '' };
}

function fieldsWithoutEnglish(value: unknown): string[] {
  return [...objectsIn(value)].flatMap(({ path, object }) => {
    const { zh, en } = { zh: object['zh'], en: object['en'] };
    if (typeof zh !== 'string' || zh.trim() === '') return [];
    return typeof en !== 'string' || en.trim() === '' || (hasHan(en) && hasHan(zh) && en === zh) ? [fieldOf(path)] : [];
  });
}
