import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWords } from '../../i18n/plan-words.ts';
import { parseHours } from '../hours.ts';
import { compileHours } from '../hours-compile.ts';
import { dayMinutes, dayNumber } from '../shanghai-time.ts';
import { followPlan, orderProblemOf, withoutMissing } from './day.ts';
import { dayForStop, startForStop } from './fixes.ts';
import { rideAll } from './order-problem.ts';
import { orderStops } from './order-stops.ts';
import { packPlaces, type PlacesFile, placesByCode, type PlanPlace, unpackPlaces } from './places-file.ts';
import { codeOf, emptyPlan, type Plan } from './plan-link.ts';
import { answerToAll, dayOfPresets } from './presets.ts';
import { twoHoursOf } from './two-hours.ts';

const holidays = { known: [dayNumber(2026, 1, 1), dayNumber(2026, 12, 31)], off: [] };
const monday = dayNumber(2026, 11, 23);
const ten = monday * dayMinutes + 600;

function placeOf(id: string, rule: string | null, more: Partial<PlanPlace> = {}): PlanPlace {
  const parsed = rule === null ? null : parseHours(rule);
  return {
    id,
    code: codeOf(id),
    names: { zh: id, en: id },
    kind: 'museum',
    district: 'huangpu',
    position: [121.48, 31.23],
    hours: parsed?.ok === true ? compileHours(parsed.rules) : null,
    status: 'open',
    visit: 'inside',
    advanceDays: null,
    stepFree: 'unknown',
    forChildren: 'unknown',
    formerIds: [],
    ...more,
  };
}
const museum = placeOf('museum', 'Tu-Su 09:00-17:00', { stepFree: 'yes', formerIds: ['old-museum'] });
const library = placeOf('library', 'Mo-Su 12:00-20:30', { position: [121.49, 31.235] });
const lane = placeOf('lane', null, { position: null, visit: 'exterior', advanceDays: 2, forChildren: 'yes' });
const places = [museum, library, lane];
const byCode = placesByCode(places);
const planOf = (...ids: readonly string[]): Plan => ({
  ...emptyPlan,
  startsAt: ten,
  stops: ids.map((id) => ({ code: codeOf(id), dwellMinutes: null })),
});

describe('the file of the planner', () => {
  it('gives every place back, to a metre', () => {
    const { rows, hours } = packPlaces(places, ['library', 'museum'], ['huangpu']);
    const file: PlacesFile = {
      rows,
      hours,
      kinds: (['library', 'museum'] as const).map((id) => ({ id, name: id, mark: 'house' })),
      districts: [{ id: 'huangpu', name: '' }],
      holidays,
      walks: {},
      words: planWords('zh'),
    };
    expect(unpackPlaces(file)).toEqual(places);
  });
  it('finds a place by its former id, too', () => {
    expect(byCode.get(codeOf('old-museum'))).toBe(museum);
    expect(withoutMissing(planOf('old-museum', 'gone', 'lane'), byCode).stops.map(({ code }) => code)).toEqual([
      codeOf('museum'),
      codeOf('lane'),
    ]);
  });
});

describe('a day', () => {
  it('tells what one meets at each stop and leaves unknown legs out of the walking', () => {
    const day = followPlan(planOf('museum', 'lane', 'library'), byCode, holidays, ten);
    expect(day.stops.map(({ arrival }) => arrival.verdict)).toEqual(['closed', 'outside', 'opens-later']);
    expect(day.stops.map(({ leg }) => leg?.minutes)).toEqual([null, null, undefined]);
    expect([day.unknownLegs, day.walkMinutes]).toEqual([2, 0]);
    // A stop of unknown place does not shorten the way between those around it.
    expect(day.stops[1]?.leg?.countedMinutes).toBeGreaterThan(15);
  });
  it('put in order is the day that the order was worked out for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 7 }), fc.integer({ min: 0, max: 600 }), (some, later) => {
        const plan = planOf(...some.map(({ id }) => id));
        const day = followPlan(plan, byCode, holidays, ten + later);
        const problem = orderProblemOf(day, plan, holidays);
        const order = orderStops(problem) ?? [];
        const ordered = followPlan({ ...plan, stops: order.flatMap((at) => plan.stops[at] ?? []) }, byCode, holidays, ten + later);
        const ride = rideAll(problem, order);
        expect([ordered.endsAt, ordered.tally.closed + ordered.tally['opens-later']]).toEqual([ride.at, ride.shut]);
      }),
    );
  });
  it('offers the nearest start and the next day at which a stop is open', () => {
    const [shut, late] = [followPlan(planOf('museum'), byCode, holidays, ten), followPlan(planOf('library'), byCode, holidays, ten)];
    const stopsOf = ({ stops }: typeof shut) => stops.map(({ stop }) => stop);
    expect(startForStop(stopsOf(shut), [], ten, holidays, 0)).toBeNull();
    expect(dayForStop(stopsOf(shut), [], ten, holidays, 0)).toBe(ten + dayMinutes);
    expect(startForStop(stopsOf(late), [], ten, holidays, 0)).toBe(ten + 120);
  });
});

describe('presets', () => {
  it('count only what is known, and a place that is shut for good never', () => {
    expect(places.map((place) => answerToAll(['monday'], place, holidays, monday))).toEqual(['no', 'yes', 'yes']);
    expect(places.map((place) => answerToAll(['evening'], place, holidays, monday))).toEqual(['no', 'yes', 'yes']);
    expect(places.map((place) => answerToAll(['wheelchair'], place, holidays, monday))).toEqual(['yes', 'unknown', 'unknown']);
    expect(places.map((place) => answerToAll(['child', 'rain'], place, holidays, monday))).toEqual(['unknown', 'unknown', 'no']);
    expect(answerToAll([], placeOf('works', '24/7', { status: 'works' }), holidays, monday)).toBe('no');
    expect(answerToAll(['monday'], placeOf('vague', null), holidays, monday)).toBe('unknown');
  });
  it('speak of the next Monday where a Monday is wanted', () => {
    expect([0, 1, 6].map((ahead) => dayOfPresets(['monday'], monday + ahead) - monday)).toEqual([0, 7, 7]);
    expect(dayOfPresets(['rain'], monday + 1)).toBe(monday + 1);
  });
});

describe('two hours', () => {
  const near = Array.from({ length: 6 }, (_, n) =>
    placeOf(`near-${n}`, 'Mo-Su 09:00-17:00', { position: [121.48 + n * 0.001, 31.23], kind: 'library' }),
  );
  it('are the most places that fit, all of known hours and place, and open when one comes', () => {
    const vague = [placeOf('vague-hours', null), placeOf('vague-place', 'Mo-Su 09:00-17:00', { position: null }), museum];
    const found = twoHoursOf([...vague, ...near], [121.48, 31.23], ten, 'adult', holidays);
    // Half an hour each and a minute or two between them.
    expect(found?.places).toHaveLength(3);
    expect(found?.places.every(({ id }) => id.startsWith('near-'))).toBe(true);
  });
  it('are none where fewer than two places are known', () => {
    expect(twoHoursOf([museum, near[0] ?? museum], null, ten, 'adult', holidays)).toBeNull();
    expect(twoHoursOf([], null, ten, 'elder', holidays)).toBeNull();
  });
});
