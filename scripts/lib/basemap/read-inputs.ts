import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { baseGeometrySchema, metroNetworkSchema } from '../../../src/domain/schema/geometry.ts';
import { districtSchema } from '../../../src/domain/schema/network.ts';
import type { BasemapInputs } from './build-basemap.ts';

/** Reads and parses what the base map is made of from a content folder; throws where a file does not fit its schema. */
export function readBasemapInputs(content: string): BasemapInputs {
  const read = <S extends z.ZodType>(schema: S, ...path: string[]): z.output<S> =>
    schema.parse(JSON.parse(readFileSync(join(content, ...path), 'utf8')));
  const files = readdirSync(join(content, 'districts')).toSorted();
  return {
    geometry: read(baseGeometrySchema, 'geometry', 'base.json'),
    metro: read(metroNetworkSchema, 'geometry', 'metro.json'),
    districts: files
      .map((file) => read(districtSchema, 'districts', file))
      .map(({ id, shortNames }) => ({ id, names: { zh: shortNames.zh, en: shortNames.en } })),
  };
}
