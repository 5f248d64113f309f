import type { Position } from '../../../src/domain/geo.ts';
import { simplifyLine } from '../../../src/domain/sketch/simplify.ts';
import { bezierControls } from '../../../src/domain/sketch/smooth.ts';
import { fromPlane, toPlane, type PlanePoint } from './plane.ts';

/** How a line becomes a curve. */
interface CurveOptions {
  /** Straight pieces may stand off the curve by this much. */
  readonly toleranceMeters: number;
  /** A turn sharper than this stays a corner: a pier, the mouth of a creek. */
  readonly cornerDegrees: number;
}

// Steps before the needless ones are dropped; a long piece between two stations needs more than a short one on a bank.
const stepMeters = 15;
const leastSteps = 12;

/** Takes the small kinks out of a shore: no position moves more than a few metres, corners and ends do not move. */
export function relaxLine(line: readonly Position[], { cornerDegrees }: CurveOptions): Position[] {
  let points = distinct(line).map(toPlane);
  for (let pass = 0; pass < relaxPasses; pass += 1) {
    points = points.map((at, index) => relaxed(points[index - 1], at, points[index + 1], cornerDegrees));
  }
  return points.map(fromPlane);
}

const relaxPasses = 3;
const relaxShare = 0.4;
const relaxMeters = 5;

function relaxed(before: PlanePoint | undefined, at: PlanePoint, after: PlanePoint | undefined, cornerDegrees: number): PlanePoint {
  if (!before || !after || turnDegrees(before, at, after) > cornerDegrees) return at;
  const [there, onward] = [Math.hypot(at[0] - before[0], at[1] - before[1]), Math.hypot(after[0] - at[0], after[1] - at[1])];
  const share = there / (there + onward);
  const [dx, dy] = [before[0] + (after[0] - before[0]) * share - at[0], before[1] + (after[1] - before[1]) * share - at[1]];
  const factor = Math.min(relaxShare, relaxMeters / Math.max(Math.hypot(dx, dy), 1e-9));
  return [at[0] + dx * factor, at[1] + dy * factor];
}

/** A smooth curve through all positions of an open line; every one of them stays a vertex. */
export function curveThrough(line: readonly Position[], options: CurveOptions): Position[] {
  const points = distinct(line).map(toPlane);
  return curve(points, (index) => points[index], options);
}

/** The same for a closed ring, given and returned without its first position repeated. */
export function curveAround(ring: readonly Position[], options: CurveOptions): Position[] {
  const points = distinct([...ring, ...ring.slice(0, 1)]).map(toPlane);
  const count = points.length - 1;
  return curve(points, (index) => points[(index + count) % count], options).slice(0, -1);
}

/** A ring without any corner, by cutting its corners again and again (Chaikin); it shrinks a little. */
export function roundedRing(ring: readonly Position[]): Position[] {
  let points = ring.map(toPlane);
  for (let pass = 0; pass < 5; pass += 1) {
    points = points.flatMap((at, index) => {
      const next = points[(index + 1) % points.length] ?? at;
      return [between(at, next, 0.25), between(at, next, 0.75)];
    });
  }
  return points.map(fromPlane);
}

const between = (a: PlanePoint, b: PlanePoint, share: number): PlanePoint => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];

function curve(
  points: readonly PlanePoint[],
  at: (index: number) => PlanePoint | undefined,
  { toleranceMeters, cornerDegrees }: CurveOptions,
): Position[] {
  const first = points[0];
  if (!first) return [];
  const isCorner = (index: number): boolean => turnDegrees(at(index - 1), at(index), at(index + 1)) > cornerDegrees;
  const pieces = points.slice(1).map((to, index): PlanePoint[] => {
    const from = points[index] ?? to;
    const before = isCorner(index) ? from : (at(index - 1) ?? from);
    const after = isCorner(index + 1) ? to : (at(index + 2) ?? to);
    return simplifyLine(bezierPoints(before, from, to, after), toleranceMeters).slice(1);
  });
  return [first, ...pieces.flat()].map(fromPlane);
}

function bezierPoints(before: PlanePoint, from: PlanePoint, to: PlanePoint, after: PlanePoint): PlanePoint[] {
  const [first, second] = bezierControls(before, from, to, after);
  const axis = (i: 0 | 1, t: number): number => {
    const s = 1 - t;
    return s ** 3 * from[i] + 3 * s * s * t * first[i] + 3 * s * t * t * second[i] + t ** 3 * to[i];
  };
  const steps = Math.max(leastSteps, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / stepMeters));
  return Array.from({ length: steps + 1 }, (_, step): PlanePoint => [axis(0, step / steps), axis(1, step / steps)]);
}

function turnDegrees(before: PlanePoint | undefined, at: PlanePoint | undefined, after: PlanePoint | undefined): number {
  if (!before || !at || !after) return 0;
  const turn = Math.atan2(after[1] - at[1], after[0] - at[0]) - Math.atan2(at[1] - before[1], at[0] - before[0]);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)) * (180 / Math.PI));
}

function distinct(line: readonly Position[]): Position[] {
  return line.filter(([lng, lat], index) => {
    const previous = line[index - 1];
    return !previous || lng !== previous[0] || lat !== previous[1];
  });
}
