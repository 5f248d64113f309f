import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { bd09ToWgs84, gcj02ToWgs84, wgs84ToBd09, wgs84ToGcj02 } from './datum.ts';
import { measuredDatumErrors } from './datum-error.ts';
import { distanceMeters, type Position } from './geo.ts';

/** Every tenth of a degree of the city and its waters, with odd decimals so that no point lies on a round number. */
const grid: Position[] = Array.from({ length: 15 * 12 }, (_, index) => [
  120.8137 + (index % 15) * 0.1,
  30.6419 + Math.floor(index / 15) * 0.1,
]);

/** The published GCJ-02 formula on the ellipsoid of Krasovsky 1940, written down a second time. */
function published([lng, lat]: Position): Position {
  const [x, y] = [lng - 105, lat - 35];
  const wave = (value: number, ...parts: readonly (readonly [number, number])[]) =>
    parts.reduce((sum, [size, turn]) => sum + size * Math.sin(value * turn * Math.PI), 0);
  const short = (wave(x, [20, 6], [20, 2]) * 2) / 3;
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    short +
    (wave(y, [20, 1], [40, 1 / 3]) * 2) / 3 +
    (wave(y, [160, 1 / 12], [320, 1 / 30]) * 2) / 3;
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    short +
    (wave(x, [20, 1], [40, 1 / 3]) * 2) / 3 +
    (wave(x, [150, 1 / 12], [300, 1 / 30]) * 2) / 3;
  const [radius, flat] = [6_378_245, 0.006_693_421_622_965_943];
  const phi = (lat * Math.PI) / 180;
  const bend = 1 - flat * Math.sin(phi) ** 2;
  const perLat = ((radius * (1 - flat)) / (bend * Math.sqrt(bend))) * (Math.PI / 180);
  const perLng = (radius / Math.sqrt(bend)) * Math.cos(phi) * (Math.PI / 180);
  return [lng + east / perLng, lat + north / perLat];
}

/** The published step from GCJ-02 to BD-09. */
function publishedBaidu(position: Position): Position {
  const [lng, lat] = published(position);
  const turn = (Math.PI * 3000) / 180;
  const far = Math.hypot(lng, lat) + 0.000_02 * Math.sin(lat * turn);
  const angle = Math.atan2(lat, lng) + 0.000_003 * Math.cos(lng * turn);
  return [far * Math.cos(angle) + 0.0065, far * Math.sin(angle) + 0.006];
}

const worst = (apart: (position: Position) => number): number => Math.max(...grid.map(apart));
const { WGS84, GCJ02, BD09 } = gcoord;
type Code = Parameters<typeof gcoord.transform>[1];
const library = ([lng, lat]: Position, from: Code, to: Code): Position => {
  const [x, y] = gcoord.transform([lng, lat], from, to);
  return [x, y];
};

describe('our conversions over a grid of the city', () => {
  it('agree with gcoord to a metre, both ways', () => {
    expect(worst((p) => distanceMeters(wgs84ToGcj02(p), library(p, WGS84, GCJ02)))).toBeLessThan(1);
    expect(worst((p) => distanceMeters(wgs84ToBd09(p), library(p, WGS84, BD09)))).toBeLessThan(1);
    expect(worst((p) => distanceMeters(gcj02ToWgs84(p), library(p, GCJ02, WGS84)))).toBeLessThan(1);
    expect(worst((p) => distanceMeters(bd09ToWgs84(p), library(p, BD09, WGS84)))).toBeLessThan(1);
  });
  it('agree with the published formulas to a metre, and undo them to a metre', () => {
    expect(worst((p) => distanceMeters(wgs84ToGcj02(p), published(p)))).toBeLessThan(1);
    expect(worst((p) => distanceMeters(gcj02ToWgs84(published(p)), p))).toBeLessThan(1);
    expect(worst((p) => distanceMeters(wgs84ToBd09(p), publishedBaidu(p)))).toBeLessThan(1);
    expect(worst((p) => distanceMeters(bd09ToWgs84(publishedBaidu(p)), p))).toBeLessThan(1);
  });
  it('have the errors that the page on datums states', () => {
    const { gcj02, bd09 } = measuredDatumErrors();
    expect(gcj02.returnMeters).toBeLessThan(0.5);
    expect(bd09.returnMeters).toBeLessThan(1);
    expect([gcj02.fromMeters, gcj02.toMeters].every((meters) => meters > 450 && meters < 510)).toBe(true);
    expect(bd09.fromMeters).toBeGreaterThan(600);
    expect(bd09.toMeters).toBeLessThan(1500);
  });
});
