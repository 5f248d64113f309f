import { describe, expect, it } from 'vitest';
import { orderByDistance } from './distance-order.ts';

const here = [121.47, 31.23] as const;
const positions = new Map([
  ['venue/far', [121.6, 31.23] as const],
  ['venue/near', [121.471, 31.23] as const],
]);
const items = ['walk/a', 'venue/far', 'venue/vague', 'venue/near'].map((ref) => ({ ref }));

describe('results by distance', () => {
  it('begin with the nearest and end with those that have no exact place, in the order these had', () => {
    expect(orderByDistance(items, positions, here).map(({ item }) => item.ref)).toEqual([
      'venue/near',
      'venue/far',
      'walk/a',
      'venue/vague',
    ]);
  });
  it('have a distance only where there is an exact place', () => {
    const [near, , walk] = orderByDistance(items, positions, here);
    expect(near?.meters).toBeCloseTo(95, 0);
    expect(walk?.meters).toBeNull();
  });
  it('change nothing in the list they were made from', () => {
    const before = items.map(({ ref }) => ref);
    orderByDistance(items, positions, here);
    expect(items.map(({ ref }) => ref)).toEqual(before);
  });
});
