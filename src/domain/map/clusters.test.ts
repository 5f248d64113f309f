import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartPixels, levelOf } from './cluster-level.ts';
import { buildPoints } from './clusters.ts';
import { worldBoxOf, worldOf, worldPerPixel, isInWorldBox } from './mercator.ts';
import type { MapArea, MapMark, MapPoint, MapView } from './point-source.ts';

type Place = readonly [lng: number, lat: number];

const everything = (): boolean => true;
/** Places are rounded in part, so that many fall on one another. */
const place: fc.Arbitrary<Place> = fc
  .tuple(fc.double({ min: 120.9, max: 122, noNaN: true }), fc.double({ min: 30.7, max: 31.9, noNaN: true }), fc.constantFrom(1, 2, 4, 9))
  .map(([lng, lat, digits]) => [Number(lng.toFixed(digits)), Number(lat.toFixed(digits))]);
const scene = fc.record({
  places: fc.array(place, { maxLength: 120 }),
  rough: fc.array(fc.tuple(place, fc.integer({ min: 1, max: 9 })), { maxLength: 15 }),
  filter: fc.integer({ min: 1, max: 5 }),
  zoom: fc.double({ min: 8, max: 15.5, noNaN: true }),
  center: place,
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
const passing = (filter: number) => (entry: number) => entry % filter === 0;
const viewAt = (center: Place, zoom: number): MapView => ({ center, zoom, width: 900, height: 700 });
/** The whole city at a zoom: as large as it needs to be. */
const wholeCity = (zoom: number): MapView => ({
  center: [121.45, 31.3],
  zoom,
  width: 2 ** (zoom - 8) * 1600,
  height: 2 ** (zoom - 8) * 1600,
});
const countOf = (mark: MapMark): number => (mark.type === 'point' ? 1 : mark.type === 'stack' ? mark.entries.length : mark.count);
const entriesOf = (mark: MapMark): readonly number[] =>
  mark.type === 'point' ? [mark.point.entry] : mark.type === 'cluster' ? [] : mark.entries;
const sumOf = (marks: readonly MapMark[]): number => marks.reduce((sum, mark) => sum + countOf(mark), 0);
const isArea = (mark: MapMark): boolean => mark.type === 'area';
/** Does the cluster reach over the place? Its box ends at the middle of a spot, so a spot's width is allowed for. */
const isWithin = (mark: MapMark, [lng, lat]: Place): boolean =>
  mark.type === 'cluster' &&
  lng >= mark.bounds[0][0] - 0.0002 &&
  lng <= mark.bounds[1][0] + 0.0002 &&
  lat >= mark.bounds[0][1] - 0.0002 &&
  lat <= mark.bounds[1][1] + 0.0002;
const without = <T>(list: readonly T[], drop: (item: T) => boolean): T[] => list.filter((item) => !drop(item));

describe('the marks of a view', () => {
  it('count everything that the filter accepts, once', () => {
    fc.assert(
      fc.property(scene, ({ places, rough, filter, zoom }) => {
        const accepts = passing(filter);
        const areas = areasAt(rough);
        const marks = buildPoints(pointsAt(places), areas, accepts).marksIn(wholeCity(zoom));
        expect(sumOf(without(marks, isArea))).toBe(places.filter((_, entry) => accepts(entry)).length);
        expect(sumOf(marks.filter(isArea))).toBe(areas.flatMap(({ entries }) => entries).filter(accepts).length);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      }),
    );
  });

  it('hold every place that lies in the view', () => {
    fc.assert(
      fc.property(scene, ({ places, zoom, center }) => {
        const view = viewAt(center, zoom);
        const box = worldBoxOf(view);
        const marks = buildPoints(pointsAt(places), [], everything).marksIn(view);
        const named = new Set(marks.flatMap(entriesOf));
        const lost = places.filter((at, entry) => {
          const [x, y] = worldOf(at);
          return isInWorldBox(box, { x, y }) && !named.has(entry) && !marks.some((mark) => isWithin(mark, at));
        });
        expect(lost).toEqual([]);
      }),
    );
  });

  it('are at least as many as the number said to be in the view', () => {
    fc.assert(
      fc.property(scene, ({ places, rough, filter, zoom, center }) => {
        const source = buildPoints(pointsAt(places), areasAt(rough), passing(filter));
        expect(sumOf(source.marksIn(viewAt(center, zoom)))).toBeGreaterThanOrEqual(source.shownIn(viewAt(center, zoom)));
        const whole = wholeCity(zoom);
        expect(source.shownIn(whole)).toBe(sumOf(source.marksIn(whole)));
      }),
    );
  });

  it('never show a place of which only the area is known as a point, stack or cluster', () => {
    fc.assert(
      fc.property(scene, ({ places, rough, filter, zoom, center }) => {
        const marks = buildPoints(pointsAt(places), areasAt(rough), passing(filter)).marksIn(viewAt(center, zoom));
        const exact = without(marks, isArea);
        expect(exact.flatMap(entriesOf).filter((entry) => entry >= places.length)).toEqual([]);
        expect(
          marks
            .filter(isArea)
            .flatMap(entriesOf)
            .filter((entry) => entry < places.length),
        ).toEqual([]);
      }),
    );
  });

  it('stay the same marks while the map is moved', () => {
    const step = fc.tuple(fc.double({ min: -0.02, max: 0.02, noNaN: true }), fc.double({ min: -0.02, max: 0.02, noNaN: true }));
    fc.assert(
      fc.property(scene, step, ({ places, rough, filter, zoom, center }, [east, north]) => {
        const build = () => buildPoints(pointsAt(places), areasAt(rough), passing(filter));
        const before = new Map(
          build()
            .marksIn(viewAt(center, zoom))
            .map((mark) => [mark.key, mark]),
        );
        for (const mark of build().marksIn(viewAt([center[0] + east, center[1] + north], zoom))) {
          if (before.has(mark.key)) expect(mark).toEqual(before.get(mark.key));
        }
      }),
    );
  });

  it('do not depend on the order of the points', () => {
    const shuffled = scene.chain(({ places, rough, zoom }) => {
      const points = pointsAt(places);
      const areas = areasAt(rough);
      return fc.tuple(
        fc.constant({ points, areas, zoom }),
        fc.shuffledSubarray(points, { minLength: points.length }),
        fc.shuffledSubarray(areas, { minLength: areas.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([{ points, areas, zoom }, otherPoints, otherAreas]) => {
        const byKey = (marks: readonly MapMark[]) => [...marks].sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(byKey(buildPoints(otherPoints, otherAreas, everything).marksIn(wholeCity(zoom)))).toEqual(
          byKey(buildPoints(points, areas, everything).marksIn(wholeCity(zoom))),
        );
      }),
    );
  });

  it('do not cover each other while there are clusters', () => {
    fc.assert(
      fc.property(scene, ({ places, zoom }) => {
        fc.pre(zoom < 14.5);
        const marks = buildPoints(pointsAt(places), [], everything).marksIn(wholeCity(zoom));
        const apart = (apartPixels - 0.01) * worldPerPixel(zoom);
        const seen = marks.map(({ position }) => worldOf(position));
        seen.forEach(([x, y], index) => {
          for (const [otherX, otherY] of seen.slice(index + 1)) expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(apart);
        });
      }),
    );
  });

  it('have no clusters when the map is near, only stacks', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: 14.5, max: 15.5, noNaN: true }), ({ places, center }, zoom) => {
        const marks = buildPoints(pointsAt(places), [], everything).marksIn(viewAt(center, zoom));
        expect(marks.filter(({ type }) => type === 'cluster')).toEqual([]);
      }),
    );
  });
});

