import { describe, expect, it } from 'vitest';
import { median, quantile, table } from './report.ts';

describe('quantiles', () => {
  it('finds the middle and the ninth of ten', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10);
    expect(quantile([7], 0.9)).toBe(7);
  });

  it('is 0 for no values', () => expect(median([])).toBe(0));
});

describe('tables', () => {
  it('lines up words to the left and figures to the right', () => {
    expect(
      table([
        ['engine', 'kB'],
        ['a', '1000'],
      ]),
    ).toBe('engine    kB\na       1000');
  });
});
