import { walks, walkStopsOf } from '../../catalog/walks.ts';
import { packStops } from '../../domain/map/walk-stops.ts';

/** The stops of every walk as a live map draws them, by the walk's id; fetched when the map is asked for a walk. */
export const GET = () => new Response(JSON.stringify(Object.fromEntries(walks.map((walk) => [walk.id, packStops(walkStopsOf(walk))]))));
