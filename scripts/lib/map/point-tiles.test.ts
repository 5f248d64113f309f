import fc from 'fast-check';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildPoints } from '../../../src/domain/map/clusters.ts';
import type { MapArea, MapMark, MapPoint, MapView } from '../../../src/domain/map/point-source.ts';
import type { PointCard, PointTile } from '../../../src/domain/map/point-tiles.ts';
import { openTiledPoints, type ReadTile } from '../../../src/domain/map/tiled-points.ts';
import { cutPointTiles, listsOf, writePointTiles } from './point-tiles.ts';

type Place = readonly [lng: number, lat: number];

const place: fc.Arbitrary<Place> = fc
  .tuple(fc.double({ min: 121.3, max: 121.6, noNaN: true }), fc.double({ min: 31.1, max: 31.4, noNaN: true }), fc.constantFrom(2, 3, 5))
  .map(([lng, lat, digits]) => [Number(lng.toFixed(digits)), Number(lat.toFixed(digits))]);
const scene = fc.record({
  places: fc.array(place, { maxLength: 150 }),
  rough: fc.array(fc.tuple(place, fc.integer({ min: 1, max: 4 })), { maxLength: 10 }),
  views: fc.array(fc.tuple(place, fc.double({ min: 8, max: 15.5, noNaN: true })), { minLength: 1, maxLength: 6 }),
});

const pointsAt = (places: readonly Place[]): MapPoint[] => places.map((position, entry) => ({ entry, position, mark: 'disc' }));
function areasAt(rough: readonly (readonly [Place, number])[]): MapArea[] {
  let entry = 10_000;
  return rough.map(([position, size], index) => ({
    id: `area-${index}`,
    district: `district-${index % 3}`,
    position,
    entries: Array.from({ length: size }, () => (entry += 1)),
  }));
}
const cardOf = (entry: number): PointCard => ({
  entry,
  ref: `venue/v${entry}`,
  url: `/venues/v${entry}/`,
  title: `V${entry}`,
  kind: 'library',
  district: null,
});
const viewAt = (center: Place, zoom: number): MapView => ({ center, zoom, width: 700, height: 600 });

const tileSchema = z.custom<PointTile>();

/** Reads tiles out of the archive as the page does. */
function readerOf(points: readonly MapPoint[], areas: readonly MapArea[]): ReadTile {
  const bytes = writePointTiles(cutPointTiles(points, areas, cardOf), [121, 31, 122, 32]);
  const archive = new PMTiles({
    getKey: () => 'points',
    getBytes: (offset, length) => Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
  return async (level, column, row): Promise<PointTile | null> => {
    const tile = await archive.getZxy(level, column, row);
    return tile === undefined ? null : tileSchema.parse(JSON.parse(new TextDecoder().decode(tile.data)));
  };
}

function openBoth(points: readonly MapPoint[], areas: readonly MapArea[]) {
  const named = new Set<number>();
  const lists = listsOf(areas, cardOf);
  const tiled = openTiledPoints(
    readerOf(points, areas),
    (name) => Promise.resolve(lists.get(name) ?? []),
    (cards) => cards.forEach(({ entry }) => named.add(entry)),
  );
  return { tiled, whole: buildPoints(points, areas, () => true), named };
}

/** What decides how a mark looks and what it opens; only its place may differ, by less than a metre. */
function looked(mark: MapMark) {
  const { type, key } = mark;
  if (mark.type === 'point') return { type, key, entry: mark.point.entry, mark: mark.point.mark };
  if (mark.type === 'stack') return { type, key, entries: mark.entries };
  return mark.type === 'area' ? { type, key, ids: mark.ids, count: mark.count } : { type, key, count: mark.count };
}
const byKey = (marks: readonly MapMark[]): readonly MapMark[] => marks.toSorted((a, b) => (a.key < b.key ? -1 : 1));
const apart = (a: Place, b: Place): number => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));

describe('tiles of ready marks', () => {
  it('show the same marks as all venues do, wherever one looks', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ places, rough, views }) => {
        const { tiled, whole } = openBoth(pointsAt(places), areasAt(rough));
        for (const [center, zoom] of views) {
          const view = viewAt(center, zoom);
          const [found, wanted] = [byKey(await tiled.marksIn(view)), byKey(whole.marksIn(view))];
          expect(found.map(looked)).toEqual(wanted.map(looked));
          expect(found.filter(({ position }, index) => apart(position, wanted[index]?.position ?? [0, 0]) > 1e-6)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('bring the names of what they show alone or in stacks', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ places, rough, views }) => {
        const { tiled, named } = openBoth(pointsAt(places), areasAt(rough));
        for (const [center, zoom] of views) {
          const marks = await tiled.marksIn(viewAt(center, zoom));
          const shown = marks.flatMap((mark) => (mark.type === 'point' ? [mark.point.entry] : mark.type === 'stack' ? mark.entries : []));
          expect(shown.filter((entry) => !named.has(entry))).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
  it('know the venues of a disc when it is opened, near and far', async () => {
    await fc.assert(
      fc.asyncProperty(scene, async ({ rough, views }) => {
        const { tiled, whole } = openBoth([], areasAt(rough));
        for (const [center, zoom] of views) {
          await tiled.marksIn(viewAt(center, zoom));
          for (const mark of whole.marksIn(viewAt(center, zoom))) {
            const entries = await tiled.membersOf?.(mark.key);
            expect([...(entries ?? [])].sort()).toEqual(mark.type === 'area' ? [...mark.entries].sort() : []);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
  it('count what has its place in the view', async () => {
    const { tiled } = openBoth(
      pointsAt([
        [121.5, 31.2],
        [121.5, 31.2],
        [121.9, 31.2],
      ]),
      [],
    );
    expect(await tiled.shownIn(viewAt([121.5, 31.2], 14))).toBe(2);
  });
  it('answer at once what they have answered before, and ask again after a failure', async () => {
    let asked = 0;
    const tiled = openTiledPoints(
      () => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(null);
      },
      () => Promise.resolve([]),
      () => undefined,
    );
    const view = { ...viewAt([121.5, 31.2], 14), width: 1, height: 1 };
    await expect(tiled.marksIn(view)).rejects.toThrow('offline');
    expect(await tiled.marksIn(view)).toEqual([]);
    expect(tiled.marksIn(view)).toEqual([]);
  });
});
