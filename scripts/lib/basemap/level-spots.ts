import { distanceMeters, type Position } from '../../../src/domain/geo.ts';
import { toPlane } from './plane.ts';

/** Room for a name on a line. */
interface SpotWish {
  readonly roomMeters: number;
  /** At least this far from one spot to the next. */
  readonly spacingMeters: number;
  /** The way as the crow flies by the way along the line, at most 1. */
  readonly straightness: number;
  readonly steepestDegrees: number;
}

/** A spot on a line and how far a name there turns clockwise from level, -90 to 90. */
interface Spot {
  readonly at: Position;
  readonly degrees: number;
}

const stepsInRoom = 8;

/** The spots on a line where a name has room, the straightest and most level first. */
export function levelSpots(line: readonly Position[], wish: SpotWish): Spot[] {
  const steps = equalSteps(line, wish.roomMeters / stepsInRoom);
  const candidates = steps.flatMap((_, index) => spotAt(steps, index, wish)).toSorted((a, b) => a.unease - b.unease);
  const chosen: Spot[] = [];
  for (const { at, degrees } of candidates) {
    if (chosen.every((other) => distanceMeters(other.at, at) >= wish.spacingMeters)) chosen.push({ at, degrees });
  }
  return chosen;
}

function spotAt(steps: readonly Position[], index: number, { roomMeters, straightness, steepestDegrees }: SpotWish) {
  const [before, at, after] = [steps[index - stepsInRoom / 2], steps[index], steps[index + stepsInRoom / 2]];
  if (!before || !at || !after) return [];
  const [from, to] = [toPlane(before), toPlane(after)];
  const straight = Math.hypot(to[0] - from[0], to[1] - from[1]) / roomMeters;
  const degrees = levelDegrees(Math.atan2(from[1] - to[1], to[0] - from[0]) * (180 / Math.PI));
  if (straight < straightness || Math.abs(degrees) > steepestDegrees) return [];
  // Halfway between the line and its chord the letters stray least.
  const middle: Position = [(before[0] + after[0] + 2 * at[0]) / 4, (before[1] + after[1] + 2 * at[1]) / 4];
  return [{ at: middle, degrees, unease: (1 - straight) * 400 + Math.abs(degrees) }];
}

/** An angle that reads from left to right. */
const levelDegrees = (degrees: number): number => (degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees);

function equalSteps(line: readonly Position[], stepMeters: number): Position[] {
  const steps: Position[] = [];
  let due = 0;
  line.forEach((from, index) => {
    const to = line[index + 1];
    if (!to) return;
    const length = distanceMeters(from, to);
    for (; due <= length; due += stepMeters) {
      const share = length === 0 ? 0 : due / length;
      steps.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    due -= length;
  });
  return steps;
}
