import { describe, expect, it } from 'vitest';
import { guideOf } from '../domain/check/schema-fields.ts';
import { collectionDefinitions } from '../domain/collections.ts';
import { guideFields } from '../domain/field-guide.ts';
import { fieldInEnglish } from './field-words.ts';

const told = ['venues', 'walks', 'bases', 'activities', 'events', 'services', 'indicators'] as const;

describe('the guide to the fields', () => {
  it.for(told)('has English words for everything that the schema of %s says', (name) => {
    const { schema } = collectionDefinitions[name];
    const meanings = [guideOf(schema)?.meaning ?? '', ...guideFields(schema).map(({ meaning }) => meaning)];
    expect(meanings.filter((meaning) => meaning !== '' && fieldInEnglish(meaning) === undefined)).toEqual([]);
  });
  it('goes into lists and groups, says what is required, and tells of a text once', () => {
    const fields = new Map(guideFields(collectionDefinitions.venues.schema).map((field) => [field.name, field]));
    expect(fields.get('hours.rule')).toMatchObject({ required: true, example: 'Tu-Su 09:00-17:00; PH 09:00-17:00' });
    expect(fields.get('sources[].url')).toMatchObject({ required: false });
    expect(fields.get('names')?.required).toBe(true);
    expect(fields.has('names.zh')).toBe(false);
  });
});
