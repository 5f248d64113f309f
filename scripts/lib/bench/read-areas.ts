import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Area, Both } from './synthetic-venues.ts';

const namesSchema = z.object({ zh: z.string(), en: z.string() });
const subdistrictSchema = z.object({ district: z.string(), names: namesSchema });
const districtSchema = z.object({ id: z.string(), names: namesSchema, shortNames: namesSchema });

const readAll = <T>(folder: string, schema: z.ZodType<T>): T[] =>
  globSync('**/*.json', { cwd: folder })
    .sort()
    .map((file) => schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

/** A district as the bench needs it. */
export interface BenchDistrict {
  readonly id: string;
  readonly names: Both;
  readonly shortNames: Both;
}

/** The districts of the content. Throws for a record that is not one. */
export const readDistricts = (content: string): readonly BenchDistrict[] => readAll(join(content, 'districts'), districtSchema);

/** The subdistricts of the content. Throws for a record that is not one. */
export const readAreas = (content: string): readonly Area[] =>
  readAll(join(content, 'subdistricts'), subdistrictSchema).map(({ district, names }) => ({ district, subdistrict: names }));
