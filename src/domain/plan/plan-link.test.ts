import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashingCodes, codeOf, decodePlan, emptyPlan, encodePlan, longestDwellMinutes, type Plan } from './plan-link.ts';

const ids = readdirSync(new URL('../../../content/venues', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/^.*\//, '').replace('.json', ''));

const arbitraryPlan: fc.Arbitrary<Plan> = fc.record({
  stops: fc.array(
    fc.record({
      code: fc.constantFrom(...ids).map(codeOf),
      dwellMinutes: fc.option(fc.integer({ min: 0, max: longestDwellMinutes })),
    }),
    { minLength: 1, maxLength: 40 },
  ),
  startsAt: fc.option(fc.integer({ min: 25_000_000, max: 60_000_000 })),
  pace: fc.constantFrom('adult', 'elder'),
  isFirstFixed: fc.boolean(),
  isLastFixed: fc.boolean(),
  budgetMinutes: fc.option(fc.integer({ min: 0, max: 1440 })),
});

describe('the code of a venue', () => {
  it('is its own among all venues of the content', () => {
    expect(ids.length).toBeGreaterThan(700);
    expect(clashingCodes(ids)).toEqual([]);
  });
  it('is its own among fifty thousand made-up ones, but for chance', () => {
    const many = Array.from({ length: 50_000 }, (_, n) => `some-learning-point-${n.toString(36)}`);
    expect(clashingCodes(many).length).toBeLessThanOrEqual(1);
  });
});

describe('a plan in a link', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(decodePlan(`#${encodePlan(plan)}`)).toEqual({ plan, fault: null });
      }),
    );
  });
  it('of twelve stops is under 400 characters with the whole address', () => {
    const stops = ids.slice(0, 12).map((id) => ({ code: codeOf(id), dwellMinutes: 90 }));
    const link = `https://learn-everywhere.example/en/plan/#${encodePlan({ ...emptyPlan, stops, startsAt: 29_800_000, budgetMinutes: 480 })}`;
    expect(link.length).toBeLessThan(400);
    expect(link.length).toBeLessThan(160);
  });
  it('needs no escaping in an address', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(encodePlan(plan)).toMatch(/^[\w-]+$/);
      }),
    );
  });
});

describe('a damaged link', () => {
  it('of any text gives a result and never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `1${text}`),
        ),
        (text) => {
          const { plan, fault } = decodePlan(text);
          expect(plan.stops.length).toBeLessThanOrEqual(40);
          if (plan.stops.length === 0) expect(fault).not.toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('that was cut off still gives the stops that are whole', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), (plan, cut) => {
        const text = encodePlan(plan);
        const { plan: rest, fault } = decodePlan(text.slice(0, 9 + (cut % (text.length - 9))));
        expect(fault).toBe('damaged');
        expect(plan.stops.slice(0, rest.stops.length).map(({ code }) => code)).toEqual(rest.stops.map(({ code }) => code));
      }),
    );
  });
  it('with a changed character is called damaged, nearly always', () => {
    let missed = 0;
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(), (plan, at) => {
        const text = encodePlan(plan);
        const place = 1 + (at % (text.length - 1));
        const changed = `${text.slice(0, place)}${text[place] === 'x' ? 'y' : 'x'}${text.slice(place + 1)}`;
        if (decodePlan(changed).fault === null) missed += 1;
      }),
      { numRuns: 1000, seed: 3 },
    );
    expect(missed).toBeLessThan(5);
  });
  it('tells an empty one and one of a newer site apart', () => {
    expect([decodePlan('').fault, decodePlan('#').fault, decodePlan(encodePlan(emptyPlan)).fault, decodePlan('2abc').fault]).toEqual([
      'empty',
      'empty',
      'empty',
      'newer',
    ]);
  });
});
