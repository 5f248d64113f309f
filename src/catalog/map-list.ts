import type { Venue } from '../domain/schema/venue.ts';
import { renownStep } from './places.ts';
import { venues } from './venues.ts';

/** Every venue in the order in which the map page lists them when nothing is chosen: the best known first, equals by id. */
export const venuesByRank: readonly Venue[] = venues
  .map((venue) => ({ venue, step: renownStep(venue) }))
  .sort((a, b) => b.step - a.step || (a.venue.id < b.venue.id ? -1 : 1))
  .map(({ venue }) => venue);
