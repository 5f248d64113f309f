import { isPointInPolygon, type Bbox, type PolygonRings, type Position, type Ring } from '../../../src/domain/geo.ts';

/** The shores of a window: runs that lead from edge to edge, and closed rings inside. Water lies on the left of all. */
export interface Shores {
  readonly runs: readonly (readonly Position[])[];
  readonly islands: readonly Ring[];
  readonly lakes: readonly Ring[];
}

/** Parts the outlines of water into its shores; what runs along the window's edge is no shore. */
export function shoresOf(water: readonly PolygonRings[], window: Bbox): Shores {
  const runs: Position[][] = [];
  const islands: Ring[] = [];
  const lakes: Ring[] = [];
  for (const polygon of water) {
    polygon.forEach((ring, index) => {
      const oriented = signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed();
      const parts = runsOffEdge(oriented, window);
      if (parts) runs.push(...parts);
      else (index === 0 ? lakes : islands).push(oriented);
    });
  }
  return { runs, islands, lakes };
}

/** The land of a window as polygons: what its shores leave of it. A window without shores is all land. */
export function landBetween({ runs, islands, lakes }: Shores, window: Bbox): PolygonRings[] {
  return [...outersAlongEdge(runs, window), ...islands].map((outer): PolygonRings => {
    const inside = lakes.filter(([first]) => first && isPointInPolygon(first, [outer]));
    return [outer, ...inside];
  });
}

/** Twice the area of a ring, positive if it runs anticlockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [lng, lat], index) => {
    const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
    return sum + lng * nextLat - nextLng * lat;
  }, 0);
}

/** The runs of a ring that leave the edge; null if it does not touch the edge. */
function runsOffEdge(ring: Ring, window: Bbox): Position[][] | null {
  const start = ring.findIndex((position, index) => isAlongEdge(position, ring[(index + 1) % ring.length] ?? position, window));
  if (start < 0) return null;
  const turned = [...ring.slice(start + 1), ...ring.slice(0, start + 1)];
  const runs: Position[][] = [];
  let run: Position[] = [];
  turned.forEach((position, index) => {
    run.push(position);
    const next = turned[index + 1];
    if (next && !isAlongEdge(position, next, window)) return;
    if (run.length > 1) runs.push(run);
    run = [];
  });
  return runs;
}

// With land on the left the shore is walked backwards and the edge anticlockwise, up to where the next shore begins.
function outersAlongEdge(runs: readonly (readonly Position[])[], window: Bbox): Ring[] {
  if (runs.length === 0) return [cornersOf(window)];
  const open = new Set(runs);
  const outers: Ring[] = [];
  for (const seed of runs) {
    const outer: Position[] = [];
    let run = seed;
    while (open.delete(run)) {
      outer.push(...run.toReversed());
      const next = nextAlongEdge(run, runs, window);
      outer.push(...next.corners);
      run = next.run;
    }
    if (outer.length > 0) outers.push(outer);
  }
  return outers;
}

function nextAlongEdge(from: readonly Position[], runs: readonly (readonly Position[])[], window: Bbox) {
  const start = alongEdge(from[0], window);
  const ahead = (position: Position | undefined): number => (alongEdge(position, window) - start + 4) % 4 || 4;
  const run = runs.reduce((best, candidate) => (ahead(candidate.at(-1)) < ahead(best.at(-1)) ? candidate : best));
  const reach = ahead(run.at(-1));
  const corners = cornersOf(window)
    .filter((corner) => ahead(corner) < reach)
    .toSorted((a, b) => ahead(a) - ahead(b));
  return { run, corners };
}

/** How far along the edge a position lies, from 0 at the south-west corner anticlockwise to 4. */
function alongEdge(position: Position | undefined, [west, south, east, north]: Bbox): number {
  if (!position) throw new Error('A shore has no end');
  const [lng, lat] = position;
  if (lat === south) return (lng - west) / (east - west);
  if (lng === east) return 1 + (lat - south) / (north - south);
  if (lat === north) return 2 + (east - lng) / (east - west);
  if (lng === west) return 3 + (north - lat) / (north - south);
  throw new Error(`A shore ends inside the window, at ${lng},${lat}`);
}

function isAlongEdge(a: Position, b: Position, [west, south, east, north]: Bbox): boolean {
  const isOn = (axis: 0 | 1, value: number): boolean => a[axis] === value && b[axis] === value;
  return isOn(0, west) || isOn(0, east) || isOn(1, south) || isOn(1, north);
}

const cornersOf = ([west, south, east, north]: Bbox): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];
