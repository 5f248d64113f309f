import { errorAt, type RecordRule } from '../check/rule.ts';

/** A walk goes somewhere: no stop is followed by itself. */
export const repeatedStop: RecordRule = {
  name: 'repeated-stop',
  description: '路线里不能连续两站是同一个地点。',
  scope: 'record',
  *check(record) {
    const stops = record.kind === 'walks' ? (record.parsed?.stops ?? []) : [];
    for (const [index, { venue }] of stops.entries()) {
      if (index === 0 || stops[index - 1]?.venue !== venue) continue;
      yield errorAt(
        ['stops', index, 'venue'],
        {
          zh: `第 ${index} 站和第 ${index + 1} 站是同一个地点“${venue}”`,
          en: `Stops ${index} and ${index + 1} are the same place, “${venue}”`,
        },
        { zh: '删掉一站，两站的话合在一起', en: 'Delete one of them, and put what is said at both into the other' },
      );
    }
  },
};
