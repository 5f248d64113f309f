import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likelyTwins, placeOfVenue, type SomePlace } from './likely-twins.ts';
import { venueSchema } from './schema/venue.ts';

const good = join(import.meta.dirname, '..', 'tests', 'fixtures', 'good', 'venues');
const venues = ['huangpu/tide-museum', 'huangpu/paper-house', 'xuhui/bell-tower'].map((path) =>
  venueSchema.parse(JSON.parse(readFileSync(join(good, `${path}.json`), 'utf8'))),
);
const unlike: SomePlace = { names: ['无关的馆'], phones: [], position: null, district: null };
const twins = (sought: Partial<SomePlace>) => likelyTwins({ ...unlike, ...sought }, venues, placeOfVenue);
const ids = (sought: Partial<SomePlace>): string[] => twins(sought).map(({ place }) => place.id);

describe('venues that may be the place one adds', () => {
  it('are found by name, also by another of their names and without the city', () => {
    expect(ids({ names: ['上海潮汐馆'] })).toEqual(['tide-museum']);
    expect(ids({ names: ['看潮的地方'] })).toEqual(['tide-museum']);
  });

  it('are found by telephone, however it is written', () => {
    expect(ids({ phones: ['+86 21 1234 5678'] })).toEqual(['tide-museum']);
    expect(ids({ phones: ['12345678'] })).toEqual(['tide-museum']);
  });

  it('are found by distance, but not from an approximate position', () => {
    const [found] = twins({ position: [121.4881, 31.2401] });
    expect(found).toMatchObject({ place: { id: 'tide-museum' }, likeness: 0, signs: ['near'] });
    expect(found?.meters).toBeGreaterThan(5);
    expect(ids({ position: [121.475, 31.22] })).toEqual([]);
  });

  it('are found a little farther off by a somewhat like name only', () => {
    expect(ids({ position: [121.489, 31.2401] })).toEqual([]);
    expect(ids({ position: [121.489, 31.2401], names: ['潮汐与大海'], district: 'xuhui' })).toEqual(['tide-museum']);
  });

  it('are found by a like name in their own district, and by the same name in any', () => {
    expect(ids({ names: ['观测潮汐馆'], district: 'huangpu' })).toEqual(['tide-museum']);
    expect(ids({ names: ['观测潮汐馆'], district: 'xuhui' })).toEqual([]);
    expect(ids({ names: ['潮汐馆'], district: 'xuhui' })).toEqual(['tide-museum']);
  });

  it('are found by the sound of a name of more than one syllable', () => {
    const soundOf = (name: string): string => (name === '朝夕官' || name === '潮汐馆' ? 'chao xi guan' : 'guan');
    const sounding = (name: string) => likelyTwins({ ...unlike, names: [name] }, venues, placeOfVenue, { soundOf });
    expect(sounding('朝夕官')).toMatchObject([{ place: { id: 'tide-museum' }, likeness: 1 }]);
    expect(sounding('馆')).toEqual([]);
  });

  it('come with the most signs first', () => {
    const signs = twins({ names: ['钟楼'], phones: ['021-12345678'], position: [121.4881, 31.2401] }).map((twin) => twin.signs);
    expect(signs[0]).toEqual(['phone', 'near']);
  });

  it('are none for a place unlike them', () => {
    expect(ids({})).toEqual([]);
  });
});
