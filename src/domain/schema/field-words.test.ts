import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { pageSchema } from '../check/content-record.ts';
import { guideOf } from '../check/schema-fields.ts';
import { collectionDefinitions } from '../collections.ts';
import { guideFields } from '../field-guide.ts';
import { milestonesSchema, unresolvedBasesSchema } from './base.ts';
import { fieldInEnglish } from './field-words.ts';
import { holidayYearSchema } from './holidays.ts';
import { kindTermsSchema, publishersSchema, termsSchema } from './vocabulary.ts';

/** Everything that an editor may write. */
const told: readonly { readonly name: string; readonly schema: z.ZodType }[] = [
  ...Object.entries(collectionDefinitions).map(([name, { schema }]) => ({ name, schema })),
  { name: 'topics', schema: termsSchema.element },
  { name: 'kinds', schema: kindTermsSchema.element },
  { name: 'publishers', schema: publishersSchema.element },
  { name: 'the timeline', schema: milestonesSchema.element },
  { name: 'the bases unresolved', schema: unresolvedBasesSchema },
  { name: 'holidays', schema: holidayYearSchema },
  { name: 'pages', schema: pageSchema },
];

describe('the guide to the fields', () => {
  it.for(told)('has English words for everything that the schema of $name says', ({ schema }) => {
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
