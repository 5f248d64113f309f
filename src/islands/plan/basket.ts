import { codeOf, decodePlan, emptyPlan, encodePlan, mostStops, type Plan } from '../../domain/plan/plan-link.ts';

const key = 'day-plan';
const keyBefore = 'day-plan-before';

/** The day kept on this device; empty where there is none, or where the browser keeps nothing. */
export const readBasket = (): Plan => decodePlan(stored(key)).plan;

/** The day that was here before a link brought another one; null where there is none. */
export function readBefore(): Plan | null {
  const { plan } = decodePlan(stored(keyBefore));
  return plan.stops.length === 0 ? null : plan;
}

function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the day on this device; says whether the browser let it. */
export const keepBasket = (plan: Plan): boolean => keep(key, plan);

/** Sets the day aside that was here before a link; null forgets it. */
export const keepBefore = (plan: Plan | null): boolean => keep(keyBefore, plan ?? emptyPlan);

function keep(name: string, plan: Plan): boolean {
  try {
    if (plan.stops.length === 0 && plan.startsAt === null) localStorage.removeItem(name);
    else localStorage.setItem(name, encodePlan(plan));
    return true;
  } catch {
    return false;
  }
}

/** What a page tells its parts when the day has changed. */
export const dayChange = 'daychange';

/** A plan without some stops. */
export function withoutStops(plan: Plan, ids: readonly string[]): Plan {
  const codes = new Set(ids.map(codeOf));
  return { ...plan, stops: plan.stops.filter(({ code }) => !codes.has(code)) };
}

/** A plan with more stops, those it has already left out; `added` counts the new ones. */
export function withStops(plan: Plan, ids: readonly string[]): { readonly plan: Plan; readonly added: number } {
  const present = new Set(plan.stops.map(({ code }) => code));
  const codes = [...new Set(ids.map(codeOf))].filter((code) => !present.has(code)).slice(0, mostStops - plan.stops.length);
  return { plan: { ...plan, stops: [...plan.stops, ...codes.map((code) => ({ code, dwellMinutes: null }))] }, added: codes.length };
}
