import { stringify } from 'yaml';
import { canonicalJson } from '../canonical.ts';
import { collectionDefinitions } from '../collections.ts';
import { convertToWgs84, type Datum, datums } from '../datum.ts';
import type { Position } from '../geo.ts';
import { listOf, questions, type NewKind } from './questions.ts';
import type { WordBook } from './word-book.ts';

/** What a new record is made of. */
export interface NewRecord {
  readonly id: string;
  /** Answers by flag; an empty one is unknown. */
  readonly answers: ReadonlyMap<string, string>;
  readonly words: WordBook;
  /** May a web address of a source become a link? */
  readonly isLinkable: (url: string) => boolean;
}

/** A file to be written, by its path in the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a new record, in the form that `npm run fix` gives them; whether they are right is for the gate to say. */
export function newFiles(kind: NewKind, record: NewRecord): NewFile[] {
  switch (kind) {
    case 'venue': {
      const venue = venueOf(record);
      return [jsonFile('venues', `venues/${venue.district}/${record.id}.json`, venue)];
    }
    case 'activity':
      return [jsonFile('activities', `activities/${record.id}.json`, activityOf(record))];
    case 'event':
      return [jsonFile('events', `events/${record.id}.json`, eventOf(record))];
    case 'walk':
      return walkFiles(record);
  }
}

/** The position of the answers in WGS-84 with six decimals, whatever datum they are in; null if there is none. */
export function positionOf(answers: ReadonlyMap<string, string>): Position | null {
  const [lng, lat] = [Number(answers.get('lng') ?? ''), Number(answers.get('lat') ?? '')];
  if ((answers.get('lng') ?? '') === '' || (answers.get('lat') ?? '') === '' || !Number.isFinite(lng) || !Number.isFinite(lat)) return null;
  const [x, y] = convertToWgs84([lng, lat], datumOf(answers));
  return [Number(x.toFixed(6)), Number(y.toFixed(6))];
}

/** The datum of the answers; WGS-84 if none is given. */
export const datumOf = (answers: ReadonlyMap<string, string>): Datum => datums.find((datum) => datum === answers.get('datum')) ?? 'wgs84';

type CollectionOfJson = 'venues' | 'activities' | 'events';

function jsonFile(collection: CollectionOfJson, path: string, value: object): NewFile {
  const result = canonicalJson(JSON.stringify(value), collectionDefinitions[collection].schema);
  if (!result.ok) throw new Error(result.wrong.en);
  return { path, text: result.text };
}

const textIn = ({ answers }: NewRecord, flag: string): string | undefined => {
  const text = answers.get(flag)?.trim() ?? '';
  return text === '' ? undefined : text;
};

/** A text in both languages; a missing half is left out for the gate to ask for. */
function bothOf(record: NewRecord, flag: string): object | null {
  const [zh, en] = [textIn(record, flag), textIn(record, `${flag}-en`)];
  return zh === undefined && en === undefined ? null : { zh, en };
}

const idsOf = (record: NewRecord, flag: 'topics' | 'audiences'): string[] =>
  listOf(record.answers.get(flag)).map((word) => record.words.idOf(flag, word));

function sourceOf(record: NewRecord, about: readonly string[]): object[] {
  const url = textIn(record, 'source-url');
  const title = bothOf(record, 'source-title') ?? undefined;
  const date = textIn(record, 'source-date') ?? null;
  return url === undefined && title === undefined
    ? []
    : [{ url, title, date, linkable: url !== undefined && record.isLinkable(url), about }];
}

function venueOf(record: NewRecord) {
  const { id, answers, words } = record;
  const address = bothOf(record, 'address');
  const at = positionOf(answers);
  const precision = answers.get('precision') ?? 'exact';
  const subdistrict = textIn(record, 'subdistrict');
  const phones = listOf(answers.get('phone'));
  const mapped = at !== null && precision !== 'approx' ? 'mapped' : 'name';
  return {
    id,
    kind: words.idOf('kinds', answers.get('kind') ?? ''),
    tier: answers.get('tier'),
    names: bothOf(record, 'name'),
    district: words.idOf('districts', answers.get('district') ?? ''),
    subdistrict: subdistrict === undefined ? null : words.idOf('subdistricts', subdistrict),
    address,
    position: at === null ? null : { lng: at[0], lat: at[1], precision, origin: 'editor' },
    hours: null,
    phone: phones.length === 0 ? null : phones,
    website: textIn(record, 'website') ?? null,
    ...{ admission: null, booking: null, access: null, metro: null },
    audiences: idsOf(record, 'audiences'),
    topics: idsOf(record, 'topics'),
    offers: null,
    sources: sourceOf(record, address === null ? ['name'] : ['name', 'address']),
    verified: { level: address === null ? mapped : 'address', date: textIn(record, 'source-date') ?? null },
  };
}

function activityOf(record: NewRecord) {
  return {
    id: record.id,
    names: bothOf(record, 'name'),
    venue: textIn(record, 'venue') ?? null,
    ...{ base: null, evidence: 'venue' },
    audiences: idsOf(record, 'audiences'),
    topics: idsOf(record, 'topics'),
    ...{ audienceNote: null, duration: null, booking: null, fee: null },
    free: record.answers.get('free'),
    yearReported: null,
    description: bothOf(record, 'description'),
    sources: sourceOf(record, ['facts']),
  };
}

function eventOf(record: NewRecord) {
  return {
    id: record.id,
    names: bothOf(record, 'name'),
    months: listOf(record.answers.get('months')).map(Number),
    organiser: null,
    description: bothOf(record, 'description'),
    topics: idsOf(record, 'topics'),
    sources: sourceOf(record, ['facts']),
  };
}

function walkFiles(record: NewRecord): NewFile[] {
  const { id, answers, words } = record;
  const value = {
    id,
    names: bothOf(record, 'name'),
    topics: idsOf(record, 'topics'),
    districts: listOf(answers.get('district')).map((word) => words.idOf('districts', word)),
    ...{ organiser: null, year: null },
    level: answers.get('level'),
    evidence: answers.get('evidence'),
    mode: 'walk',
    stops: listOf(answers.get('stops')).map((venue) => ({ venue })),
    stopsBasis: answers.get('stops-basis'),
    ...{ lengthPublished: null, lengthKm: null, durationPublished: null, durationMinutes: null, audience: null },
    sources: sourceOf(record, ['route']),
  };
  // The way through JSON drops what is undefined, which YAML would write as nothing.
  const front = stringify(JSON.parse(JSON.stringify(value)), { lineWidth: 0 });
  return [
    { path: `walks/${id}.md`, text: `---\n${front}---\n\n这条路线的故事还没有写。\n` },
    { path: `walks/${id}.en.md`, text: `---\nid: ${id}\n---\n\nThe story of this walk has not been written yet.\n` },
  ];
}

/** Answers with the meaning of empty ones put in. */
export function completeAnswers(kind: NewKind, answers: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(questions[kind].map(({ flag, fallback = '' }) => [flag, (answers.get(flag) ?? '').trim() || fallback]));
}
