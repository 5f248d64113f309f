import type { Position } from '../../../src/domain/geo.ts';
import type { MetroNetwork, MetroStation } from '../../../src/domain/schema/geometry.ts';
import { curveAround, curveThrough } from './curve.ts';
import { nightColour } from './night-colour.ts';
import { lineFeature, pointFeature, type BaseFeature, type BaseLayer } from './features.ts';

const lineCurve = { toleranceMeters: 0.3, cornerDegrees: 100 } as const;

/** The lines as curves through all their stations, and the stations whose position is exact; an interchange ranks by its lines. */
export function metroLayers({ lines, stations }: MetroNetwork): readonly BaseLayer[] {
  const positions = new Map(stations.map(({ id, position }) => [id, position]));
  return [
    { name: 'metro', features: lines.flatMap((line) => lineFeatures(line, positions)) },
    { name: 'station', features: stations.filter(({ confidence }) => confidence === 'exact').map(stationFeature) },
  ];
}

function lineFeatures(
  { id, colour, loop, stations, branches }: MetroNetwork['lines'][number],
  positions: ReadonlyMap<string, Position>,
): BaseFeature[] {
  const along = (order: readonly string[]): Position[] =>
    order.map((station) => {
      const position = positions.get(station);
      if (!position) throw new Error(`Line ${id} stops at ${station}, which is no station`);
      return position;
    });
  const main = along(stations);
  const trunk = loop ? closed(curveAround(main, lineCurve)) : curveThrough(main, lineCurve);
  const runs = [trunk, ...branches.map((branch) => curveThrough(along(branch), lineCurve))];
  return runs.map((run) => lineFeature(run, { line: id, day: colour, night: nightColour(colour) }));
}

const closed = (ring: readonly Position[]): Position[] => [...ring, ...ring.slice(0, 1)];

function stationFeature({ names, position, lines }: MetroStation): BaseFeature {
  const firstZoom = lines.length > 1 ? 10 : 11;
  return pointFeature(position, { zh: names.zh, en: names.en, lines: lines.length }, [firstZoom, 13]);
}
