import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceMeters, type Position } from '../../../src/domain/geo.ts';
import { curveAround, curveThrough, relaxLine, roundedRing } from './curve.ts';

const options = { toleranceMeters: 0.3, cornerDegrees: 60 } as const;
const positions = fc.tuple(fc.double({ min: 121.4, max: 121.5, noNaN: true }), fc.double({ min: 31.2, max: 31.3, noNaN: true }));
const lines = fc.uniqueArray(positions, { minLength: 2, maxLength: 12, selector: String });

const isOn = (line: readonly Position[], at: Position): boolean => line.some((other) => distanceMeters(other, at) < 0.01);

test('every station lies on the curve', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const curve = curveThrough(line, options);
      expect(line.filter((at) => !isOn(curve, at))).toEqual([]);
    }),
  );
});

test('a closed curve passes through all its positions too', () => {
  fc.assert(
    fc.property(lines, (ring) => {
      const curve = curveAround(ring, options);
      expect(ring.filter((at) => !isOn(curve, at))).toEqual([]);
    }),
  );
});

test('a straight line stays straight and gains no vertices', () => {
  const line: Position[] = [[121.4, 31.2], [121.5, 31.2], [121.6, 31.2]]; // prettier-ignore
  expect(curveThrough(line, options)).toHaveLength(3);
});

test('a sharp corner stays one, a bend becomes round', () => {
  const corner: Position[] = [[121.4, 31.2], [121.41, 31.2], [121.41, 31.21]]; // prettier-ignore
  const bend: Position[] = [[121.4, 31.2], [121.41, 31.2], [121.42, 31.205]]; // prettier-ignore
  expect(curveThrough(corner, options)).toHaveLength(3);
  expect(curveThrough(bend, options).length).toBeGreaterThan(8);
});

test('relaxing moves no position more than a few metres and no end at all', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const relaxed = relaxLine(line, options);
      line.forEach((at, index) => expect(distanceMeters(at, relaxed[index]!)).toBeLessThan(15.2));
      expect(distanceMeters(line[0]!, relaxed[0]!)).toBeLessThan(0.01);
      expect(distanceMeters(line.at(-1)!, relaxed.at(-1)!)).toBeLessThan(0.01);
    }),
  );
});

test('a rounded ring has no corner left', () => {
  const ring = roundedRing([[121.4, 31.2], [121.5, 31.2], [121.5, 31.3], [121.4, 31.3]]); // prettier-ignore
  expect(ring).toHaveLength(4 * 2 ** 5);
});
