import type { Path } from '../check/finding.ts';
import { isObject } from '../check/texts.ts';

/** The value at a place in a draft; undefined where there is none. */
export function valueAt(draft: unknown, path: Path): unknown {
  let current = draft;
  for (const step of path) {
    if (Array.isArray(current) && typeof step === 'number') current = current[step];
    else if (isObject(current) && typeof step === 'string' && Object.hasOwn(current, step)) current = current[step];
    else return undefined;
  }
  return current;
}

/** A copy of the draft with another value at a place; undefined takes the key away, and what lies on the way is made. */
export function withValue(draft: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items: readonly unknown[] = Array.isArray(draft) ? draft : [];
    const list = [...items];
    list[step] = withValue(list[step], rest, value);
    return list;
  }
  const object = isObject(draft) ? draft : {};
  const next = withValue(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  if (next === undefined) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== step));
  return { ...object, [step]: next };
}

/** The places at which two records differ, as deep as both have them: lists as a whole. */
export function changedPaths(before: unknown, after: unknown, path: Path = []): Path[] {
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      changedPaths(before[key], after[key], [...path, key]),
    );
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}
