import { expect, test } from 'vitest';
import type { Position } from '../../../src/domain/geo.ts';
import { borderLayer } from './borders.ts';

const district = (id: string, ring: [number, number][]) => ({
  id,
  bbox: [0, 0, 2, 1] satisfies [number, number, number, number],
  polygons: [[ring]],
});

const linesOf = (layer: ReturnType<typeof borderLayer>): Position[][] =>
  layer.features.map(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates.map(([x = 0, y = 0]): Position => [x, y]) : [],
  );

test('what two districts share is one line; what no other has is none', () => {
  const west = district('west', [[0, 0], [1, 0], [1.2, 0.5], [1, 1], [0, 1]]); // prettier-ignore
  const east = district('east', [[1, 0], [2, 0], [2, 1], [1, 1], [1.2, 0.5]]); // prettier-ignore
  const lines = linesOf(borderLayer([west, east]));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.map(String).toSorted()).toEqual(['1,0', '1,1', '1.2,0.5']);
});

test('a line ends where three districts meet', () => {
  const a = district('a', [[0, 0], [1, 0], [1, 1], [0, 1]]); // prettier-ignore
  const b = district('b', [[1, 0], [2, 0], [2, 1], [1, 1]]); // prettier-ignore
  const c = district('c', [[0, 1], [1, 1], [2, 1], [2, 2], [0, 2]]); // prettier-ignore
  expect(linesOf(borderLayer([a, b, c]))).toHaveLength(3);
});
