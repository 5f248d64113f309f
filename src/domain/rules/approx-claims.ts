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
    const now = precision === null ? '没有位置' : '位置只是大概（approx）';
    yield errorAt(
      ['verified', 'level'],
      `写了 mapped（地图上有准确位置），但${now}`,
      '改成 name（只有名称有来源）或 unverified，或者补上准确的位置',
    );
  },
};
