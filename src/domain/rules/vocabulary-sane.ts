import { errorAt, type RecordProblem, type RecordRule } from '../check/rule.ts';
import { isObject } from '../check/texts.ts';
import { venueKinds } from '../schema/venue.ts';

/** Which key must be unique in a vocabulary. */
const keys = { topics: 'id', audiences: 'id', kinds: 'id', publishers: 'domain' } as const;

/** Words of a vocabulary stand in it once, and every kind of venue has its word. */
export const vocabularySane: RecordRule = {
  name: 'vocabulary-sane',
  description: '词表里的编号和域名不能重复；每个种类都要有一条。',
  scope: 'record',
  *check(record) {
    if (record.kind !== 'vocabulary' || !Array.isArray(record.value)) return;
    const { name, value } = record;
    if (name === 'base-timeline' || name === 'bases-unresolved' || name === 'holidays') return;
    yield* repeated(value, keys[name]);
    if (name !== 'kinds') return;
    const there = new Set(value.map((term: unknown) => (isObject(term) ? term['id'] : undefined)));
    for (const kind of venueKinds)
      if (!there.has(kind))
        yield errorAt(
          [],
          { zh: `缺少种类“${kind}”`, en: `The kind “${kind}” is missing` },
          { zh: `加上一条 {"id": "${kind}", ...}，照着别的写`, en: `Add an entry {"id": "${kind}", ...} after the model of the others` },
        );
  },
};

function* repeated(terms: readonly unknown[], key: string): Generator<RecordProblem> {
  const seen = new Map<unknown, number>();
  for (const [index, term] of terms.entries()) {
    if (!isObject(term)) continue;
    const first = seen.get(term[key]);
    if (first === undefined) seen.set(term[key], index);
    else
      yield errorAt(
        [index, key],
        { zh: `“${String(term[key])}”在第 ${first + 1} 条已经有了`, en: `“${String(term[key])}” stands in entry ${first + 1} already` },
        { zh: '只留一条', en: 'Keep one of them and delete the other' },
      );
  }
}
