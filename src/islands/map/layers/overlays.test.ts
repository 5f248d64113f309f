import { expect, test } from 'vitest';
import { lineData, ringData } from './overlays.ts';

test('a walk of one stop has no line', () => {
  const data = lineData([
    { id: 'a', color: 'brick', positions: [[121, 31]] },
    { id: 'b', color: 'plane', positions: [[121, 31], [122, 31]] }, // prettier-ignore
  ]);
  expect(data.features.map(({ properties }) => properties)).toEqual([{ id: 'b', color: 'plane' }]);
});

test('a ring is closed, and its label stands at the top', () => {
  const rings = [{ id: '5', label: '5', positions: [[0, 0], [1, 2], [2, 0]] }] as const; // prettier-ignore
  const [ring, label, ...more] = ringData({ rings, origin: null }).features;
  expect(ring?.geometry).toEqual({ type: 'LineString', coordinates: [[0, 0], [1, 2], [2, 0], [0, 0]] }); // prettier-ignore
  expect(label?.geometry).toEqual({ type: 'Point', coordinates: [1, 2] });
  expect(more).toEqual([]);
});

test('a ring without positions is none', () => {
  expect(ringData({ rings: [{ id: '5', label: '5', positions: [] }], origin: null }).features).toEqual([]);
});

test('where distances begin has a point of its own, far away too', () => {
  const [origin] = ringData({ rings: [], origin: [121, 31] }).features;
  expect(origin?.geometry).toEqual({ type: 'Point', coordinates: [121, 31] });
  expect(origin?.properties).not.toHaveProperty('label');
});
