import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInBbox, isPointInMultiPolygon, type Position } from '../../../src/domain/geo.ts';
import { baseGeometrySchema, metroNetworkSchema } from '../../../src/domain/schema/geometry.ts';

const read = (name: string): string => readFileSync(new URL(`../../../content/geometry/${name}`, import.meta.url), 'utf8');
const base = baseGeometrySchema.parse(JSON.parse(read('base.json')));
const metro = metroNetworkSchema.parse(JSON.parse(read('metro.json')));

describe('the committed base geometry', () => {
  it('says first that it is generated, and stays under 400 kB', () => {
    expect(read('base.json').split('\n')[1]).toMatch(/^"generated":/);
    expect(read('metro.json').split('\n')[1]).toMatch(/^"generated":/);
    expect(read('base.json').length + read('metro.json').length).toBeLessThan(400_000);
  });
  it('lies inside its window', () => {
    const corners: Position[] = [...base.sea.flat(2), ...base.water.flat(2), ...base.lakes.flatMap(({ shore }) => shore)];
    expect(corners.filter((corner) => !isInBbox(corner, base.window))).toEqual([]);
  });
  it.each<[string, Position, boolean]>([
    ['the Huangpu off the Bund', [121.4898, 31.2385], true],
    ['the Huangpu at Songpu', [121.3125, 30.9752], true],
    ['Suzhou Creek at the General Post Office', [121.4807, 31.2456], true],
    ['the Yangtze mouth', [121.6, 31.5], true],
    ['Dianshan Lake', [120.96, 31.12], true],
    ['People’s Square', [121.4737, 31.2304], false],
    ['Lujiazui', [121.5, 31.238], false],
    ['Chongming', [121.47, 31.66], false],
    ['Fuxing Island', [121.5585, 31.283], false],
  ])('tells water from land: %s', (_, position, isWater) => {
    expect(isPointInMultiPolygon(position, base.water)).toBe(isWater);
  });
  it('has no metro line through a station that does not exist', () => {
    const known = new Set(metro.stations.map(({ id }) => id));
    const called = metro.lines.flatMap(({ stations, branches }) => [...stations, ...branches.flat()]);
    expect(called.filter((id) => !known.has(id))).toEqual([]);
  });
});
