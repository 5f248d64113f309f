import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DistrictOutline } from '../../src/domain/district-lookup.ts';
import { baseGeometrySchema } from '../../src/domain/schema/geometry.ts';

const outlinesSchema = baseGeometrySchema.pick({ districts: true }).strip();

/** The outlines of the districts from a content folder's geometry; null if it has none or they cannot be read. */
export function readOutlines(folder: string): readonly DistrictOutline[] | null {
  try {
    return outlinesSchema.parse(JSON.parse(readFileSync(join(folder, 'geometry', 'base.json'), 'utf8'))).districts;
  } catch {
    return null;
  }
}
