import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './labels.ts';
import { letter } from './lettering.ts';
import { boxAround, doBoxesOverlap, isBoxInside } from './sheet.ts';

const sheet = { x: 0, y: 0, width: 900, height: 620 };
const point = fc.tuple(fc.double({ min: 20, max: 880, noNaN: true }), fc.double({ min: 20, max: 600, noNaN: true }));
const wish = (at: readonly [number, number]) => ({ at, radius: 15, lettering: letter('上海国际时尚中心', 9.5), fontSize: 20 });

describe('placeLabels', () => {
  it('writes to the right where there is room and to the left at the right edge', () => {
    const [free, atEdge] = placeLabels([wish([300, 300]), wish([860, 500])], { sheet, blocked: [], lines: [] });
    expect(free?.anchor).toBe('start');
    expect(atEdge?.anchor).toBe('end');
  });
  it('keeps off a line if another side is free', () => {
    const [label] = placeLabels([wish([300, 300])], {
      sheet,
      blocked: [],
      lines: [
        [
          [300, 300],
          [700, 300],
        ],
      ],
    });
    expect(label?.anchor).toBe('end');
  });
  it('gives no place rather than a covered one', () => {
    expect(placeLabels([wish([300, 300])], { sheet, blocked: [sheet], lines: [] })).toEqual([null]);
  });
  it('never lets names cover each other, a mark or the edge', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 15 }), (points) => {
        const blocked = points.map((at) => boxAround(at, 15));
        const boxes = placeLabels(points.map(wish), { sheet, blocked, lines: [] }).flatMap((label) => (label ? [label.box] : []));
        boxes.forEach((box, index) => {
          expect(isBoxInside(box, sheet)).toBe(true);
          expect(boxes.slice(index + 1).some((other) => doBoxesOverlap(box, other))).toBe(false);
          expect(blocked.some((other) => doBoxesOverlap(box, other))).toBe(false);
        });
      }),
    );
  });
});
