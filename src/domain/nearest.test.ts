import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters, type Position } from './geo.ts';
import { buildNearestIndex, nearest } from './nearest.ts';

const position = fc.tuple(fc.double({ min: 120, max: 123, noNaN: true }), fc.double({ min: 30, max: 33, noNaN: true }));
const places: { name: string; at: Position | null }[] = [
  { name: '上海当代艺术馆', at: [121.468213, 31.233315] },
  { name: '上海城市规划展示馆', at: [121.470882, 31.233371] },
  { name: '上海博物馆', at: [121.471034, 31.230191] },
  { name: '位置未知', at: null },
];
const historyMuseum: Position = [121.466617, 31.232617];

describe('nearest', () => {
  const index = buildNearestIndex(places, ({ at }) => at);
  it('lists by true distance and leaves out what has no position', () => {
    const found = nearest(index, historyMuseum, 10);
    expect(found.map(({ item }) => item.name)).toEqual(['上海当代艺术馆', '上海城市规划展示馆', '上海博物馆']);
    expect(found[0]?.distanceMeters).toBeCloseTo(170.6, 0);
    expect(found[1]?.bearingDegrees).toBeCloseTo(78.3, 0);
  });
  it('keeps to the limit of metres and to what is accepted', () => {
    expect(nearest(index, historyMuseum, 10, { maxMeters: 300 })).toHaveLength(1);
    const accepted = nearest(index, historyMuseum, 1, { accept: ({ name }) => name === '上海博物馆' });
    expect(accepted[0]?.item.name).toBe('上海博物馆');
  });
  it('answers nothing from an empty index or for no places', () => {
    expect(
      nearest(
        buildNearestIndex<{ at: Position }>([], ({ at }) => at),
        historyMuseum,
        3,
      ),
    ).toEqual([]);
    expect(nearest(index, historyMuseum, 0)).toEqual([]);
  });
  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 60 }), position, (all, from) => {
        const found = nearest(
          buildNearestIndex(all, (p) => p),
          from,
          3,
        ).map((n) => n.distanceMeters);
        const plain = all.map((p) => distanceMeters(from, p)).toSorted((a, b) => a - b);
        found.forEach((meters, rank) => expect(meters).toBeCloseTo(plain[rank] ?? Number.NaN, 3));
        expect(found).toHaveLength(Math.min(3, all.length));
      }),
    );
  });
});
