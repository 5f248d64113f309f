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
  const [ring, label] = ringData([{ id: '5', label: '5', positions: [[0, 0], [1, 2], [2, 0]] }]).features; // prettier-ignore
  expect(ring?.geometry).toEqual({ type: 'LineString', coordinates: [[0, 0], [1, 2], [2, 0], [0, 0]] }); // prettier-ignore
  expect(label?.geometry).toEqual({ type: 'Point', coordinates: [1, 2] });
});

test('a ring without positions is none', () => {
  expect(ringData([{ id: '5', label: '5', positions: [] }]).features).toEqual([]);
});
