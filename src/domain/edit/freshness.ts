import type { Venue } from '../schema/venue.ts';

/** The fields that go stale. */
export const agingFields = ['hours', 'phone', 'address', 'admission', 'booking', 'access'] as const;
export type AgingField = (typeof agingFields)[number];

/** After how many months half of what was written may be wrong. */
export const halfLifeMonths: Readonly<Record<AgingField, number>> = {
  hours: 6,
  phone: 12,
  address: 36,
  admission: 12,
  booking: 6,
  access: 24,
};

/** Where a confirmation is written: fields with a date of their own have it there, the others in the record's. */
export const confirmationPath: Readonly<Record<AgingField, readonly [string, string]>> = {
  hours: ['hours', 'date'],
  phone: ['verified', 'date'],
  address: ['verified', 'date'],
  admission: ['admission', 'date'],
  booking: ['booking', 'date'],
  access: ['access', 'date'],
};

/** How much more a doubtful venue is doubted; a closed one is not asked about. */
const doubtByState: Readonly<Record<Venue['status']['state'], number>> = { open: 1, works: 1.2, doubtful: 1.5, closed: 0 };
/** A value without a date is taken to be this many half-lives old. */
const undatedHalfLives = 3;

/** A field of a venue that should be asked about. */
export interface StaleField {
  readonly venue: Venue;
  readonly field: AgingField;
  /** As precise as it is known; null if it is not. */
  readonly date: string | null;
  readonly ageMonths: number | null;
  /** 0 just confirmed, 0.5 at the half-life, up to 1; more where the venue itself is in doubt. */
  readonly doubt: number;
}

/** What has to be asked again, the most doubtful first, then the oldest; only what is past its half-life. */
export function staleFields(venues: readonly Venue[], today: string): StaleField[] {
  const all = venues.flatMap((venue) => agingFields.flatMap((field) => staleField(venue, field, today) ?? []));
  const queue = all.filter(({ doubt }) => doubt >= 0.5);
  return queue.sort((a, b) => b.doubt - a.doubt || ageOrder(b) - ageOrder(a) || (a.venue.id < b.venue.id ? -1 : 1));
}

const ageOrder = ({ ageMonths }: StaleField): number => ageMonths ?? Infinity;

function staleField(venue: Venue, field: AgingField, today: string): StaleField | null {
  if (venue[field] === null || doubtByState[venue.status.state] === 0) return null;
  const date = dateOf(venue, field);
  const ageMonths = date === null ? null : monthsBetween(date, today);
  const halfLives = ageMonths === null ? undatedHalfLives : ageMonths / halfLifeMonths[field];
  return { venue, field, date, ageMonths, doubt: (1 - 2 ** -halfLives) * doubtByState[venue.status.state] };
}

/** When a field was last known to be right. */
function dateOf(venue: Venue, field: AgingField): string | null {
  if (field === 'phone' || field === 'address') {
    const about = venue.sources.filter((source) => source.about?.includes(field));
    return newest([confirmedOn(venue), newest((about.length > 0 ? about : venue.sources).map(({ date }) => date))]);
  }
  return venue[field]?.date ?? null;
}

/** The day of a confirmation: a `verified.date` later than every source was set by somebody who asked. */
function confirmedOn({ sources, verified }: Venue): string | null {
  const latest = newest(sources.map(({ date }) => date));
  return verified.date !== null && (latest === null || verified.date > latest) ? verified.date : null;
}

const newest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((best, date) => (date !== null && (best === null || date > best) ? date : best), null);

/** Whole months from a date (year, month or day) to a day; a date without its day counts from its end. */
function monthsBetween(date: string, today: string): number {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  return Math.max(0, (thisYear - year) * 12 + (thisMonth - month) - (thisDay < day ? 1 : 0));
}
