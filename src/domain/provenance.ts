import type { Source } from './schema/parts.ts';
import type { Venue } from './schema/venue.ts';

/** What a venue's page says and where it was found. */
export const provenanceFields = [
  'name',
  'address',
  'position',
  'status',
  'hours',
  'phone',
  'admission',
  'booking',
  'access',
  'membership',
  'offers',
  'facts',
] as const;
export type ProvenanceField = (typeof provenanceFields)[number];

/** One thing that is said, the sources that name it, and the date of the information itself where the record has one. */
export interface Provenance {
  readonly field: ProvenanceField;
  /** None where no source says that it is about this; the record's sources then stand for all of it. */
  readonly sources: readonly Source[];
  readonly date: string | null;
}

/** The grounds of everything that a venue's record says, in the order of its page; what is not known has no ground. */
export function provenanceOf(venue: Venue): Provenance[] {
  return provenanceFields
    .filter((field) => isSaid(venue, field))
    .map((field) => ({
      field,
      sources: venue.sources.filter(({ about }) => about?.includes(field) === true),
      date: dateOf(venue, field),
    }));
}

function isSaid(venue: Venue, field: ProvenanceField): boolean {
  switch (field) {
    case 'name':
      return true;
    case 'status':
      return venue.status.state !== 'open';
    case 'membership':
      return (venue.bases ?? []).some(({ membership }) => membership !== 'candidate');
    case 'facts':
      return (venue.facts?.zh.length ?? 0) > 0;
    default:
      return venue[field] !== null;
  }
}

function dateOf(venue: Venue, field: ProvenanceField): string | null {
  if (field === 'hours' || field === 'admission' || field === 'booking' || field === 'access') return venue[field]?.date ?? null;
  return null;
}
