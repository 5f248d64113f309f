import type { VenueKind } from '../schema/venue.ts';

/** How long one stays at a place that one goes into, in minutes: round figures of ours, which the visitor can change. */
const insideMinutes: Readonly<Partial<Record<VenueKind, number>>> = {
  museum: 60,
  'science-museum': 90,
  'art-museum': 60,
  library: 30,
  'park-garden': 30,
  'historic-site': 30,
};
const otherMinutes = 20;
const outsideMinutes = 10;

/** A stay in minutes for a kind of venue; shorter where one only looks at it from the street. */
export const dwellMinutesOf = (kind: VenueKind, visit: 'inside' | 'exterior' | 'no' | 'unknown'): number =>
  visit === 'inside' ? (insideMinutes[kind] ?? otherMinutes) : outsideMinutes;
