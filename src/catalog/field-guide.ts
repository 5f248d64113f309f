import { guideOf } from '../domain/check/schema-fields.ts';
import { type CollectionName, collectionDefinitions } from '../domain/collections.ts';
import { guideFields } from '../domain/field-guide.ts';

/** What the guide for editors says of a collection: what it is, where its files are, and its fields. */
export function fieldGuideOf(name: CollectionName) {
  const { schema, folder, byDistrict } = collectionDefinitions[name];
  return { meaning: guideOf(schema)?.meaning ?? '', folder: byDistrict ? `${folder}/<district>` : folder, fields: guideFields(schema) };
}
