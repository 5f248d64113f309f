import { describe, expect, it } from 'vitest';
import { isOlderThan } from './hours-age.ts';

describe('isOlderThan', () => {
  it.for([
    ['2025-09-12', '2026-03-12', false],
    ['2025-09-12', '2026-03-13', true],
    ['2026-05', '2026-11-21', false],
    ['2026-04', '2026-11-21', true],
    ['2026', '2026-11-21', false],
    ['2025', '2026-06-30', false],
    ['2025', '2026-07-01', true],
    ['2018', '2026-11-21', true],
  ] as const)('of %s on %s is %s', ([date, today, old]) => {
    expect(isOlderThan(date, today)).toBe(old);
  });
});
