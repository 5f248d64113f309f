import { isObject } from '../domain/check/texts.ts';
import { draftOfWalk } from '../domain/contribute/walk-files.ts';
import type { FormCollection } from '../domain/json-schemas.ts';
import { parseRecord } from '../domain/parse-record.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob(
  ['../../content/venues/*/*.json', '../../content/activities/*.json', '../../content/events/*.json'],
  { query: '?raw', import: 'default', eager: true },
);
const walkTexts: Readonly<Record<string, string>> = import.meta.glob('../../content/walks/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

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

/** A walk is two files and one record. */
function readWalk([path, text]: [string, string]): RawRecord[] {
  const [, id] = /walks\/([^/.]+)\.md$/.exec(path) ?? [];
  if (id === undefined) return [];
  const { value, body } = parseRecord(text, 'markdown');
  const english = parseRecord(walkTexts[path.replace(/\.md$/, '.en.md')] ?? '', 'markdown').body;
  return isObject(value) ? [{ collection: 'walks', district: null, id, value: draftOfWalk(value, body ?? '', english ?? '') }] : [];
}

const records = [...Object.entries(texts).flatMap(readRaw), ...Object.entries(walkTexts).flatMap(readWalk)];
const groups = Map.groupBy(records, ({ collection, district }) => district ?? collection);

/** The records as they stand in their files, by the name of their group: a district for its venues, or a collection. */
export const rawRecordGroups: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  [...groups].map(([name, group]) => [name, Object.fromEntries(group.map(({ id, value }) => [id, value]))]),
);
