import { isObject } from '../check/texts.ts';
import { bareOf, type FormSchema, isNullable } from './form-schema.ts';

/**
 * Makes of what has been typed so far the value that a file holds: nothing typed is left out, or null or an empty list where the schema wants the key;
 * a choice that may be unknown is unknown. Whole records stay as they are.
 */
export const tidyDraft = (draft: unknown, schema: FormSchema): unknown => tidyObject(isObject(draft) ? draft : {}, bareOf(schema));

function tidyValue(value: unknown, schema: FormSchema): unknown {
  const bare = bareOf(schema);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return tidyList(value, bare);
  if (!isObject(value) || bare.properties === undefined) return value;
  return Object.values(value).some(isFilled) ? tidyObject(value, bare) : undefined;
}

function tidyObject(value: Readonly<Record<string, unknown>>, { properties = {}, required = [] }: FormSchema): unknown {
  const kept = Object.keys(value).filter((key) => !Object.hasOwn(properties, key));
  const entries = Object.entries(properties).flatMap(([key, part]) => {
    const wanted = required.includes(key) || value[key] === null;
    const tidy = tidyValue(value[key], part) ?? (wanted ? nothingIn(part) : undefined);
    return tidy === undefined ? [] : [[key, tidy] as const];
  });
  return Object.fromEntries([...entries, ...kept.map((key) => [key, value[key]] as const)]);
}

const tidyList = (items: readonly unknown[], { items: part }: FormSchema): unknown[] =>
  part === undefined ? [...items] : items.map((item) => tidyValue(item, part)).filter((item) => item !== undefined);

/** What a required key holds when nothing is known; undefined where that is a mistake. */
function nothingIn(schema: FormSchema): unknown {
  if (isNullable(schema)) return null;
  if (schema.type === 'array') return [];
  if (schema.type === 'boolean') return false;
  return schema.enum?.includes('unknown') === true ? 'unknown' : undefined;
}

/** Has anything been written here? A bare "no" counts as little as a blank. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isFilled);
  if (isObject(value)) return Object.values(value).some(isFilled);
  return value !== undefined && value !== null && value !== false;
}
