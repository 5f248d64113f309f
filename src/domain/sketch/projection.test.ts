import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters, type Position } from '../geo.ts';
import { fitProjection, projectionAt } from './projection.ts';

const box = { x: 20, y: 30, width: 600, height: 400 };
const position = fc.tuple(fc.double({ min: 120.9, max: 122, noNaN: true }), fc.double({ min: 30.7, max: 31.9, noNaN: true }));

describe('fitProjection', () => {
  it('puts every position inside the box', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), (positions) => {
        const { project } = fitProjection(positions, box);
        for (const [x, y] of positions.map(project)) {
          expect(x).toBeGreaterThan(19.9);
          expect(x).toBeLessThan(620.1);
          expect(y).toBeGreaterThan(29.9);
          expect(y).toBeLessThan(430.1);
        }
      }),
    );
  });
  it('is true to scale in a district to within half a per cent, with north up', () => {
    const [a, b]: Position[] = [
      [121.47, 31.23],
      [121.5, 31.26],
    ];
    if (!a || !b) throw new Error('two positions');
    const { project, unitsPerMeter } = fitProjection([a, b], box);
    const [from, to] = [project(a), project(b)];
    const units = Math.hypot(to[0] - from[0], to[1] - from[1]);
    expect(units / unitsPerMeter / distanceMeters(a, b)).toBeCloseTo(1, 2);
    expect(to[1]).toBeLessThan(from[1]);
  });
  it('does not enlarge beyond the largest scale and tells which part of the earth a box shows', () => {
    const { project, unitsPerMeter, bboxOfBox } = fitProjection([[121.47, 31.23]], box, { maxUnitsPerMeter: 0.5 });
    expect(unitsPerMeter).toBe(0.5);
    const [west, south, east, north] = bboxOfBox(box);
    expect(project([west, north])[0]).toBeCloseTo(box.x, 6);
    expect(project([east, south])[1]).toBeCloseTo(box.y + box.height, 6);
  });
});

describe('projectionAt', () => {
  it('puts the position at the point, and distances around it are true to scale', () => {
    fc.assert(
      fc.property(position, fc.double({ min: 0.02, max: 1, noNaN: true }), (here, scale) => {
        const { project, bboxOfBox } = projectionAt(here, [300, 200], scale);
        const there: Position = [here[0] + 0.01, here[1] + 0.008];
        const [x, y] = project(there);
        expect(project(here)).toEqual([300, 200]);
        expect(Math.hypot(x - 300, y - 200) / scale / distanceMeters(here, there)).toBeCloseTo(1, 2);
        const [west, south, east, north] = bboxOfBox({ x: 200, y: 100, width: 200, height: 200 });
        expect((west + east) / 2).toBeCloseTo(here[0], 6);
        expect((south + north) / 2).toBeCloseTo(here[1], 6);
      }),
    );
  });
});
