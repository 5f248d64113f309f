import type { Path } from './finding.ts';

/** A text somewhere in a record. */
export interface PlacedText {
  readonly path: Path;
  /** The nearest name above it; empty at the top. */
  readonly key: string;
  readonly text: string;
}

/** Every text of a value with its place, whether or not a schema knows it. */
export function* textsIn(value: unknown, path: Path = [], key = ''): Generator<PlacedText> {
  if (typeof value === 'string') yield { path, key, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index], key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* textsIn(item, [...path, name], name);
}

/** Every object of a value with its place, outermost first. */
export function* objectsIn(
  value: unknown,
  path: Path = [],
): Generator<{ readonly path: Path; readonly object: Readonly<Record<string, unknown>> }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsIn(item, [...path, index]);
  else if (isObject(value)) {
    yield { path, object: value };
    for (const [name, item] of Object.entries(value)) yield* objectsIn(item, [...path, name]);
  }
}

/** Is the value an object with named parts? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Does the text hold a Chinese character? */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Does the text hold a Latin letter? */
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
