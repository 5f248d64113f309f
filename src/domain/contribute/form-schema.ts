import type { KeysAt } from '../canonical-value.ts';
import type { Path } from '../check/finding.ts';

/** A JSON Schema as far as a form needs it; the build makes it of the schemas of the check gate. */
export interface FormSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly items?: FormSchema;
  readonly anyOf?: readonly FormSchema[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** What to write, and an example after `例：`. */
  readonly description?: string;
}

/** The schema of the value itself, where nothing (null) may stand for it. */
export const bareOf = (schema: FormSchema): FormSchema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

/** May the value be null? */
export const isNullable = (schema: FormSchema): boolean => schema.anyOf?.some(({ type }) => type === 'null') ?? false;

/** The schema at a place in a record; null where the path leads to nothing. */
export function schemaAtPath(schema: FormSchema, path: Path): FormSchema | null {
  let current: FormSchema | undefined = schema;
  for (const step of path) {
    const bare: FormSchema = bareOf(current);
    const properties = bare.properties ?? {};
    current = typeof step === 'number' ? bare.items : Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (current === undefined) return null;
  }
  return current;
}

/** The order of the keys at each place, for the canonical writer. */
export const keysIn =
  (schema: FormSchema): KeysAt =>
  (path) => {
    const found = schemaAtPath(schema, path);
    return found === null ? [] : Object.keys(bareOf(found).properties ?? {});
  };

/** What the schema tells editors of a field: what to write, and an example. */
export function helpOf(schema: FormSchema): { readonly meaning: string; readonly example: string } {
  const description = schema.description ?? bareOf(schema).description ?? '';
  const [meaning = '', example = ''] = description.split('例：');
  return { meaning: meaning.replace(/。\s*$/, ''), example };
}

/** The schema with its examples alone, for a page in another language than its explanations. */
export function withoutMeaning(schema: FormSchema): FormSchema {
  const { properties, items, anyOf, description, ...rest } = schema;
  const example = helpOf({ description: description ?? '' }).example;
  return {
    ...rest,
    ...(example === '' ? {} : { description: `例：${example}` }),
    ...(items === undefined ? {} : { items: withoutMeaning(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(withoutMeaning) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, withoutMeaning(part)])) }),
  };
}
