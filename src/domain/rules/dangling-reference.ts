import { type Catalogue, namesIn } from '../check/catalogue.ts';
import type { ContentRecord } from '../check/content-record.ts';
import type { Path } from '../check/finding.ts';
import { errorAt, type RecordProblem, type RecordRule } from '../check/rule.ts';
import { hasHan, isObject } from '../check/texts.ts';
import type { CollectionName } from '../collections.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Text } from '../schema/parts.ts';

type Target = Extract<CollectionName, 'venues' | 'bases' | 'districts' | 'subdistricts'> | 'topics' | 'audiences' | 'kinds';

/** A place where a record names another one. */
interface Reference {
  readonly path: Path;
  readonly target: Target;
  readonly id: string | null | undefined;
}

const names: Record<Target, Text> = {
  venues: { zh: '地点', en: 'place' },
  bases: { zh: '体验基地', en: 'base' },
  districts: { zh: '区', en: 'district' },
  subdistricts: { zh: '街镇', en: 'subdistrict' },
  topics: { zh: '主题', en: 'topic' },
  audiences: { zh: '人群', en: 'audience' },
  kinds: { zh: '种类', en: 'kind' },
};

const homes: Record<Target, Text> = {
  venues: { zh: '编号就是 venues 文件夹里的文件名', en: 'Write an id: the name of a file in the venues folder' },
  bases: { zh: '编号就是 bases 文件夹里的文件名', en: 'Write an id: the name of a file in the bases folder' },
  districts: { zh: '编号见 districts 文件夹', en: 'Write an id: the name of a file in the districts folder' },
  subdistricts: {
    zh: '编号见 subdistricts 文件夹；不知道写 null',
    en: 'Write an id: the name of a file in the subdistricts folder; null if not known',
  },
  topics: { zh: '可选的编号见 vocabulary/topics.json', en: 'Write an id from vocabulary/topics.json' },
  audiences: { zh: '可选的编号见 vocabulary/audiences.json', en: 'Write an id from vocabulary/audiences.json' },
  kinds: { zh: '可选的编号见 vocabulary/kinds.json', en: 'Write an id from vocabulary/kinds.json' },
};

/** Districts that no record describes: beyond the city, and all over it. */
const beyondDistricts: ReadonlySet<string> = new Set(['outside', 'citywide']);

/** Whatever a record names by id exists, and a subdistrict lies in the district that is named with it. */
export const danglingReference: RecordRule = {
  name: 'dangling-reference',
  description: '写到的编号（区、街镇、地点、基地、主题、人群）都要存在。',
  scope: 'record',
  *check(record, catalogue) {
    for (const reference of record.parsed === null ? namesForIds(record.value) : referencesOf(record))
      yield* checkReference(reference, catalogue);
    if (record.kind === 'venues' && record.parsed !== null)
      yield* checkSubdistrict(record.parsed.subdistrict, record.parsed.district, catalogue);
  },
};

function* checkReference({ path, target, id }: Reference, catalogue: Catalogue): Generator<RecordProblem> {
  if (id === null || id === undefined) return;
  const isWord = target === 'topics' || target === 'audiences' || target === 'kinds';
  const known = isWord ? catalogue.words(target) : catalogue.known(target);
  if (known.has(id)) return;
  const named = idNamed(id, isWord ? catalogue.words(target) : namesOf(catalogue.known(target)));
  // The schema lists the kinds there are.
  if (named === null && target === 'kinds') return;
  const near = named ?? nearestWord(id, known.keys());
  yield errorAt(
    path,
    { zh: `没有编号是“${id}”的${names[target].zh}`, en: `There is no ${names[target].en} with the id “${id}”` },
    {
      zh: `${near === null ? '' : `是不是 "${near}"？`}${homes[target].zh}`,
      en: `${near === null ? '' : `Did you mean "${near}"? `}${homes[target].en}`,
    },
  );
}

const namesOf = (records: ReadonlyMap<string, ContentRecord>): ReadonlyMap<string, readonly string[]> =>
  new Map([...records].map(([id, { value }]) => [id, isObject(value) ? namesIn(value) : []]));

