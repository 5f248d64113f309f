import { distanceMeters, type Position } from './geo.ts';
import { nameLikeness, plainName } from './name-likeness.ts';
import type { Venue } from './schema/venue.ts';

/** What is known of a place, to hold it against another. */
export interface SomePlace {
  readonly names: readonly string[];
  /** Telephone numbers in any writing. */
  readonly phones: readonly string[];
  /** WGS-84; null where it is unknown or only approximate. */
  readonly position: Position | null;
  /** Null where it is unknown. */
  readonly district: string | null;
}

/** Something that may be the same place, and what speaks for it. */
export interface Twin<T> {
  readonly place: T;
  readonly signs: readonly ('name' | 'phone' | 'near')[];
  /** How alike the names are, 0 to 1. */
  readonly likeness: number;
  /** Metres between the two pins; null where one of them has none. */
  readonly meters: number | null;
}

const alikeFrom = 0.6;
const alikeNearbyFrom = 0.3;
const nearbyMeters = 150;
/** So near that the names do not matter. */
const sameSpotMeters = 30;

/** A venue as a place; an approximate position is none. */
export const placeOfVenue = ({ names, aliases = [], formerNames = [], phone, position, district }: Venue): SomePlace => ({
  names: [names.zh, ...aliases, ...formerNames],
  phones: phone ?? [],
  position: position === null || position.precision === 'approx' ? null : [position.lng, position.lat],
  district,
});

/**
 * What may be the same place as the one sought, the likeliest first: by a like name in the district, the same name or sound anywhere, the
 * same telephone, or nearness.
 * @param soundOf toneless pinyin of a name, syllables apart; without it, names are compared by their characters only
 */
export function likelyTwins<T>(
  sought: SomePlace,
  others: readonly T[],
  placeOf: (other: T) => SomePlace,
  { soundOf, count = 5 }: { readonly soundOf?: (name: string) => string; readonly count?: number } = {},
): Twin<T>[] {
  const names = sought.names.map(plainName).filter((name) => name.length > 1);
  const phones = new Set(sought.phones.map(dialled).filter((phone) => phone.length > 6));
  // A single syllable sounds like too much.
  const sounds = new Set(sought.names.flatMap((name) => soundOf?.(name) ?? []).filter((sound) => sound.includes(' ')));
  const twins = others.flatMap((other) => {
    const place = placeOf(other);
    const sounding = soundOf !== undefined && sounds.size > 0 && place.names.some((name) => sounds.has(soundOf(name)));
    const likeness = sounding ? 1 : bestLikeness(names, place.names);
    const meters = sought.position === null || place.position === null ? null : distanceMeters(sought.position, place.position);
    const signs = [
      ...(isNamesake(likeness, sought.district, place.district) ? ['name' as const] : []),
      ...(place.phones.some((phone) => phones.has(dialled(phone))) ? ['phone' as const] : []),
      ...(meters !== null && isNear(meters, likeness) ? ['near' as const] : []),
    ];
    return signs.length === 0 ? [] : [{ place: other, signs, likeness, meters }];
  });
  return twins.toSorted((a, b) => b.signs.length - a.signs.length || b.likeness - a.likeness).slice(0, count);
}

const bestLikeness = (wanted: readonly string[], names: readonly string[]): number =>
  Math.max(0, ...names.map(plainName).flatMap((name) => wanted.map((want) => nameLikeness(want, name))));

/** Like names in two districts are mostly two branches of one house. */
const isNamesake = (likeness: number, a: string | null, b: string | null): boolean =>
  likeness === 1 || (likeness >= alikeFrom && (a === null || b === null || a === b));

const isNear = (meters: number, likeness: number): boolean =>
  meters <= sameSpotMeters || (meters <= nearbyMeters && likeness >= alikeNearbyFrom);

/** The digits of a number as dialled within the city. */
const dialled = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:86)?0?21(?=\d{8}$)/, '');
