import { describe, expect, it } from 'vitest';
import { judge, score, scoreByKind, scoreTable, type Query } from './evaluate.ts';

const query = (answers: readonly string[], more: Partial<Query> = {}): Query => ({
  id: 'sample-01',
  query: '图书馆',
  locale: 'zh',
  kind: 'sample',
  expect: answers,
  first: false,
  held: false,
  ...more,
});
const refs = (count: number) => Array.from({ length: count }, (_, index) => `venue/v${index}`);

describe('judging one query', () => {
  it('gives full marks when the only right answer is first', () => {
    expect(judge(query(['venue/v0']), refs(10))).toMatchObject({ recall: 1, reciprocalRank: 1, isFirstRight: true });
  });

  it('counts the rank of the first right answer', () => {
    expect(judge(query(['venue/v4', 'venue/v2']), refs(10))).toMatchObject({ recall: 1, reciprocalRank: 1 / 3, isFirstRight: false });
  });

  it('does not count an answer below the tenth rank', () => {
    expect(judge(query(['venue/v10']), refs(20))).toMatchObject({ recall: 0, reciprocalRank: 0, isFirstRight: false });
    expect(judge(query(['venue/v9']), refs(20))).toMatchObject({ recall: 1, reciprocalRank: 0.1 });
  });

  it('divides by the number of right answers while they fit on the first ten', () => {
    expect(judge(query(['venue/v0', 'venue/x', 'venue/y', 'venue/z']), refs(10)).recall).toBe(0.25);
  });

  it('asks for no more than ten right answers', () => {
    expect(judge(query(refs(30)), refs(10)).recall).toBe(1);
    expect(judge(query(refs(30)), refs(5)).recall).toBe(0.5);
  });

  it('counts a repeated result once, at its first rank', () => {
    expect(judge(query(['venue/v0', 'venue/v1']), ['venue/v0', 'venue/v0', 'venue/v0'])).toMatchObject({ recall: 0.5 });
    expect(judge(query(['venue/v1']), ['venue/v0', 'venue/v0', 'venue/v1'])).toMatchObject({ reciprocalRank: 0.5 });
  });

  it('gives nothing for an empty list', () => {
    expect(judge(query(['venue/v0']), [])).toMatchObject({ recall: 0, reciprocalRank: 0, isFirstRight: false });
  });
});

describe('scoring many', () => {
  const outcomes = [
    judge(query(['venue/v0'], { kind: 'alias' }), refs(10)),
    judge(query(['venue/v1'], { kind: 'alias', held: true }), refs(10)),
    judge(query(['venue/x'], { kind: 'metro' }), refs(10)),
  ];

  it('takes the mean over the queries', () => {
    const all = score(outcomes);
    expect(all.count).toBe(3);
    expect(all.recall).toBeCloseTo(2 / 3);
    expect(all.reciprocalRank).toBeCloseTo(0.5);
    expect(all.firstHitRate).toBeCloseTo(1 / 3);
  });

  it('scores each kind by itself', () => {
    expect([...scoreByKind(outcomes)].map(([kind, { count, recall }]) => [kind, count, recall])).toEqual([
      ['alias', 2, 1],
      ['metro', 1, 0],
    ]);
  });

  it('is zero, not NaN, for no queries', () => {
    expect(score([])).toEqual({ count: 0, recall: 0, reciprocalRank: 0, firstHitRate: 0 });
  });

  it('prints a row for all, for both halves and for each kind', () => {
    const lines = scoreTable(outcomes).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[3]).toMatch(/^held half +1 +1\.000 +0\.500 +0\.000$/);
    expect(lines[5]).toMatch(/^metro +1 +0\.000 +0\.000 +0\.000$/);
  });
});
