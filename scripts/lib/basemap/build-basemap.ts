import type { Bbox } from '../../../src/domain/geo.ts';
import type { BaseGeometry, MetroNetwork } from '../../../src/domain/schema/geometry.ts';
import { borderLayer } from './borders.ts';
import { districtNameLayer, type DistrictName } from './district-names.ts';
import { tileZooms, type BaseLayer } from './features.ts';
import { groundLayers } from './ground.ts';
import { metroLayers } from './metro.ts';
import { writePmtiles } from './pmtiles-writer.ts';
import { cutTiles } from './tiles.ts';
import { waterNameLayer } from './water-names.ts';

/** The map sheet: the whole city, cut where the Yangtze of the geometry ends. Beyond it lies nothing. */
const sheet: Bbox = [120.68, 30.56, 122.3, 31.97];

/** What the base map is made of; all positions WGS-84. */
export interface BasemapInputs {
  readonly geometry: BaseGeometry;
  readonly metro: MetroNetwork;
  readonly districts: readonly DistrictName[];
}

/** The base map as one PMTiles archive; the same inputs give the same bytes. */
export function buildBasemap({ geometry, metro, districts }: BasemapInputs): Uint8Array {
  const layers: readonly BaseLayer[] = [
    ...groundLayers(geometry.water, sheet),
    ...metroLayers(metro),
    borderLayer(geometry.districts),
    districtNameLayer(geometry.districts, districts),
    waterNameLayer(geometry.rivers),
  ];
  return writePmtiles(cutTiles(layers, sheet), {
    box: sheet,
    zooms: [tileZooms.first, tileZooms.last],
    metadata: {
      name: 'Learn Everywhere base map',
      attribution: '© OpenStreetMap contributors (ODbL 1.0); sources and changes: content/geometry/NOTICE.md',
      vector_layers: layers.map(({ name }) => ({ id: name, fields: {} })),
    },
  });
}
