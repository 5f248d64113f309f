import { describe, expect, it } from 'vitest';
import { longestQuery, trimQuery } from './query-text.ts';

describe('a query', () => {
  it('is cut at its longest length and never in the middle of a character', () => {
    expect(trimQuery('学'.repeat(10_000))).toHaveLength(longestQuery);
    const faces = trimQuery('😀'.repeat(10_000));
    expect([...faces]).toHaveLength(longestQuery);
    expect(faces.isWellFormed()).toBe(true);
  });
});
