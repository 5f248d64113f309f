import { distanceMeters, type Position } from '../geo.ts';
import { nameLikeness, plainName } from '../name-likeness.ts';

/** A place that the site already has. */
export interface KnownPlace {
  readonly ref: string;
  readonly names: readonly string[];
  readonly position: Position | null;
  readonly phone: readonly string[];
}

/** What a draft says so far; `spelling` is the Chinese name in toneless pinyin. */
export interface DraftPlace {
  readonly names: readonly string[];
  readonly spelling: string;
  readonly position: Position | null;
  readonly phone: readonly string[];
}

/** A place that may be the same, and why: how alike the names are (0 to 1), how far, whether it has the same telephone. */
export interface Twin<T extends KnownPlace> {
  readonly place: T;
  readonly likeness: number;
  readonly distanceMeters: number | null;
  readonly samePhone: boolean;
}

const alikeFrom = 0.6;
const alikeNearby = 0.3;
const nearbyMeters = 150;
const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^(?:86)?0?21(?=\d{8}$)/, '');

/** The places most like a draft: by name, by pinyin, by telephone, or near and a little alike; at most `count`, the likeliest first. */
export function likelyTwins<T extends KnownPlace>(
  draft: DraftPlace,
  places: readonly T[],
  spellingOf: (name: string) => string,
  count = 4,
): Twin<T>[] {
  const wanted = draft.names.map(plainName).filter((name) => name.length > 1);
  const phones = new Set(draft.phone.map(digits).filter((phone) => phone.length > 6));
  const twins = places.flatMap((place) => {
    const likeness = Math.max(0, ...place.names.map(plainName).flatMap((name) => wanted.map((want) => nameLikeness(want, name))));
    const sameSound = draft.spelling.includes(' ') && place.names.some((name) => spellingOf(name) === draft.spelling);
    const meters = draft.position === null || place.position === null ? null : distanceMeters(draft.position, place.position);
    const samePhone = place.phone.some((phone) => phones.has(digits(phone)));
    const isNear = meters !== null && meters <= nearbyMeters;
    if (!samePhone && !sameSound && likeness < alikeFrom && !(isNear && likeness >= alikeNearby)) return [];
    return [{ place, likeness: sameSound ? 1 : likeness, distanceMeters: meters, samePhone }];
  });
  return twins.sort((a, b) => Number(b.samePhone) - Number(a.samePhone) || b.likeness - a.likeness).slice(0, count);
}
