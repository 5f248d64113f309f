import type { Path } from './finding.ts';

/** A text somewhere in a record. */
export interface PlacedText {
  readonly path: Path;
  /** The nearest name above it; empty at the top. */
  readonly key: string;
  readonly text: string;
}

/** An object somewhere in a record. */
export interface PlacedObject {
  readonly path: Path;
  readonly object: Readonly<Record<string, unknown>>;
}

interface Parts {
  readonly texts: PlacedText[];
  readonly objects: PlacedObject[];
}

/** Several rules ask for the parts of one record: they are collected once. */
const known = new WeakMap<object, Parts>();

/** Every text of a value with its place, whether or not a schema knows it. */
export const textsIn = (value: unknown): readonly PlacedText[] => partsOf(value).texts;

/** Every object of a value with its place, outermost first. */
export const objectsIn = (value: unknown): readonly PlacedObject[] => partsOf(value).objects;

function partsOf(value: unknown): Parts {
  const found = typeof value === 'object' && value !== null ? known.get(value) : undefined;
  if (found !== undefined) return found;
  const parts: Parts = { texts: [], objects: [] };
  collect(value, [], '', parts);
  if (typeof value === 'object' && value !== null) known.set(value, parts);
  return parts;
}

function collect(value: unknown, path: Path, key: string, parts: Parts): void {
  if (typeof value === 'string') parts.texts.push({ path, key, text: value });
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, [...path, index], key, parts);
  else if (isObject(value)) {
    parts.objects.push({ path, object: value });
    for (const [name, item] of Object.entries(value)) collect(item, [...path, name], name, parts);
  }
}

/** Is the value an object with named parts? */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Can the text be an id, as far as its signs go? */
export const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Does the text hold a Chinese character? */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Does the text hold a Latin letter? */
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
