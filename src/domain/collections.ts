import type { z } from 'zod';
import { activitySchema } from './schema/activity.ts';
import { baseSchema } from './schema/base.ts';
import { eventSchema } from './schema/event.ts';
import { indicatorSchema } from './schema/indicator.ts';
import { districtSchema, subdistrictSchema } from './schema/network.ts';
import { serviceSchema } from './schema/service.ts';
import { venueSchema } from './schema/venue.ts';
import { walkSchema } from './schema/walk.ts';

/** How one collection lies on disk: its folder, whether its files stand in district folders, its format and its schema. */
export interface CollectionDefinition {
  readonly folder: string;
  readonly format: 'json' | 'markdown';
  readonly byDistrict: boolean;
  readonly schema: z.ZodType;
}

/** Every collection of records, by name. */
export const collectionDefinitions = {
  venues: { folder: 'venues', format: 'json', byDistrict: true, schema: venueSchema },
  bases: { folder: 'bases', format: 'markdown', byDistrict: false, schema: baseSchema },
  walks: { folder: 'walks', format: 'markdown', byDistrict: false, schema: walkSchema },
  activities: { folder: 'activities', format: 'json', byDistrict: false, schema: activitySchema },
  events: { folder: 'events', format: 'json', byDistrict: false, schema: eventSchema },
  services: { folder: 'services', format: 'json', byDistrict: false, schema: serviceSchema },
  indicators: { folder: 'indicators', format: 'json', byDistrict: false, schema: indicatorSchema },
  districts: { folder: 'districts', format: 'json', byDistrict: false, schema: districtSchema },
  subdistricts: { folder: 'subdistricts', format: 'json', byDistrict: true, schema: subdistrictSchema },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collectionDefinitions;
