import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMeters } from '../geo.ts';
import { decodePlaces, encodePlaces, mostRenown, type EntryPlace, type PlacesIndex } from './places-index.ts';

const lng = fc.integer({ min: 12_080_000, max: 12_220_000 }).map((step) => step / 100_000);
const lat = fc.integer({ min: 3_060_000, max: 3_190_000 }).map((step) => step / 100_000);
const position = fc.tuple(lng, lat);
const place: fc.Arbitrary<EntryPlace> = fc.oneof(
  fc.record({ position, isStreet: fc.boolean() }),
  fc.record({ area: fc.integer({ min: 0, max: 300 }) }),
  fc.constant(null),
);
const area = fc.record({ id: fc.stringMatching(/^[a-z]{1,12}$/), district: fc.stringMatching(/^[a-z]{1,12}$/), position });

describe('the positions file', () => {
  it('brings back every place as it was', () => {
    const index = fc.record({
      places: fc.array(place, { maxLength: 60 }),
      areas: fc.array(area, { maxLength: 10 }),
      renown: fc.array(fc.integer({ min: 0, max: mostRenown })),
      states: fc
        .uniqueArray(fc.tuple(fc.nat(500), fc.constantFrom('works', 'closed')), { selector: ([entry]) => entry })
        .map((list) => new Map(list)),
    });
    fc.assert(
      fc.property(index, (written) => {
        expect(decodePlaces(encodePlaces(written, 'a1'), 'a1')).toEqual(written);
      }),
    );
  });
  it('keeps a position to a metre, however many digits it had', () => {
    const degrees = fc.tuple(fc.double({ min: 120.8, max: 122.2, noNaN: true }), fc.double({ min: 30.6, max: 31.9, noNaN: true }));
    fc.assert(
      fc.property(degrees, (exact) => {
        const only: PlacesIndex = { places: [{ position: exact, isStreet: false }], areas: [], states: new Map(), renown: [] };
        const [read] = decodePlaces(encodePlaces(only, 'a1'), 'a1').places;
        expect(read !== null && read !== undefined && 'position' in read && distanceMeters(read.position, exact)).toBeLessThan(1);
      }),
    );
  });
  it('needs about six characters a pin', () => {
    const many: PlacesIndex = {
      places: Array.from({ length: 1000 }, (_, at): EntryPlace => ({ position: [121 + at / 1000, 31], isStreet: false })),
      areas: [],
      states: new Map(),
      renown: [],
    };
    expect(encodePlaces(many, 'a1').length).toBeLessThan(6100);
  });
  it('refuses a position far away and a file of another kind', () => {
    const paris: PlacesIndex = { places: [{ position: [2.35, 48.85], isStreet: false }], areas: [], states: new Map(), renown: [] };
    expect(() => encodePlaces(paris, 'a1')).toThrow(RangeError);
    expect(() => decodePlaces('names 1\n', 'a1')).toThrow('unknown format');
  });
  it('refuses the places of other names', () => {
    const text = encodePlaces({ places: [null], areas: [], states: new Map(), renown: [0] }, 'a1');
    expect(() => decodePlaces(text, 'b2')).toThrow('another build');
  });
});
