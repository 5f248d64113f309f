import type { Position } from '../../../src/domain/geo.ts';
import type { BaseGeometry } from '../../../src/domain/schema/geometry.ts';
import { simplifyLine } from '../../../src/domain/sketch/simplify.ts';
import { lineFeature, type BaseLayer } from './features.ts';

/** The lines between two districts, each drawn once; the city's own outline is left out. */
export function borderLayer(districts: BaseGeometry['districts']): BaseLayer {
  const seen = new Map<string, readonly [Position, Position]>();
  const shared: (readonly [Position, Position])[] = [];
  for (const segment of districts.flatMap(({ polygons }) => polygons.flat().flatMap(segmentsOf))) {
    const key = segment.map(String).toSorted().join(' ');
    if (seen.has(key)) shared.push(segment);
    else seen.set(key, segment);
  }
  const lines = chain(shared).map((line) => simplifyLine(line, 1e-5));
  return { name: 'border', features: lines.map((line) => lineFeature(line)) };
}

const segmentsOf = (ring: readonly Position[]): (readonly [Position, Position])[] =>
  ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);

/** Joins segments into lines that end where three of them meet. */
function chain(segments: readonly (readonly [Position, Position])[]): Position[][] {
  const bySpot = new Map<string, (readonly [Position, Position])[]>();
  for (const segment of segments) {
    for (const end of segment) bySpot.set(String(end), [...(bySpot.get(String(end)) ?? []), segment]);
  }
  const open = new Set(segments);
  const walk = (from: Position): Position[] => {
    const line: Position[] = [from];
    for (let at = from; ;) {
      const here = bySpot.get(String(at)) ?? [];
      if (line.length > 1 && here.length !== 2) return line;
      const next = here.find((segment) => open.has(segment));
      if (!next) return line;
      open.delete(next);
      at = String(next[0]) === String(at) ? next[1] : next[0];
      line.push(at);
    }
  };
  const ends = segments.flat().filter((end) => bySpot.get(String(end))?.length !== 2);
  return [...ends, ...segments.map(([from]) => from)].map(walk).filter((line) => line.length > 1);
}
