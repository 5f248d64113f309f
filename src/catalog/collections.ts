import { defineCollection, defineConfig } from '@content-collections/core';
import { compileMarkdown } from '@content-collections/markdown';
import rehypeSanitize from 'rehype-sanitize';
import { z } from 'zod';
import { activitySchema } from '../domain/schema/activity.ts';
import { baseSchema } from '../domain/schema/base.ts';
import { eventSchema } from '../domain/schema/event.ts';
import { indicatorSchema } from '../domain/schema/indicator.ts';
import { districtSchema, subdistrictSchema } from '../domain/schema/network.ts';
import { idSchema } from '../domain/schema/parts.ts';
import { serviceSchema } from '../domain/schema/service.ts';
import { venueSchema } from '../domain/schema/venue.ts';
import { walkSchema } from '../domain/schema/walk.ts';
import { markdownSchema } from './sanitize.ts';

const markdown = { rehypePlugins: [[rehypeSanitize, markdownSchema]] } satisfies Parameters<typeof compileMarkdown>[2];

const venues = defineCollection({
  name: 'venues',
  typeName: 'VenueRecord',
  directory: '../../content/venues',
  include: '*/*.json',
  parser: 'json',
  schema: venueSchema,
});
const activities = defineCollection({
  name: 'activities',
  typeName: 'ActivityRecord',
  directory: '../../content/activities',
  include: '*.json',
  parser: 'json',
  schema: activitySchema,
});
const events = defineCollection({
  name: 'events',
  typeName: 'EventRecord',
  directory: '../../content/events',
  include: '*.json',
  parser: 'json',
  schema: eventSchema,
});
const services = defineCollection({
  name: 'services',
  typeName: 'ServiceRecord',
  directory: '../../content/services',
  include: '*.json',
  parser: 'json',
  schema: serviceSchema,
});
const indicators = defineCollection({
  name: 'indicators',
  typeName: 'IndicatorRecord',
  directory: '../../content/indicators',
  include: '*.json',
  parser: 'json',
  schema: indicatorSchema,
});
const districts = defineCollection({
  name: 'districts',
  typeName: 'DistrictRecord',
  directory: '../../content/districts',
  include: '*.json',
  parser: 'json',
  schema: districtSchema,
});
const subdistricts = defineCollection({
  name: 'subdistricts',
  typeName: 'SubdistrictRecord',
  directory: '../../content/subdistricts',
  include: '*/*.json',
  parser: 'json',
  schema: subdistrictSchema,
});

const walks = defineCollection({
  name: 'walks',
  typeName: 'WalkRecord',
  directory: '../../content/walks',
  include: '*.md',
  exclude: '*.en.md',
  schema: walkSchema.extend({ content: z.string() }),
  transform: async (document, context) => ({ ...document, story: await compileMarkdown(context, document, markdown) }),
});

const bases = defineCollection({
  name: 'bases',
  typeName: 'BaseRecord',
  directory: '../../content/bases',
  include: '*.md',
  exclude: '*.en.md',
  schema: baseSchema.extend({ content: z.string() }),
  transform: async (document, context) => ({ ...document, story: await compileMarkdown(context, document, markdown) }),
});

const storySchema = z.strictObject({ id: idSchema, content: z.string() });

const walkStories = defineCollection({
  name: 'walkStories',
  typeName: 'WalkStory',
  directory: '../../content/walks',
  include: '*.en.md',
  schema: storySchema,
  transform: async (document, context) => ({ id: document.id, story: await compileMarkdown(context, document, markdown) }),
});

const baseStories = defineCollection({
  name: 'baseStories',
  typeName: 'BaseStory',
  directory: '../../content/bases',
  include: '*.en.md',
  schema: storySchema,
  transform: async (document, context) => ({ id: document.id, story: await compileMarkdown(context, document, markdown) }),
});

const pages = defineCollection({
  name: 'pages',
  typeName: 'PageRecord',
  directory: '../../content/pages',
  include: '*/*.md',
  schema: z.strictObject({ title: z.string(), description: z.string(), content: z.string() }),
  transform: async (document, context) => ({
    path: document._meta.path,
    title: document.title,
    description: document.description,
    html: await compileMarkdown(context, document, markdown),
  }),
});

export default defineConfig({
  content: [venues, activities, events, services, indicators, districts, subdistricts, walks, bases, walkStories, baseStories, pages],
});
