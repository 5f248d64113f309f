import { baseGeometry } from '../../catalog/geometry.ts';
import type { Ground } from '../../domain/datum-suspicion.ts';

/** The outlines of the districts and the water, to tell where a position lies; fetched with the first position of a form, never drawn. */
export const GET = () => {
  const ground: Ground = { outlines: baseGeometry.districts, water: baseGeometry.water };
  return new Response(JSON.stringify(ground));
};
