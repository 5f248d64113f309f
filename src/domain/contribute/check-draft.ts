import type { Path } from '../check/finding.ts';
import { isObject } from '../check/texts.ts';
import { bareOf, type FormSchema, isNullable } from './form-schema.ts';

/** What can be wrong with a field; the words for each are the interface's. */
export type DraftTrouble =
  | 'missing'
  | 'type'
  | 'unknown-key'
  | 'choice'
  | 'pattern'
  | 'empty'
  | 'long'
  | 'url'
  | 'number'
  | 'range'
  | 'few'
  | 'many'
  | 'status-note'
  | 'source-name';

/** A trouble and its place in the record. */
export interface DraftProblem {
  readonly path: Path;
  readonly trouble: DraftTrouble;
}

/** Holds a record against its schema: what the check gate's schema refuses, this refuses too, and blank texts besides. */
export function checkDraft(value: unknown, schema: FormSchema, path: Path = []): DraftProblem[] {
  if (value === null && isNullable(schema)) return [];
  const bare = bareOf(schema);
  if (bare.enum !== undefined) return typeof value === 'string' && bare.enum.includes(value) ? [] : [{ path, trouble: 'choice' }];
  switch (bare.type) {
    case 'object':
      return isObject(value) ? checkObject(value, bare, path) : [{ path, trouble: 'type' }];
    case 'array':
      return Array.isArray(value) ? checkList(value, bare, path) : [{ path, trouble: 'type' }];
    case 'string':
      return typeof value === 'string' ? troubles(path, textTrouble(value, bare)) : [{ path, trouble: 'type' }];
    case 'number':
    case 'integer':
      return troubles(path, numberTrouble(value, bare));
    case 'boolean':
      return typeof value === 'boolean' ? [] : [{ path, trouble: 'choice' }];
    default:
      return [{ path, trouble: 'type' }];
  }
}

const troubles = (path: Path, trouble: DraftTrouble | null): DraftProblem[] => (trouble === null ? [] : [{ path, trouble }]);

function checkObject(value: Readonly<Record<string, unknown>>, schema: FormSchema, path: Path): DraftProblem[] {
  const { properties = {}, required = [] } = schema;
  const strange = Object.keys(value).filter((key) => !Object.hasOwn(properties, key));
  return [
    ...strange.map((key): DraftProblem => ({ path: [...path, key], trouble: 'unknown-key' })),
    ...Object.entries(properties).flatMap(([key, part]): DraftProblem[] => {
      const here = [...path, key];
      if (Object.hasOwn(value, key) && value[key] !== undefined) return checkDraft(value[key], part, here);
      return required.includes(key) ? [{ path: here, trouble: 'missing' }] : [];
    }),
    ...checkTogether(value, properties, path),
  ];
}

/** Two conditions that a JSON Schema cannot carry. */
function checkTogether(
  value: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, unknown>>,
  path: Path,
): DraftProblem[] {
  const isStatus = 'state' in properties && 'successor' in properties;
  if (isStatus && value['state'] !== 'open' && value['note'] === undefined) return [{ path: [...path, 'note'], trouble: 'status-note' }];
  const isSource = 'linkable' in properties;
  if (isSource && value['url'] === undefined && value['title'] === undefined) return [{ path: [...path, 'title'], trouble: 'source-name' }];
  return [];
}

function checkList(value: readonly unknown[], { items, minItems = 0, maxItems = Infinity }: FormSchema, path: Path): DraftProblem[] {
  return [
    ...troubles(path, value.length < minItems ? 'few' : value.length > maxItems ? 'many' : null),
    ...value.flatMap((item, index) => (items === undefined ? [] : checkDraft(item, items, [...path, index]))),
  ];
}

function textTrouble(text: string, { minLength = 0, maxLength = Infinity, pattern, format }: FormSchema): DraftTrouble | null {
  if (minLength > 0 && text.trim().length < minLength) return 'empty';
  if (text.length > maxLength) return 'long';
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return 'pattern';
  if (format === 'uri' && !isWebAddress(text)) return 'url';
  return null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function numberTrouble(value: unknown, schema: FormSchema): DraftTrouble | null {
  const { type, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
  if (typeof value !== 'number' || !Number.isFinite(value) || (type === 'integer' && !Number.isInteger(value))) return 'number';
  return value < minimum || value > maximum || value <= exclusiveMinimum ? 'range' : null;
}
