import { baseGeometry } from '../../catalog/geometry.ts';

/** The outlines of the districts, to find the district of a position; fetched with the first position of a form, never drawn. */
export const GET = () => new Response(JSON.stringify(baseGeometry.districts));
