import { type Path } from '../check/finding.ts';
import { isObject } from '../check/texts.ts';

/** A field that differs between two states of a record; undefined where it is not written at all. */
export interface FieldChange {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

const deepest = 12;

/** The smallest fields in which two values differ, in the order of the newer one; lists of unequal length and plain lists count as one field. */
export function changedFields(before: unknown, after: unknown, path: Path = []): FieldChange[] {
  if (isSame(before, after)) return [];
  if (path.length < deepest) {
    if (isObject(before) && isObject(after)) {
      const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
      return keys.flatMap((key) => changedFields(ownOf(before, key), ownOf(after, key), [...path, key]));
    }
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && after.every(isObject))
      return after.flatMap((item, index) => changedFields(before[index], item, [...path, index]));
  }
  return [{ path, before, after }];
}

// A key such as __proto__ is a stranger's text like any other.
const ownOf = (record: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