describe('stacks', () => {
  const here: Place = [121.4737, 31.2304];
  const steps = (meters: number): Place => [here[0] + meters / 95_200, here[1]];
  it('hold what is at one spot, and open at every zoom', () => {
    const source = buildPoints(pointsAt([here, here, steps(10)]), [], everything);
    for (const zoom of [9, 12, 15.5]) {
      expect(source.marksIn(viewAt(here, zoom))).toMatchObject([{ type: 'stack', entries: [0, 1, 2] }]);
    }
  });
  it('leave apart what is a street away', () => {
    const marks = buildPoints(pointsAt([here, steps(40)]), [], everything).marksIn(viewAt(here, 15));
    expect(marks.map(({ type }) => type)).toEqual(['point', 'point']);
  });
  it('become a point when the filter leaves one', () => {
    const marks = buildPoints(pointsAt([here, here]), [], (entry) => entry === 1).marksIn(viewAt(here, 15));
    expect(marks).toMatchObject([{ type: 'point', key: 'p1', position: here }]);
  });
  it('also hold a crowd that no zoom can part', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => steps(index * 1.6));
    const marks = buildPoints(pointsAt([...crowd, ...crowd.map(([lng, lat]): Place => [lng, lat + 0.0003])]), [], everything);
    expect(sumOf(marks.marksIn(viewAt(here, 15)))).toBe(120);
  });
});

