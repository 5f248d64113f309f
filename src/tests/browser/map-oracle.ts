import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the filters ask of a venue's record in the content folder. */
interface Venue {
  readonly id: string;
  readonly kind: string;
  readonly district: string;
  readonly subdistrict: string | null;
  readonly position: { readonly precision: string } | null;
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly languages?: readonly string[];
  readonly admission?: { readonly free?: string } | null;
  readonly access?: Readonly<Record<string, string>> | null;
  readonly bases?: readonly { readonly base: string; readonly membership: string }[];
}

const folder = fileURLToPath(new URL('../../../content/venues/', import.meta.url));
const venues = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file): Venue => JSON.parse(readFileSync(folder + file, 'utf8')));

const valuesOf: Readonly<Record<string, (venue: Venue) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  district: ({ district }) => [district],
  topic: ({ topics }) => topics,
  audience: ({ audiences }) => audiences,
  free: ({ admission }) => [admission?.free ?? 'unknown'],
  access: ({ access }) =>
    Object.entries(access ?? {})
      .filter(([, answer]) => answer === 'yes')
      .map(([feature]) => feature),
  language: ({ languages }) => languages ?? [],
  base: ({ bases }) => (bases ?? []).filter(({ membership }) => membership !== 'candidate').map(({ base }) => base),
};

const isDistrict = (id: string): boolean => id !== 'citywide' && id !== 'outside';
const isPinned = ({ position }: Venue): boolean => position !== null && position.precision !== 'approx';

/** The refs of all venues of which at most the area is known. */
export const vagueRefs: ReadonlySet<string> = new Set(venues.filter((venue) => !isPinned(venue)).map(({ id }) => `venue/${id}`));

/** What an address must show, read from the content alone: the refs listed, and how many of them have a pin or an area. */
export function expectedOf(address: string): { readonly listed: readonly string[]; readonly mapped: number } {
  const wanted = new URL(address).searchParams;
  const found = venues.filter((venue) =>
    Object.entries(valuesOf).every(([name, of]) => {
      const values = wanted.getAll(name);
      return values.length === 0 || of(venue).some((value) => values.includes(value));
    }),
  );
  return {
    listed: found.map(({ id }) => `venue/${id}`),
    mapped: found.filter((venue) => isPinned(venue) || isDistrict(venue.district)).length,
  };
}
