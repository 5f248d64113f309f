import { distanceMeters } from '../geo.ts';
import { nameLikeness, plainName } from '../name-likeness.ts';
import type { Venue } from '../schema/venue.ts';

/** Another venue that may be the same place, and what speaks for it. */
export interface LikelyTwin {
  readonly venue: Venue;
  readonly signs: readonly ('name' | 'phone' | 'near')[];
  /** Metres between the two pins; null where one of them has none. */
  readonly meters: number | null;
}

const alikeFrom = 0.6;
const somewhatAlikeFrom = 0.35;
const nearMeters = 60;
const mostTwins = 5;

/** The venues that may be the same place as this one, likeliest first: a like name in the district, the same telephone, or the same spot. */
export function likelyTwins(venue: Venue, others: readonly Venue[]): LikelyTwin[] {
  const name = plainName(venue.names.zh);
  const phones = new Set((venue.phone ?? []).map(digitsOf));
  return others
    .filter((other) => other.id !== venue.id)
    .flatMap((other) => {
      const likeness = nameLikeness(name, plainName(other.names.zh));
      const meters = metersBetween(venue, other);
      const isNear = meters !== null && meters <= nearMeters && likeness >= somewhatAlikeFrom;
      const isNamesake = likeness >= alikeFrom && (other.district === venue.district || likeness === 1);
      const hasPhone = (other.phone ?? []).some((phone) => phones.has(digitsOf(phone)));
      const signs = [
        ...(isNamesake ? ['name' as const] : []),
        ...(hasPhone ? ['phone' as const] : []),
        ...(isNear ? ['near' as const] : []),
      ];
      return signs.length === 0 ? [] : [{ venue: other, signs, meters, likeness }];
    })
    .toSorted((a, b) => b.signs.length - a.signs.length || b.likeness - a.likeness)
    .slice(0, mostTwins)
    .map(({ venue: other, signs, meters }) => ({ venue: other, signs, meters }));
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:86)?0?21/, '');

function metersBetween({ position: a }: Venue, { position: b }: Venue): number | null {
  if (a === null || b === null || a.precision === 'approx' || b.precision === 'approx') return null;
  return distanceMeters([a.lng, a.lat], [b.lng, b.lat]);
}
