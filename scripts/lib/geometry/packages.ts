import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { z } from 'zod';
import type { PolygonRings, Ring } from '../../../src/domain/geo.ts';

const position = z.tuple([z.number(), z.number()]);
const polygon = z.array(z.array(position));
const waterFile = z.object({
  geometries: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('Polygon'), coordinates: polygon }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
    ]),
  ),
});
const districtFile = z.object({
  features: z.array(z.object({ properties: z.object({ adcode: z.int() }), geometry: z.object({ coordinates: z.array(polygon) }) })),
});
const clipper = z.object({
  union: z.custom<(...shapes: Shape[]) => Ring[][]>((value) => typeof value === 'function'),
});

type Shape = readonly PolygonRings[];

/** The packages that the geometry is made from, read from one folder of installed packages. */
export interface SourcePackages {
  /** Sea polygons of the whole world, OpenStreetMap through @geo-maps/earth-seas-10m. */
  readonly seas: Shape;
  /** District polygons by statistical code, GCJ-02, from @datapool/shanghai.geojson. */
  readonly districts: ReadonlyMap<string, Shape>;
  /** Union of polygons, from polygon-clipping. */
  readonly union: (...shapes: Shape[]) => Ring[][];
}

/** Reads the three packages; throws when one is missing or has another shape. */
export function readSourcePackages(folder: string): SourcePackages {
  const file = (name: string): string => path.join(folder, name);
  return {
    seas: readWater(file('@geo-maps/earth-seas-10m/map.geo.json')),
    districts: readDistricts(file('@datapool/shanghai.geojson/shanghai.geoJSON.js')),
    union: clipper.parse(createRequire(path.join(path.resolve(folder), '_'))(file('polygon-clipping'))).union,
  };
}

function readWater(file: string): Shape {
  const { geometries } = waterFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return geometries.flatMap((g) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates));
}

// The package is a script that sets a global on the window, so it runs in a context of its own.
function readDistricts(file: string): Map<string, Shape> {
  const result: unknown = vm.runInNewContext(`${readFileSync(file, 'utf8')};JSON.stringify(ShanghaiGeoJSON)`, { window: {} });
  const { features } = districtFile.parse(JSON.parse(z.string().parse(result)));
  return new Map(features.map((f) => [String(f.properties.adcode), f.geometry.coordinates]));
}
