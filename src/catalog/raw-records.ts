import type { FormCollection } from '../domain/json-schemas.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob(
  ['../../content/venues/*/*.json', '../../content/activities/*.json', '../../content/events/*.json'],
  { query: '?raw', import: 'default', eager: true },
);

/** A record as its file has it, before any default is filled in. */
interface RawRecord {
  readonly collection: FormCollection;
  readonly district: string | null;
  readonly id: string;
  readonly value: unknown;
}

function readRaw([path, text]: [string, string]): RawRecord[] {
  const [, folder, district, id] = /content\/(venues|activities|events)\/(?:([^/]+)\/)?([^/]+)\.json$/.exec(path) ?? [];
  if ((folder !== 'venues' && folder !== 'activities' && folder !== 'events') || id === undefined) return [];
  return [{ collection: folder, district: district ?? null, id, value: JSON.parse(text) }];
}

const groups = Map.groupBy(Object.entries(texts).flatMap(readRaw), ({ collection, district }) => district ?? collection);

/** The records as they stand in their files, by the name of their group: a district for its venues, or a collection. */
export const rawRecordGroups: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  [...groups].map(([name, records]) => [name, Object.fromEntries(records.map(({ id, value }) => [id, value]))]),
);
