import type { Bbox, PolygonRings, Position, Ring } from '../../../src/domain/geo.ts';
import { clipRing } from '../../../src/domain/sketch/clip.ts';
import { curveAround, curveThrough, relaxLine, roundedRing } from './curve.ts';
import { lineFeature, polygonFeature, tileZooms, type BaseFeature, type BaseLayer } from './features.ts';
import { areaSquareMeters } from './plane.ts';
import { withoutThorns } from './thorns.ts';
import { landBetween, shoresOf, type Shores } from './window-shore.ts';

// A fifth of a metre is a seventh of a pixel at the map's deepest zoom.
const bank = { toleranceMeters: 0.2, cornerDegrees: 60 } as const;

/** From afar a jetty is a thorn in the line of the coast; from near it is a jetty. */
const grades = [
  { zooms: [tileZooms.first, 11], thorns: { widestMeters: 420, turnDegrees: 95 }, leastSquareMeters: 600_000 },
  { zooms: [12, tileZooms.last], thorns: { widestMeters: 60, turnDegrees: 140 }, leastSquareMeters: 60_000 },
] as const;

/**
 * The sheet that is all water, the shores and the land, cut to the sheet. The land is painted over the water, so that
 * strokes along a shore show on its wet side only, and the margin over what reaches beyond the sheet.
 */
export function groundLayers(water: readonly PolygonRings[], sheet: Bbox): readonly BaseLayer[] {
  const onSheet = water
    .map((rings) => rings.map((ring) => clipRing(ring, sheet)).filter((ring) => ring.length > 2))
    .filter((rings) => rings.length > 0);
  const drawn = grades.map((grade) => ({ ...grade, shores: curvedShores(onSheet, sheet, grade) }));
  return [
    { name: 'sheet', features: [polygonFeature([cornersOf(sheet)])] },
    { name: 'shore', features: drawn.flatMap(({ shores, zooms }) => shoreLines(shores).map((line) => lineFeature(line, {}, zooms))) },
    {
      name: 'land',
      features: drawn.flatMap(({ shores, zooms }) =>
        landBetween(shores, sheet).map((rings): BaseFeature => ({ ...polygonFeature(rings), zooms })),
      ),
    },
    { name: 'margin', features: [polygonFeature([cornersOf(grown(sheet)), cornersOf(sheet)])] },
  ];
}

function curvedShores(water: readonly PolygonRings[], sheet: Bbox, { thorns, leastSquareMeters }: (typeof grades)[number]): Shores {
  const { runs, islands, lakes } = shoresOf(water, sheet);
  const isKept = (ring: Ring): boolean => areaSquareMeters(ring) >= leastSquareMeters;
  return {
    runs: runs.map((run) => curveThrough(relaxLine(withoutThorns(run, thorns), bank), bank)),
    islands: islands.filter(isKept).map((ring) => curveAround(withoutThorns(ring, thorns), bank)),
    // Lakes are set by hand with few positions and have no corners in nature.
    lakes: lakes.filter(isKept).map(roundedRing),
  };
}

const shoreLines = ({ runs, islands, lakes }: Shores): (readonly Position[])[] => [
  ...runs,
  ...[...islands, ...lakes].map((ring) => [...ring, ...ring.slice(0, 1)]),
];

const cornersOf = ([west, south, east, north]: Bbox): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

// Further than any tile reaches that touches the sheet, at the zooms at which the sheet's edge can be seen.
const grown = ([west, south, east, north]: Bbox): Bbox => [west - 3, south - 3, east + 3, north + 3];
