import { origins } from '../../catalog/origins.ts';
import { packOrigins } from '../../domain/map/origins-file.ts';

/** The stations, subdistricts and roads from which the map can measure; fetched when somebody wants to start from one. */
export const GET = () => new Response(JSON.stringify(packOrigins(origins)));
