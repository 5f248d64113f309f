import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleOf, guideOf } from '../domain/check/schema-fields.ts';
import { collectionDefinitions } from '../domain/collections.ts';
import { jsonSchemaFiles } from '../domain/json-schemas.ts';

const folder = join(import.meta.dirname, '..', '..', 'public', 'schemas');

/** Every field of a schema with its path; list items are `[]`. */
function* fieldsOf(schema: z.ZodType, path: string): Generator<{ path: string; field: z.ZodType }> {
  yield { path, field: schema };
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = schema.unwrap();
    if (inner instanceof z.ZodType) for (const part of fieldsOf(inner, path)) if (part.field !== inner) yield part;
  } else if (schema instanceof z.ZodArray && schema.element instanceof z.ZodType) yield* fieldsOf(schema.element, `${path}[]`);
  else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries<unknown>(schema.shape))
      if (field instanceof z.ZodType) yield* fieldsOf(field, `${path}.${key}`);
  }
}

const fields = Object.entries(collectionDefinitions).flatMap(([name, { schema }]) => [...fieldsOf(schema, name)]);

describe('the published schemas', () => {
  it.for(jsonSchemaFiles())('$name is what the code says (run: node scripts/schemas.ts)', ({ name, text }) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('have no file that no collection stands behind', () => {
    expect(readdirSync(folder).sort()).toEqual(
      jsonSchemaFiles()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('give examples that the schemas themselves accept', () => {
    const shortened = /…|\.\.\./;
    const wrong = fields.filter(({ field }) => {
      const example = guideOf(field)?.example ?? '';
      return example !== '' && !shortened.test(example) && exampleOf(field) === undefined;
    });
    expect(wrong.map(({ path, field }) => `${path}: ${guideOf(field)?.example}`)).toEqual([]);
  });

  it('explain every named field to editors, or the field around it', () => {
    const explained = new Set(fields.filter(({ field }) => guideOf(field) !== null).map(({ path }) => path));
    const silent = fields.filter(({ path }) => path.includes('.') && !path.endsWith('[]') && !explained.has(path));
    const around = (path: string): string => path.replace(/\.[^.]+$/, '');
    expect(silent.map(({ path }) => path).filter((path) => !(around(path).includes('.') && explained.has(around(path))))).toEqual([]);
  });
});
