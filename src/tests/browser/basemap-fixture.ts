import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import sharp from 'sharp';
import { lineFeature, pointFeature, polygonFeature, type BaseLayer } from '../../../scripts/lib/basemap/features.ts';
import { writePmtiles } from '../../../scripts/lib/basemap/pmtiles-writer.ts';
import { cutTiles } from '../../../scripts/lib/basemap/tiles.ts';
import type { Bbox, Position } from '../../domain/geo.ts';

/** Colours that no page of the site has: west and east of a meridian. */
export const fixtureColors = { west: [200, 30, 120], east: [30, 180, 60] } as const;

const box: Bbox = [121.3, 31.1, 121.6, 31.35];
const rectangle = (west: number, south: number, east: number, north: number): readonly Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

/** Street tiles in the Protomaps schema: land west of a meridian, water east of it, a road along a parallel and a place name. */
export function streetArchive([lng, lat]: Position): Uint8Array {
  const [west, south, east, north] = box;
  const kind = (layer: BaseLayer, properties: Record<string, string>): BaseLayer => ({
    ...layer,
    features: layer.features.map((feature) => ({ ...feature, properties: { ...feature.properties, ...properties } })),
  });
  const layers: readonly BaseLayer[] = [
    kind({ name: 'earth', features: [polygonFeature([rectangle(west, south, east, north)])] }, { kind: 'earth' }),
    kind({ name: 'water', features: [polygonFeature([rectangle(lng, south, east, north)])] }, { kind: 'water' }),
    {
      name: 'roads',
      features: [
        lineFeature(
          [
            [west, lat],
            [east, lat],
          ],
          {
            kind: 'highway',
            kind_detail: 'motorway',
            name: '示例高架路',
            script: 'Han',
            'name:en': 'Sample Expressway',
            min_zoom: 4,
            sort_rank: 400,
          },
        ),
      ],
    },
    {
      name: 'places',
      features: [
        pointFeature([lng - 0.01, lat + 0.01], {
          kind: 'locality',
          kind_detail: 'town',
          name: '示例镇',
          script: 'Han',
          min_zoom: 5,
          population_rank: 8,
          sort_rank: 1,
        }),
      ],
    },
  ];
  return writePmtiles(cutTiles(layers, box), { box, zooms: [5, 13], metadata: { name: 'fixture' } });
}

const tilePixels = 256;

/** Column, in pixels of the whole world at a zoom, at which a meridian lies (web mercator). */
const columnOf = (lng: number, zoom: number): number => ((lng + 180) / 360) * tilePixels * 2 ** zoom;

/** One raster tile, coloured by side of a meridian. */
export async function rasterTile(zoom: number, x: number, lng: number): Promise<Uint8Array> {
  const edge = Math.min(tilePixels, Math.max(0, Math.round(columnOf(lng, zoom) - x * tilePixels)));
  const row = Array.from({ length: tilePixels }, (_, column) => (column < edge ? fixtureColors.west : fixtureColors.east)).flat();
  const pixels = Buffer.alloc(tilePixels * row.length, Buffer.from(row));
  return sharp(pixels, { raw: { width: tilePixels, height: tilePixels, channels: 3 } })
    .png()
    .toBuffer();
}

/** A host of tiles on this machine, with byte ranges as PMTiles needs them; `asked` fills with the paths that were asked for. */
export async function serveTiles(meridian: Position) {
  const archive = Buffer.from(streetArchive(meridian));
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    asked.push(pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    const [, zoom, x] = /^\/fixture\/raster\/(\d+)\/(\d+)\/\d+\.png$/.exec(pathname) ?? [];
    if (zoom !== undefined) {
      response.setHeader('Content-Type', 'image/png');
      response.end(await rasterTile(Number(zoom), Number(x), meridian[0]));
    } else if (pathname === '/fixture/street.pmtiles') sendRange(request, response, archive);
    else response.writeHead(404).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendRange(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined) return void response.end(bytes);
  const last = Math.min(Number(to), bytes.length - 1);
  response.writeHead(206, { 'Content-Range': `bytes ${from}-${last}/${bytes.length}`, 'Content-Type': 'application/octet-stream' });
  response.end(bytes.subarray(Number(from), last + 1));
}
