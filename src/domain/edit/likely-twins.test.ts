import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { venueSchema } from '../schema/venue.ts';
import { likelyTwins } from './likely-twins.ts';

const good = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'good', 'venues');
const venues = ['huangpu/tide-museum', 'huangpu/paper-house', 'xuhui/bell-tower'].map((path) =>
  venueSchema.parse(JSON.parse(readFileSync(join(good, `${path}.json`), 'utf8'))),
);
const ids = (sought: Partial<Parameters<typeof likelyTwins>[0]>): string[] =>
  likelyTwins({ name: '无关的馆', phones: [], position: null, ...sought }, venues).map(({ venue }) => venue.id);

describe('venues that may be the place one adds', () => {
  it('are found by name, also by another of their names and without the city', () => {
    expect(ids({ name: '上海潮汐馆' })).toEqual(['tide-museum']);
    expect(ids({ name: '看潮的地方' })).toEqual(['tide-museum']);
  });

  it('are found by telephone, however it is written', () => {
    expect(ids({ phones: ['+86 21 1234 5678'] })).toEqual(['tide-museum']);
    expect(ids({ phones: ['12345678'] })).toEqual(['tide-museum']);
  });

  it('are found by distance, but not from an approximate position', () => {
    const [found] = likelyTwins({ name: '无关的馆', phones: [], position: [121.4881, 31.2401] }, venues);
    expect(found).toMatchObject({ venue: { id: 'tide-museum' }, likeness: 0, hasSamePhone: false });
    expect(found?.distance).toBeGreaterThan(5);
    expect(ids({ position: [121.475, 31.22] })).toEqual([]);
  });

  it('are none for a place unlike them', () => {
    expect(ids({})).toEqual([]);
  });
});
