import { z } from 'zod';
import { isObject } from './check/texts.ts';
import { collectionDefinitions } from './collections.ts';
import type { FormSchema } from './contribute/form-schema.ts';
import { textSchema } from './schema/parts.ts';

/** A JSON Schema file of one collection: its name and its text. */
export interface JsonSchemaFile {
  readonly name: string;
  readonly text: string;
}

/** JSON Schemas (2020-12) of what editors write, one file for each collection. Rules between fields are the check gate's. */
export function jsonSchemaFiles(): JsonSchemaFile[] {
  return Object.entries(collectionDefinitions).map(([collection, { schema }]) => {
    const name = `${collection}.schema.json`;
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
    const title = schema.description?.split('：')[0]?.replace(/。$/, '');
    const file = { $comment: '由 scripts/schemas.ts 生成，不要手改', $schema, $id: name, title: title ?? collection, ...rest };
    return { name, text: `${JSON.stringify(file, null, 2)}\n` };
  });
}

/** What the form of the site lets one add or correct. */
export type FormCollection = 'venues' | 'walks' | 'activities' | 'events';

/** A walk with the words of its two files, which the form has as one record. */
const walkWithStory = collectionDefinitions.walks.schema.extend({
  story: textSchema.describe(
    '路线的故事，用 Markdown：空一行分段，小标题前写 ##，不能放图片和 HTML。例：{"zh": "从亭前街走起。", "en": "Begin in Tingqian Street."}',
  ),
});

/** What zod writes is a JSON Schema; only its being an object is left to see. */
const isFormSchema = (value: unknown): value is FormSchema => isObject(value) && isObject(value['properties']);

/** The schemas of the form, which are those of the gate. */
export function formSchemas(): Readonly<Record<FormCollection, FormSchema>> {
  const schemaOf = (collection: FormCollection): FormSchema => {
    const zod = collection === 'walks' ? walkWithStory : collectionDefinitions[collection].schema;
    const { type, properties, required } = z.toJSONSchema(zod, { target: 'draft-2020-12', io: 'input' });
    const schema: unknown = JSON.parse(JSON.stringify({ type, properties, required }));
    if (!isFormSchema(schema)) throw new Error(`the schema of ${collection} is no object`);
    return schema;
  };
  return { venues: schemaOf('venues'), walks: schemaOf('walks'), activities: schemaOf('activities'), events: schemaOf('events') };
}
