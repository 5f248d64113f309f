import { z } from 'zod';
import type { Path } from './finding.ts';

/** Takes off what wraps a schema: nullable, optional, default, read-only. */
function inner(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (
    current instanceof z.ZodNullable ||
    current instanceof z.ZodOptional ||
    current instanceof z.ZodDefault ||
    current instanceof z.ZodReadonly
  ) {
    const next = current.unwrap();
    if (!(next instanceof z.ZodType)) break;
    current = next;
  }
  return current;
}

/** The schema of a field, or null where the path leads to nothing. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let current = schema;
  for (const step of path) {
    const bare = inner(current);
    const next: unknown =
      bare instanceof z.ZodObject && typeof step === 'string' ? bare.shape[step] : bare instanceof z.ZodArray ? bare.element : undefined;
    if (!(next instanceof z.ZodType)) return null;
    current = next;
  }
  return current;
}

/** The keys an object schema allows, in their order; none for anything else. */
export function keysOf(schema: z.ZodType | null): readonly string[] {
  const bare = schema === null ? null : inner(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** What the schema says of a field to editors: the explanation and the example after `例：`. */
export interface FieldGuide {
  readonly meaning: string;
  readonly example: string;
}

/** Reads the guide out of the description of a schema or of what it wraps. */
export function guideOf(schema: z.ZodType): FieldGuide | null {
  const description = schema.description ?? inner(schema).description;
  if (description === undefined) return null;
  const [meaning = '', example = ''] = description.split('例：');
  return { meaning: meaning.replace(/。\s*$/, ''), example };
}

/** The value that a schema's example stands for; undefined if it has none that the schema itself accepts. */
export function exampleOf(schema: z.ZodType): unknown {
  const example = guideOf(schema)?.example ?? '';
  if (example === '') return undefined;
  const candidates = [parsedOrUndefined(example), example, example.split(/[、 ]/)[0]];
  return candidates.find((candidate) => candidate !== undefined && schema.safeParse(candidate).success);
}

/** The same, of the field as it is when it is filled in, where its own example is only null. */
export const fullExampleOf = (schema: z.ZodType): unknown => exampleOf(schema) ?? exampleOf(inner(schema));

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a field may hold, as far as a cell of a table has to know it. */
export interface FieldShape {
  readonly type: 'object' | 'texts' | 'list' | 'text' | 'other';
  /** May the field be left out? */
  readonly isOptional: boolean;
  readonly isNullable: boolean;
}

/** The shape of a field, whatever wraps it. */
export function shapeOf(schema: z.ZodType): FieldShape {
  return { type: typeOf(inner(schema)), isOptional: schema.safeParse(undefined).success, isNullable: schema.safeParse(null).success };
}

function typeOf(bare: z.ZodType): FieldShape['type'] {
  if (bare instanceof z.ZodObject) return 'object';
  if (bare instanceof z.ZodArray) return bare.element instanceof z.ZodType && isTextual(bare.element) ? 'texts' : 'list';
  return isTextual(bare) ? 'text' : 'other';
}

const isTextual = (bare: z.ZodType): boolean =>
  bare instanceof z.ZodString || bare instanceof z.ZodStringFormat || bare instanceof z.ZodEnum;