/** The id of what is called so: people write names where ids belong. */
function idNamed(text: string, known: ReadonlyMap<string, readonly string[]>): string | null {
  const plain = (name: string): string =>
    name
      .trim()
      .toLowerCase()
      .replace(/(?<=..)(?:新?区|街道|镇|乡)$/, '');
  for (const [id, called] of known) if (called.some((names) => names.split('、').some((name) => plain(name) === plain(text)))) return id;
  return null;
}

const idKeys = {
  kind: 'kinds',
  district: 'districts',
  subdistrict: 'subdistricts',
  districts: 'districts',
  topics: 'topics',
  audiences: 'audiences',
} as const;

/** Names that stand where ids belong, in a record that its schema refuses for this or another reason. */
function namesForIds(value: unknown): Reference[] {
  if (!isObject(value)) return [];
  return Object.entries(idKeys).flatMap(([key, target]) => {
    const written: unknown = value[key];
    const places: readonly (readonly [unknown, Path])[] = Array.isArray(written)
      ? written.map((item: unknown, index) => [item, [key, index]] as const)
      : [[written, [key]]];
    return places.flatMap(([id, path]) => (typeof id === 'string' && hasHan(id) ? [{ path, target, id }] : []));
  });
}

function* checkSubdistrict(id: string | null, district: string, catalogue: Catalogue): Generator<RecordProblem> {
  // An unknown district is reported by itself.
  if (!beyondDistricts.has(district) && !catalogue.known('districts').has(district)) return;
  const subdistrict = id === null ? undefined : catalogue.known('subdistricts').get(id);
  if (subdistrict?.kind !== 'subdistricts' || subdistrict.parsed === null || subdistrict.parsed.district === district) return;
  const { names: own, district: home } = subdistrict.parsed;
  yield errorAt(
    ['subdistrict'],
    { zh: `${own.zh}在 ${home} 区，district 写的却是 ${district}`, en: `${own.en} is in ${home}, but the district is ${district}` },
    {
      zh: `改正其中一处：换一个 ${district} 的街镇，或者把 district 改成 "${home}"`,
      en: `Mend one of the two: write a subdistrict of ${district}, or change the district to "${home}"`,
    },
  );
}

function referencesOf(record: ContentRecord): Reference[] {
  switch (record.kind) {
    case 'venues': {
      const venue = record.parsed;
      if (venue === null) return [];
      return [
        ...(beyondDistricts.has(venue.district) ? [] : one('districts', venue.district, ['district'])),
        ...one('subdistricts', venue.subdistrict, ['subdistrict']),
        ...one('venues', venue.status.successor, ['status', 'successor']),
        ...(venue.bases ?? []).flatMap(({ base }, index) => one('bases', base, ['bases', index, 'base'])),
        ...many('audiences', venue.audiences, 'audiences'),
        ...many('topics', venue.topics, 'topics'),
      ];
    }
    case 'walks': {
      const walk = record.parsed;
      if (walk === null) return [];
      const stops = walk.stops.flatMap(({ venue }, index) => one('venues', venue, ['stops', index, 'venue']));
      return [...many('topics', walk.topics, 'topics'), ...many('districts', walk.districts, 'districts'), ...stops];
    }
    case 'activities': {
      const activity = record.parsed;
      if (activity === null) return [];
      const places = [...one('venues', activity.venue, ['venue']), ...one('bases', activity.base, ['base'])];
      return [...places, ...many('audiences', activity.audiences, 'audiences'), ...many('topics', activity.topics, 'topics')];
    }
    case 'bases':
      return record.parsed === null
        ? []
        : [...one('districts', record.parsed.district, ['district']), ...many('topics', record.parsed.topics, 'topics')];
    case 'events':
      return many('topics', record.parsed?.topics ?? [], 'topics');
    case 'subdistricts':
      return one('districts', record.parsed?.district, ['district']);
    default:
      return [];
  }
}

const one = (target: Target, id: string | null | undefined, path: Path): Reference[] => [{ target, id, path }];
const many = (target: Target, ids: readonly string[], key: string): Reference[] =>
  ids.map((id, index) => ({ target, id, path: [key, index] }));
