import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from '../../src/domain/datum-suspicion.ts';
import type { DistrictOutline } from '../../src/domain/district-lookup.ts';
import { baseGeometrySchema } from '../../src/domain/schema/geometry.ts';

const groundSchema = baseGeometrySchema.pick({ districts: true, water: true }).strip();

/** Outlines and water from a content folder's geometry; null if it has none or they cannot be read. */
export function readGround(folder: string): Ground | null {
  try {
    const { districts, water } = groundSchema.parse(JSON.parse(readFileSync(join(folder, 'geometry', 'base.json'), 'utf8')));
    return { outlines: districts, water };
  } catch {
    return null;
  }
}

/** The outlines of the districts from a content folder's geometry; null if it has none or they cannot be read. */
export function readOutlines(folder: string): readonly DistrictOutline[] | null {
  return readGround(folder)?.outlines ?? null;
}
