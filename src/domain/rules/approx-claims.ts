import { errorAt, type RecordRule } from '../check/rule.ts';

/** Only a point one can stand at counts as found on the map. */
export const approxClaims: RecordRule = {
  name: 'approx-claims',
  description: '核实程度写 mapped 的，位置要是 exact 或 street。',
  scope: 'record',
  *check(record) {
    const venue = record.kind === 'venues' ? record.parsed : null;
    if (venue?.verified.level !== 'mapped') return;
    const precision = venue.position?.precision ?? null;
    if (precision === 'exact' || precision === 'street') return;
    const now =
      precision === null
        ? { zh: '没有位置', en: 'there is no position' }
        : { zh: '位置只是大概（approx）', en: 'the position is only approx' };
    yield errorAt(
      ['verified', 'level'],
      { zh: `写了 mapped（地图上有准确位置），但${now.zh}`, en: `The level is mapped (exactly placed on the map), but ${now.en}` },
      {
        zh: '改成 name（只有名称有来源）或 unverified，或者补上准确的位置',
        en: 'Write name (only the name has a source) or unverified instead, or add the exact position',
      },
    );
  },
};
