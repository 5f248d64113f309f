import { expect, it } from 'vitest';
import { packWalk, unpackWalk } from './pack-walk.ts';
import type { TimedWalk } from './timed-walk.ts';

it('a walk is read from its page as it was written, without a quote', () => {
  const walk: TimedWalk = {
    stops: [
      { hours: [990, [[[126], [], [540, 1020]]]], status: 'open', visit: 'inside', advanceDays: 3, dwellMinutes: 60 },
      { hours: null, status: 'doubtful', visit: 'unknown', advanceDays: null, dwellMinutes: 10 },
      { hours: null, status: 'works', visit: 'exterior', advanceDays: 0, dwellMinutes: 10 },
    ],
    legMeters: [420, null],
    holidays: { known: [20454, 20818], off: [20454, 20456] },
  };
  expect(unpackWalk(packWalk(walk))).toEqual(walk);
  expect(JSON.stringify(packWalk(walk))).not.toContain('"');
});