describe('area discs', () => {
  const middle: Place = [121.436, 31.195];
  const xuhui: MapArea = { id: 'xujiahui', district: 'xuhui', position: middle, entries: [1, 2, 3] };
  const other: MapArea = { id: 'tianping', district: 'xuhui', position: [121.446, 31.209], entries: [4] };
  const discs = (areas: readonly MapArea[], zoom: number) => buildPoints([], areas, everything).marksIn(viewAt([121.44, 31.2], zoom));
  it('are one for each subdistrict when near', () => {
    expect(discs([xuhui, other], 13)).toMatchObject([
      { key: 'axujiahui', ids: ['xujiahui'], count: 3 },
      { key: 'atianping', ids: ['tianping'], count: 1 },
    ]);
  });
  it('are one for each district when far', () => {
    expect(discs([xuhui, other], 10)).toMatchObject([{ key: 'axuhui', ids: ['xuhui'], count: 4 }]);
  });
  it('join where they would pile up', () => {
    const near: MapArea = { ...other, position: [121.437, 31.196] };
    expect(discs([xuhui, near], 12)).toMatchObject([{ ids: ['xujiahui', 'tianping'], entries: [1, 2, 3, 4] }]);
  });
  it('go when the filter leaves none of their places', () => {
    expect(buildPoints([], [xuhui], () => false).marksIn(viewAt(middle, 13))).toEqual([]);
  });
  it('give way to a mark that would cover their number', () => {
    const [disc] = buildPoints([{ entry: 9, position: xuhui.position, mark: 'house' }], [xuhui], everything).marksIn(viewAt(middle, 13));
    const [x, y] = worldOf(disc?.position ?? [0, 0]);
    const [markX, markY] = worldOf(xuhui.position);
    const away = Math.hypot(x - markX, y - markY) / worldPerPixel(13);
    expect(away).toBeGreaterThan(20);
    expect(away).toBeLessThan(50);
  });
});

describe('area discs among many marks', () => {
  it('do not lie on one another', () => {
    fc.assert(
      fc.property(scene, ({ places, rough, zoom }) => {
        const marks = buildPoints(pointsAt(places), areasAt(rough), everything).marksIn(wholeCity(Math.floor(zoom)));
        const discs = marks.filter(isArea).map(({ position }) => worldOf(position));
        const pixel = worldPerPixel(Math.min(14, Math.floor(zoom)));
        discs.forEach(([x, y], index) => {
          // Where everything is full a disc keeps the best place there is, never one nearer than a third of its width.
          for (const [otherX, otherY] of discs.slice(index + 1)) expect(Math.hypot(x - otherX, y - otherY) / pixel).toBeGreaterThan(20);
        });
      }),
    );
  });
});

describe('the levels of clustering', () => {
  it('change at whole zooms, and once more where clusters end', () => {
    expect([8, 8.99, 9, 14.49, 14.5, 15.5].map(levelOf)).toEqual([8, 8, 9, 14, 15, 15]);
  });
});
