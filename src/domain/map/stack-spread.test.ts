import { describe, expect, it } from 'vitest';
import { spreadOffsets } from './stack-spread.ts';

describe('the spread of a stack', () => {
  it('has a place for every member, none nearer to another than a target is wide', () => {
    for (let count = 1; count <= 40; count += 1) {
      const offsets = spreadOffsets(count);
      expect(offsets).toHaveLength(count);
      offsets.forEach(([x, y], index) => {
        expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(43.9);
        for (const [otherX, otherY] of offsets.slice(index + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(43.9);
      });
    }
  });
  it('begins at the top', () => {
    expect(spreadOffsets(5)[0]?.[1]).toBeLessThan(-40);
  });
});
