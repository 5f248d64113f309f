import type { Path } from './check/finding.ts';
import { isObject } from './check/texts.ts';

/** The keys that the schema knows at a place in a record, in their order. */
export type KeysAt = (path: Path) => readonly string[];

const positionDecimals = 6;
const positionKeys: ReadonlySet<string> = new Set(['lng', 'lat']);
/** Addresses are taken letter by letter. */
const exactKeys: ReadonlySet<string> = new Set(['url', 'website']);

/** Writes a value as the one canonical text of a JSON record: known keys in order, two spaces, six decimals in positions, NFC, a line feed at the end. */
export const writeCanonical = (value: unknown, keysAt: KeysAt): string => `${JSON.stringify(canonicalValue(value, keysAt, []), null, 2)}\n`;

/** A value with known keys in order, six decimals in positions and composed letters. */
export function canonicalValue(value: unknown, keysAt: KeysAt, path: Path): unknown {
  const key = path.at(-1);
  if (typeof value === 'number') return typeof key === 'string' && positionKeys.has(key) ? Number(value.toFixed(positionDecimals)) : value;
  if (typeof value === 'string') return typeof key === 'string' && exactKeys.has(key) ? value : value.normalize('NFC');
  if (Array.isArray(value)) return value.map((item: unknown, index) => canonicalValue(item, keysAt, [...path, index]));
  if (!isObject(value)) return value;
  const known = keysAt(path).filter((name) => Object.hasOwn(value, name));
  const unknown = Object.keys(value).filter((name) => !known.includes(name));
  return Object.fromEntries([...known, ...unknown].map((name) => [name, canonicalValue(value[name], keysAt, [...path, name])]));
}
