import { distanceMeters, type Position } from '../geo.ts';
import { nameLikeness, plainName } from '../name-likeness.ts';
import type { Venue } from '../schema/venue.ts';

/** From which likeness on two names are worth a look. */
export const alikeFrom = 0.6;
/** Up to which distance two places are worth a look. */
const nearMeters = 150;

/** What is known of a place that may already be there. */
export interface Sought {
  readonly name: string;
  readonly phones: readonly string[];
  /** WGS-84; null if unknown. */
  readonly position: Position | null;
}

/** A venue that may be the same place, and why. */
export interface LikelyTwin {
  readonly venue: Venue;
  /** 0 to 1, over all its names. */
  readonly likeness: number;
  readonly hasSamePhone: boolean;
  /** Metres; null where a position is unknown or only approximate. */
  readonly distance: number | null;
}

/** Venues that may be the place one is about to add, the likeliest first: by name, telephone or distance. */
export function likelyTwins({ name, phones, position }: Sought, venues: readonly Venue[], count = 5): LikelyTwin[] {
  const plain = plainName(name);
  const numbers = new Set(phones.map(plainPhone));
  const twins = venues.map((venue) => ({
    venue,
    likeness: Math.max(...namesOf(venue).map((other) => nameLikeness(plain, plainName(other)))),
    hasSamePhone: (venue.phone ?? []).some((phone) => numbers.has(plainPhone(phone))),
    distance: distanceTo(venue, position),
  }));
  const isLikely = ({ likeness, hasSamePhone, distance }: LikelyTwin): boolean =>
    likeness >= alikeFrom || hasSamePhone || (distance !== null && distance <= nearMeters);
  return twins
    .filter(isLikely)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, count);
}

const weight = ({ likeness, hasSamePhone, distance }: LikelyTwin): number =>
  likeness + (hasSamePhone ? 0.5 : 0) + (distance === null ? 0 : Math.max(0, 1 - distance / nearMeters) * 0.5);

const namesOf = ({ names, aliases = [], formerNames = [] }: Venue): string[] => [names.zh, ...aliases, ...formerNames];

/** The digits of a number as dialled within the city. */
const plainPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:86)?0?21(?=\d{8}$)/, '');

const distanceTo = ({ position }: Venue, from: Position | null): number | null =>
  position === null || position.precision === 'approx' || from === null ? null : distanceMeters(from, [position.lng, position.lat]);
