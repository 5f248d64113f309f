import {
  distanceMeters,
  localOffsetMeters,
  metersPerDegree,
  type PolygonRings,
  type Position,
  type Ring,
} from '../../../src/domain/geo.ts';
import { densify } from '../../../src/domain/sketch/smooth.ts';
import type { RiverCourse } from './river-courses.ts';

/** A point of a middle line: longitude, latitude and the width of the water there in metres. */
export type CoursePoint = [lng: number, lat: number, widthMeters: number];

/** Joins the stretches of a course, smooths them and gives every point its width. */
export function buildCourse(course: RiverCourse, districts: ReadonlyMap<string, readonly PolygonRings[]>): CoursePoint[] {
  const corners = course.stretches.flatMap((stretch) =>
    'byHand' in stretch ? stretch.byHand : cutBetween(sharedBorder(districts, ...stretch.border), ...stretch.between),
  );
  const line = smoothInMeters(withoutRepeats(corners), course.stepMeters);
  const along = runningLength(line);
  const marks = course.widths.map(({ at, meters }) => ({ along: along[nearestIndex(line, at)] ?? 0, meters }));
  return line.map(([lng, lat], index) => [lng, lat, Math.round(widthAt(along[index] ?? 0, marks))]);
}

/** The four-cornered pieces between successive cross-sections; their union is the water. */
export function ribbonPieces(line: readonly CoursePoint[]): PolygonRings[] {
  const sections = line.map((point, index) => crossSection(line[index - 1] ?? point, point, line[index + 1] ?? point));
  return sections.slice(1).flatMap((next, index) => {
    const section = sections[index];
    return section ? [[[section[0], next[0], next[1], section[1]]]] : [];
  });
}

/** Border positions that two districts share, as one line; throws when they share none. */
export function sharedBorder(districts: ReadonlyMap<string, readonly PolygonRings[]>, a: string, b: string): Position[] {
  const corners = new Set(ringsOf(districts, b).flat().map(String));
  const runs: Position[][] = [];
  for (const ring of ringsOf(districts, a)) {
    let run: Position[] = [];
    for (const corner of ring) {
      if (corners.has(String(corner))) {
        run.push(corner);
      } else {
        runs.push(run);
        run = [];
      }
    }
    runs.push(run);
  }
  const longest = runs.toSorted((x, y) => y.length - x.length)[0];
  if (!longest || longest.length < 2) throw new Error(`Districts ${a} and ${b} share no border`);
  return longest;
}

/** The part of a line between the corners nearest to two positions, in their order. */
export function cutBetween(line: readonly Position[], from: Position, to: Position): Position[] {
  const [start, end] = [nearestIndex(line, from), nearestIndex(line, to)];
  return start <= end ? line.slice(start, end + 1) : line.slice(end, start + 1).toReversed();
}

function ringsOf(districts: ReadonlyMap<string, readonly PolygonRings[]>, code: string): Ring[] {
  const polygons = districts.get(code);
  if (!polygons) throw new Error(`No district with code ${code}`);
  return polygons.flat();
}

function withoutRepeats(line: readonly Position[]): Position[] {
  return line.filter((position, index) => {
    const previous = line[index - 1];
    return !previous || distanceMeters(previous, position) > 1;
  });
}

// Degrees are not square: the curve is drawn on a flat sheet in metres and read back.
function smoothInMeters(line: readonly Position[], stepMeters: number): Position[] {
  const origin = line[0];
  if (!origin) return [];
  const [perLng, perLat] = metersPerDegree(origin[1]);
  const sheet = line.map(([lng, lat]): [number, number] => [(lng - origin[0]) * perLng, (lat - origin[1]) * perLat]);
  return densify(sheet, stepMeters).map(([x, y]): Position => [origin[0] + x / perLng, origin[1] + y / perLat]);
}

function runningLength(line: readonly Position[]): number[] {
  let total = 0;
  return line.map((position, index) => {
    const previous = line[index - 1];
    total += previous ? distanceMeters(previous, position) : 0;
    return total;
  });
}

function nearestIndex(line: readonly Position[], at: Position): number {
  const distances = line.map((position) => distanceMeters(position, at));
  return distances.indexOf(Math.min(...distances));
}

function widthAt(along: number, marks: readonly { along: number; meters: number }[]): number {
  const next = marks.findIndex((mark) => mark.along >= along);
  const [from, to] = [marks[next - 1], marks[next]];
  if (!to) return marks.at(-1)?.meters ?? 0;
  if (!from) return to.meters;
  return from.meters + ((to.meters - from.meters) * (along - from.along)) / (to.along - from.along);
}

function crossSection(before: CoursePoint, at: CoursePoint, after: CoursePoint): [Position, Position] {
  const centre: Position = [at[0], at[1]];
  const [x, y] = localOffsetMeters([before[0], before[1]], [after[0], after[1]]);
  const length = Math.hypot(x, y) || 1;
  const half = at[2] / 2;
  const [perLng, perLat] = metersPerDegree(at[1]);
  const [east, north] = [((-y / length) * half) / perLng, ((x / length) * half) / perLat];
  return [
    [centre[0] + east, centre[1] + north],
    [centre[0] - east, centre[1] - north],
  ];
}
