import { z } from 'zod';
import { collectionDefinitions } from './collections.ts';

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
