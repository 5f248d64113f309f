import type { EntryPlace, PlacesIndex } from '../../../src/domain/map/places-index.ts';
import { metersPerDegree, type Position } from '../../../src/domain/geo.ts';
import type { SearchFilter, SearchRecord } from '../../../src/domain/search/record.ts';
import { type Random, seededRandom } from './random.ts';

/** A venue of the content that lends made-up ones of its district its place and its filters. */
export interface RealVenue {
  readonly record: SearchRecord;
  readonly place: NonNullable<EntryPlace>;
}

/** So far from a real venue a made-up one lies, in metres: half of them nearer, a few three times as far. */
const spreadMeters = 900;
/** More than in the content, as pins cost more than discs do. */
const pinnedShare = 0.85;
/** Filters that a made-up record has from its model; the others are its own. */
const lentFilters = ['topic', 'audience', 'free', 'access', 'language', 'base'] as const satisfies readonly SearchFilter[];

/** Gives made-up records places around real venues of their district and the filters of those; the same arguments give the same. */
export function settle(
  records: readonly SearchRecord[],
  models: readonly RealVenue[],
  { areas }: Pick<PlacesIndex, 'areas'>,
  seed = 20261122,
): { readonly records: readonly SearchRecord[]; readonly places: PlacesIndex } {
  const random = seededRandom(seed);
  const groups = Map.groupBy(models, ({ record, place }) => `${record.district} ${'area' in place}`);
  const settled = records.map((record) => {
    const isVague = !random.chance(pinnedShare);
    const model = random.pick(groups.get(`${record.district} ${isVague}`) ?? models);
    const place = 'area' in model.place ? model.place : { ...model.place, position: near(model.place.position, random) };
    return { place, record: { ...record, filters: { ...record.filters, ...lent(model.record) } } };
  });
  return {
    records: settled.map(({ record }) => record),
    places: { places: settled.map(({ place }) => place), areas, states: new Map(), renown: settled.map(() => random.below(90)) },
  };
}

const lent = ({ filters }: SearchRecord): Partial<SearchRecord['filters']> =>
  Object.fromEntries(lentFilters.map((name) => [name, filters[name]]));

function near([lng, lat]: Position, random: Random): Position {
  const [perLng, perLat] = metersPerDegree(lat);
  const angle = (random.below(3600) / 1800) * Math.PI;
  const distance = -Math.log(1 - random.below(10_000) / 10_000) * spreadMeters;
  const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
  return [round(lng + (Math.cos(angle) * distance) / perLng), round(lat + (Math.sin(angle) * distance) / perLat)];
}
