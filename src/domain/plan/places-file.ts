import type { Position } from '../geo.ts';
import type { HolidayDays } from '../holidays.ts';
import type { CompactHours } from '../hours-compact.ts';
import type { VenueKind } from '../schema/venue.ts';
import { codeOf } from './plan-link.ts';
import type { PlanWords } from './plan-words.ts';
import type { PlanStop } from './timeline.ts';

/** Yes or no as the records say it, or not known. */
export type Answer = 'yes' | 'no' | 'unknown';

/** What the planner knows of a venue. */
export interface PlanPlace {
  readonly id: string;
  readonly code: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly kind: VenueKind;
  readonly district: string;
  /** A real position; null where only the area is known, or not even that. */
  readonly position: Position | null;
  readonly hours: CompactHours | null;
  readonly status: PlanStop['status'];
  readonly visit: PlanStop['visit'];
  readonly advanceDays: number | null;
  readonly stepFree: Answer;
  /** Is it said to be for children or families? Never "no": nobody writes that down. */
  readonly forChildren: Answer;
  readonly formerIds: readonly string[];
}

const statuses = ['open', 'works', 'closed', 'doubtful'] as const;
const visits = ['inside', 'exterior', 'no', 'unknown'] as const;
const answers = ['unknown', 'yes', 'no'] as const;

/** A venue as a row: hours by their place in the table (-1 unknown), facts as base-4 digits (status, visit, step-free, children). */
type PlaceRow = readonly [
  id: string,
  zh: string,
  en: string,
  kind: number,
  district: number,
  hours: number,
  facts: number,
  advanceDays: number | null,
  position: Position | null,
  formerIds?: readonly string[],
];

/** The one file of the planner in one language. */
export interface PlacesFile {
  readonly kinds: readonly { readonly id: VenueKind; readonly name: string; readonly mark: string }[];
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly hours: readonly CompactHours[];
  readonly holidays: HolidayDays;
  /** The stops of each walk, by their rows. */
  readonly walks: Readonly<Record<string, readonly number[]>>;
  readonly rows: readonly PlaceRow[];
  readonly words: PlanWords;
}

/** Writes venues as rows, with the table of their hours. */
export function packPlaces(
  places: readonly Omit<PlanPlace, 'code'>[],
  kinds: readonly string[],
  districts: readonly string[],
): { readonly rows: readonly PlaceRow[]; readonly hours: readonly CompactHours[] } {
  const table = new Map<string, { readonly at: number; readonly hours: CompactHours }>();
  const placeOf = (hours: CompactHours | null): number => {
    if (hours === null) return -1;
    const key = JSON.stringify(hours);
    const known = table.get(key) ?? { at: table.size, hours };
    table.set(key, known);
    return known.at;
  };
  const rows = places.map((place): PlaceRow => {
    const digits = [
      statuses.indexOf(place.status),
      visits.indexOf(place.visit),
      answers.indexOf(place.stepFree),
      answers.indexOf(place.forChildren),
    ];
    const position: Position | null = place.position && [rounded(place.position[0]), rounded(place.position[1])];
    const row = [
      place.id,
      place.names.zh,
      place.names.en,
      kinds.indexOf(place.kind),
      districts.indexOf(place.district),
      placeOf(place.hours),
      digits.reduce((sum, digit, index) => sum + digit * 4 ** index, 0),
      place.advanceDays,
      position,
    ] as const;
    return place.formerIds.length === 0 ? row : [...row, place.formerIds];
  });
  return { rows, hours: [...table.values()].map(({ hours }) => hours) };
}

/** Five decimals are about a metre. */
const rounded = (degrees: number): number => Number(degrees.toFixed(5));

/** Reads the rows of a file that the same build wrote. */
export function unpackPlaces({ rows, hours, kinds, districts }: PlacesFile): readonly PlanPlace[] {
  return rows.map(([id, zh, en, kind, district, times, facts, advanceDays, position, formerIds = []]) => {
    const digit = (index: number): number => Math.floor(facts / 4 ** index) % 4;
    return {
      id,
      code: codeOf(id),
      names: { zh, en },
      kind: kinds[kind]?.id ?? 'other',
      district: districts[district]?.id ?? '',
      position,
      hours: hours[times] ?? null,
      status: statuses[digit(0)] ?? 'doubtful',
      visit: visits[digit(1)] ?? 'unknown',
      advanceDays,
      stepFree: answers[digit(2)] ?? 'unknown',
      forChildren: answers[digit(3)] ?? 'unknown',
      formerIds,
    };
  });
}

/** Venues by the codes of their ids, the former ones too. */
export function placesByCode(places: readonly PlanPlace[]): ReadonlyMap<string, PlanPlace> {
  const former = places.flatMap((place) => place.formerIds.map((id) => [codeOf(id), place] as const));
  return new Map([...former, ...places.map((place) => [place.code, place] as const)]);
}
