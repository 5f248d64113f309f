import { z } from 'zod';
import { type CollectionName, collectionDefinitions } from '../collections.ts';
import type { ParsedRecord } from '../parse-record.ts';
import { milestonesSchema, unresolvedBasesSchema } from '../schema/base.ts';
import { holidayCalendarSchema } from '../schema/holidays.ts';
import { idSchema } from '../schema/parts.ts';
import { kindTermsSchema, publishersSchema, termsSchema } from '../schema/vocabulary.ts';
import type { FileRole, VocabularyName } from './source-file.ts';

/** What every file has in common once it is taken apart; `value` is what was written, whether or not the schema likes it. */
export interface RecordCommon {
  readonly file: string;
  /** The id that the file's name gives. */
  readonly id: string;
  /** The district folder it stands in, if its collection has such folders. */
  readonly folder: string | null;
  readonly value: unknown;
  readonly body: string | null;
  readonly locate: ParsedRecord['locate'];
  readonly locateInBody: ParsedRecord['locateInBody'];
}

type Typed<Kind, Value> = RecordCommon & { readonly kind: Kind; readonly parsed: Value | null };

/** A record of one collection; `parsed` is null where the schema refused it. */
export type RecordOf<Kind extends CollectionName> = { [K in Kind]: Typed<K, z.output<(typeof collectionDefinitions)[K]['schema']>> }[Kind];

/** Any file that holds content. */
export type ContentRecord =
  | RecordOf<CollectionName>
  | (Typed<'story', { id: string }> & { readonly of: 'walks' | 'bases' })
  | (Typed<'page', { title: string; description: string }> & { readonly locale: string })
  | (Typed<'vocabulary', unknown> & { readonly name: VocabularyName });

/** The front matter of an English story. */
const storySchema = z.strictObject({ id: idSchema });

/** The front matter of a page. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('网页的标题。例：关于本站'),
  description: z.string().min(1).describe('一句话说明，给搜索引擎。例：处处学是什么，资料从哪里来。'),
});

const vocabularySchemas: Record<VocabularyName, z.ZodType> = {
  topics: termsSchema,
  audiences: termsSchema,
  kinds: kindTermsSchema,
  publishers: publishersSchema,
  'base-timeline': milestonesSchema,
  'bases-unresolved': unresolvedBasesSchema,
  holidays: holidayCalendarSchema,
};

/** A record together with the schema that judged it and what the schema found. */
export interface ReadRecord {
  readonly record: ContentRecord;
  readonly schema: z.ZodType;
  readonly issues: readonly z.core.$ZodIssue[];
}

type ContentRole = Extract<FileRole, { role: 'record' | 'story' | 'page' | 'vocabulary' }>;

/** Puts a parsed file through the schema of its role. */
export function readRecord(file: string, role: ContentRole, parsed: ParsedRecord): ReadRecord {
  const { value, body, locate, locateInBody } = parsed;
  const common = { file, id: role.id, folder: role.role === 'record' ? role.folder : null, value, body, locate, locateInBody };
  switch (role.role) {
    case 'story':
      return judged(storySchema, value, (story) => ({ ...common, kind: 'story', of: role.of, parsed: story }));
    case 'page':
      return judged(pageSchema, value, (page) => ({ ...common, kind: 'page', locale: role.locale, parsed: page }));
    case 'vocabulary':
      return judged(vocabularySchemas[role.id], value, (words) => ({ ...common, kind: 'vocabulary', name: role.id, parsed: words }));
    case 'record':
      return readCollectionRecord(role.kind, common);
  }
}

function readCollectionRecord(kind: CollectionName, common: RecordCommon): ReadRecord {
  const { value } = common;
  const of = collectionDefinitions;
  switch (kind) {
    case 'venues':
      return judged(of.venues.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'bases':
      return judged(of.bases.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'walks':
      return judged(of.walks.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'activities':
      return judged(of.activities.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'events':
      return judged(of.events.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'services':
      return judged(of.services.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'indicators':
      return judged(of.indicators.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'districts':
      return judged(of.districts.schema, value, (parsed) => ({ ...common, kind, parsed }));
    case 'subdistricts':
      return judged(of.subdistricts.schema, value, (parsed) => ({ ...common, kind, parsed }));
  }
}

/** A file that could not be read at all (undefined) has said so already; the schema would only repeat it. */
function judged<S extends z.ZodType>(schema: S, value: unknown, build: (parsed: z.output<S> | null) => ContentRecord): ReadRecord {
  if (value === undefined) return { record: build(null), schema, issues: [] };
  const result = schema.safeParse(value);
  return result.success ? { record: build(result.data), schema, issues: [] } : { record: build(null), schema, issues: result.error.issues };
}
