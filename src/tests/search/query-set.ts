import { z } from 'zod';
import type { Query } from './evaluate.ts';

const querySchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*-\d\d$/),
  query: z.string().min(1),
  locale: z.enum(['zh', 'en']),
  kind: z.string().min(1),
  expect: z.array(z.string().regex(/^(venue|walk|base|activity|event|service)\/[a-z0-9-]+$/)).min(1),
  first: z.boolean().default(false),
  held: z.boolean().default(false),
});

/** The queries of queries.json; throws where the file is not a query set. */
export const parseQueries = (json: string): readonly Query[] => z.array(querySchema).parse(JSON.parse(json));
