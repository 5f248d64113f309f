import { metersPerDegree, type Position } from '../geo.ts';

/** Walking speeds in metres a second: an adult at ease, and an older person or somebody with a child. */
export const walkingSpeeds = { adult: 1.2, elder: 0.8 } as const;

export type Pace = keyof typeof walkingSpeeds;

/**
 * How much longer the way on foot is than the straight line. Streets of old city blocks give 1.2 to 1.3, large new blocks and
 * rivers more; without a street network one round figure is all that can be said, and wherever it is used the page says so.
 */
export const detourFactor = 1.3;

/** The rings drawn around an origin, in minutes. */
export const ringMinutes = [5, 10, 15] as const;

/** How far one gets in so many minutes as a straight line, in metres. */
export const reachMeters = (minutes: number, pace: Pace): number => (minutes * 60 * walkingSpeeds[pace]) / detourFactor;

const ringCorners = 72;

/** A ring of a radius in metres, closed, clockwise from the north. */
export function ringAround([lng, lat]: Position, radiusMeters: number): readonly Position[] {
  const [perLng, perLat] = metersPerDegree(lat);
  return Array.from({ length: ringCorners + 1 }, (_, corner): Position => {
    const angle = ((corner % ringCorners) / ringCorners) * 2 * Math.PI;
    return [lng + (Math.sin(angle) * radiusMeters) / perLng, lat + (Math.cos(angle) * radiusMeters) / perLat];
  });
}

/** How well an origin is known; only an exact one gives distances and rings, the others just an order. */
export type OriginAccuracy =
  /** A real position. */
  | 'exact'
  /** A station known to about 150 m. */
  | 'station'
  /** The middle of venues with real positions. */
  | 'middle'
  /** The middle of a town or of venues of which only the area is known. */
  | 'centre';

/** Somewhere to start from, chosen by its name. */
export interface OriginPlace {
  /** As the address has it: "metro:xujiahui". */
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly position: Position;
  readonly accuracy: OriginAccuracy;
  /** How many venues the middle is made of; 0 elsewhere. */
  readonly of: number;
}

/** The middle of some positions; null of none. */
export function middleOf(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const sum = positions.reduce<Position>(([lng, lat], next) => [lng + next[0], lat + next[1]], [0, 0]);
  return [Number((sum[0] / positions.length).toFixed(5)), Number((sum[1] / positions.length).toFixed(5))];
}
