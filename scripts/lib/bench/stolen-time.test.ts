import { expect, test } from 'vitest';
import { reported, stolenIn, timed, undisturbed, undisturbedShare } from './stolen-time.ts';

test('stolen time is the eighth figure of the line of all processors', () => {
  expect(stolenIn('cpu  5330662 260237 656142 2744134 11603 0 14783 946547 0 0\ncpu0 1 2 3 4 5 6 7 8 9 10\n')).toBe(9_465_470);
  expect(stolenIn('cpu  1 2 3 4\n')).toBe(0);
  expect(stolenIn('')).toBe(0);
});

test('a time is kept with what was stolen meanwhile', async () => {
  const { value, timing } = await timed(() => Promise.resolve({ milliseconds: 7, more: 'x' }));
  expect(value.more).toBe('x');
  expect(timing.milliseconds).toBe(7);
  expect(timing.stolen).toBeGreaterThanOrEqual(0);
  expect(timing.stolen).toBeLessThanOrEqual(1);
});

test('disturbed times count only where there are no others', () => {
  const times = [
    { milliseconds: 10, stolen: 0 },
    { milliseconds: 30, stolen: 0.4 },
    { milliseconds: 12, stolen: 0.05 },
  ];
  expect(undisturbed(times)).toEqual([10, 12]);
  expect(reported(times)).toEqual([10, 12]);
  expect(undisturbedShare(times)).toBe('2 of 3');
  expect(reported([{ milliseconds: 30, stolen: 0.4 }])).toEqual([30]);
  expect(reported([])).toEqual([]);
});
