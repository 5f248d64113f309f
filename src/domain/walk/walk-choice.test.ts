import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLocalTime } from '../shanghai-time.ts';
import { plainChoice, readChoice, type WalkChoice, writeChoice } from './walk-choice.ts';

const choices = (count: number): fc.Arbitrary<WalkChoice> =>
  fc.record({
    at: fc.option(fc.integer({ min: 20_000 * 1440, max: 40_000 * 1440 })),
    pace: fc.constantFrom('adult' as const, 'elder' as const),
    first: fc.option(fc.integer({ min: 1, max: count })),
    isReversed: fc.boolean(),
    minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
  });

describe('the choice of a walk in an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(choices(9), (choice) => {
        expect(readChoice(writeChoice(choice), 9)).toEqual(choice);
      }),
    );
  });
  it('is short and plain', () => {
    const at = parseLocalTime('2026-11-23T09:30');
    expect(writeChoice({ at, pace: 'elder', first: 3, isReversed: true, minutes: 90 })).toBe(
      '#at=2026-11-23T09:30&pace=elder&from=3&back=1&min=90',
    );
    expect(writeChoice(plainChoice)).toBe('');
    expect(readChoice('', 5)).toEqual(plainChoice);
  });
  it('is told from an anchor of the page', () => {
    expect(readChoice('#stop-3', 5)).toBeNull();
    expect(readChoice('#main', 5)).toBeNull();
  });
  it('leaves out what makes no sense, whatever stands there', () => {
    expect(readChoice('#at=yesterday&pace=fast&from=9&back=yes&min=-5', 5)).toEqual(plainChoice);
    expect(readChoice('#from=0&min=1e3', 5)).toEqual(plainChoice);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readChoice(`#${text}`, 3)).not.toThrow();
      }),
    );
  });
});
