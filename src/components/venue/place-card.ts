import { pinyinOfVenue } from '../../catalog/venues.ts';
import type { Venue } from '../../domain/schema/venue.ts';
import type { PlaceCard } from '../../domain/walk/place-card.ts';

/** The card of a venue. */
export const placeCardOf = (venue: Venue): PlaceCard => [
  venue.names.zh,
  pinyinOfVenue(venue),
  venue.address?.zh ?? null,
  venue.phone?.[0] ?? null,
  venue.names.en,
];
