import { describe, expect, it } from 'vitest';
import { digitOf, valueOf } from './digits.ts';

describe('digits', () => {
  it('are one character each, all different, and none of them parts others', () => {
    const all = Array.from({ length: 500 }, (_, value) => digitOf(value));
    expect(all.map(valueOf)).toEqual([...all.keys()]);
    expect(all.every((digit) => digit.length === 1 && !/[\t\n ,-]/.test(digit))).toBe(true);
  });

  it.for([-1, 60_000, Number.NaN])('are none for %d', (value) => {
    expect(() => digitOf(value)).toThrow(RangeError);
  });
});
