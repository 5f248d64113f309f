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
      if (!there.has(kind)) yield errorAt([], `缺少种类“${kind}”`, `加上一条 {"id": "${kind}", ...}，照着别的写`);
  },
};

function* repeated(terms: readonly unknown[], key: string): Generator<RecordProblem> {
  const seen = new Map<unknown, number>();
  for (const [index, term] of terms.entries()) {
    if (!isObject(term)) continue;
    const first = seen.get(term[key]);
    if (first === undefined) seen.set(term[key], index);
    else yield errorAt([index, key], `“${String(term[key])}”在第 ${first + 1} 条已经有了`, '只留一条');
  }
}
